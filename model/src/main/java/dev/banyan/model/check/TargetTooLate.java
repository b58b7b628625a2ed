package dev.banyan.model.check;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A coverage target that is not met when the phase it protects starts.
final class TargetTooLate implements PlanRule {
    @Override
    public String asks() {
        return "A coverage target is met before its phase starts";
    }

    @Override
    public List<Finding> look(Patient patient) {
        CoverageGaps gaps = patient.roadmap().coverage();
        return Stream.concat(
                        gaps.wanted().stream()
                                .filter(g -> g.state() == TargetState.MISSED)
                                .map(g -> new Late(
                                        patient.name(g.context()),
                                        new Subject.OfContext(g.context()),
                                        g.before(),
                                        g.due(),
                                        g.metOn())),
                        gaps.wantedPaths().stream()
                                .filter(g -> g.state() == TargetState.MISSED)
                                .map(g -> new Late(
                                        patient.name(g.path()),
                                        new Subject.OfPath(g.path()),
                                        g.before(),
                                        g.due(),
                                        g.metOn())))
                .map(late -> late.finding(patient))
                .toList();
    }

    private record Late(
            String name,
            Subject wanting,
            @Nullable PhaseId before,
            @Nullable LocalDate due,
            @Nullable LocalDate met) {
        Finding finding(Patient patient) {
            Phase phase = before == null ? null : patient.plan().phases().get(before);
            String until = met == null ? "is out of reach at the assumed pace" : "is met on " + met;
            String starts = phase == null ? "" : ", and " + phase.name() + " starts on " + due;
            return new Finding(
                    Severity.WARNING,
                    "target too late",
                    "The coverage target of " + name + " " + until + starts + ".",
                    "Regression coverage comes before the change it protects (stabilisation case).",
                    before == null ? List.of(wanting) : List.of(wanting, new Subject.OfPhase(before)),
                    null);
        }
    }
}
