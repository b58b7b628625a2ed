package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan with what follows from it for its roadmap.
///
/// @param wrong the worst that is wrong with each phase and that the phase itself has to change for
public record Current(
        Plan plan, LocalDate today, Roadmap roadmap, Gates gates, RiskRanking risk, Map<PhaseId, Severity> wrong) {
    private Current(Plan plan, LocalDate today, Roadmap roadmap, Gates gates, RiskRanking risk) {
        this(plan, today, roadmap, gates, risk, wrong(roadmap));
    }

    private static Map<PhaseId, Severity> wrong(Roadmap roadmap) {
        var wrong = new HashMap<PhaseId, Severity>();
        for (RuleViolation v : roadmap.violations())
            if (!v.phases().isEmpty() && v.severity() != Severity.NOTE)
                wrong.putIfAbsent(v.phases().getFirst(), v.severity());
        return wrong;
    }

    public static Current of(Plan plan, LocalDate today) {
        Roadmap roadmap = Roadmap.of(plan, today);
        return new Current(plan, today, roadmap, Gates.of(plan, roadmap, today), RiskRanking.of(plan));
    }

    /// What a change of the phases would make of it: dates and rules, but not the gates, which take longest and are
    /// read when it is done.
    public Current ahead(Plan would) {
        return new Current(would, today, Roadmap.of(would, today), gates, risk);
    }

    public List<ScheduledPhase> phases() {
        return roadmap.phases();
    }

    public Optional<ScheduledPhase> phase(PhaseId id) {
        return roadmap.of(id);
    }

    /// The place of a phase in the order, from 0; -1 when it is not there.
    public int place(PhaseId id) {
        Phase phase = plan.phases().get(id);
        return phase == null ? -1 : phase.place();
    }

    /// How people number phases: from 1.
    public String numbered(Phase phase) {
        return phase.place() + 1 + " " + phase.name();
    }

    public String name(PhaseId id) {
        Phase phase = plan.phases().get(id);
        return phase == null ? id.text() : phase.name();
    }

    /// The worst that is wrong with a phase and that the phase itself has to change for.
    public Optional<Severity> worst(PhaseId id) {
        return Optional.ofNullable(wrong.get(id));
    }

    /// What cannot work as drawn.
    public long errors() {
        return roadmap.violations().stream()
                .filter(v -> v.severity() == Severity.ERROR)
                .count();
    }
}
