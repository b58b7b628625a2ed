package dev.banyan.model;

import java.time.LocalDate;

/// Decisions put aside under a name: a scenario, which is another way over the same facts, or a baseline, which is
/// how the plan once stood. The facts and the rules of the method are always those of the plan it belongs to.
///
/// @param on        when it was put aside
/// @param reason    why it is there, or why it was not chosen; may be empty
/// @param decisions a plan without an audit, without earlier ones and without scenarios of its own
public record KeptPlan(KeptId id, Kind kind, String name, LocalDate on, String reason, Plan decisions) {
    public enum Kind {
        SCENARIO("Scenario"),
        BASELINE("Baseline");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public KeptPlan {
        if (name.isBlank()) throw new IllegalArgumentException("a scenario or baseline needs a name");
        decisions = bare(decisions);
    }

    private static Plan bare(Plan plan) {
        return plan.withAudit(Plan.EMPTY.audit())
                .withPastAudits(Plan.EMPTY.pastAudits())
                .withKept(Plan.EMPTY.kept())
                .withMethod(Plan.EMPTY.method());
    }

    /// The plan as it would be by these decisions.
    public Plan over(Plan facts) {
        return decisions
                .withAudit(facts.audit())
                .withPastAudits(facts.pastAudits())
                .withKept(facts.kept())
                .withMethod(facts.method());
    }

    public KeptPlan withDecisions(Plan changed) {
        return new KeptPlan(id, kind, name, on, reason, changed);
    }

    public KeptPlan described(String name, String reason) {
        return new KeptPlan(id, kind, name, on, reason, decisions);
    }
}
