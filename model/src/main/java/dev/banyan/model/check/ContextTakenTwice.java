package dev.banyan.model.check;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// A context leaves the legacy system once: a second phase that takes it counts its effort again and retires nothing.
/// Plans in which contexts were merged before this was seen to may hold such phases.
final class ContextTakenTwice implements PlanRule {
    @Override
    public String asks() {
        return "No context is taken by two phases";
    }

    @Override
    public List<Finding> look(Patient patient) {
        Plan plan = patient.plan();
        var findings = new ArrayList<Finding>();
        Map<ContextId, Phase> first = new HashMap<>();
        for (Phase phase : plan.roadmap()) {
            if (!phase.kind().takesContexts() || phase.state() == PhaseState.ROLLED_BACK) continue;
            for (ContextId context : phase.contexts()) {
                Phase before = first.putIfAbsent(context, phase);
                if (before != null && phase.state() != PhaseState.DONE)
                    findings.add(twice(plan, phase, before, context));
            }
        }
        return findings;
    }

    private static Finding twice(Plan plan, Phase phase, Phase before, ContextId context) {
        BoundedContext known = plan.contexts().get(context);
        var rest = new HashSet<>(phase.contexts());
        rest.remove(context);
        return new Finding(
                Severity.WARNING,
                "context taken twice",
                phase.name() + " takes " + (known == null ? context.text() : known.name()) + ", which " + before.name()
                        + " takes already.",
                "A context leaves once; its effort would count in both phases.",
                List.of(new Subject.OfPhase(phase.id()), new Subject.OfContext(context)),
                new PhaseEdit.Take(phase.id(), rest));
    }
}
