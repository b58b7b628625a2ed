package dev.banyan.model.check;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The end of a running phase is worth as much as the last word on how far it is.
final class ProgressLongAgo implements PlanRule {
    /// Two weeks, the length of an iteration in most teams.
    private static final int DAYS = 14;

    @Override
    public String asks() {
        return "How much of a running phase is done was said within two weeks";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.state() == PhaseState.RUNNING)
                .flatMap(p -> look(patient, p))
                .toList();
    }

    private static Stream<Finding> look(Patient patient, Phase phase) {
        Progress said = patient.plan().delivery().progress().get(phase.id());
        LocalDate since = said == null ? phase.started() : said.on();
        boolean fresh = since != null && !since.plusDays(DAYS).isBefore(patient.today());
        return fresh ? Stream.empty() : Stream.of(finding(phase, said));
    }

    private static Finding finding(Phase phase, @Nullable Progress said) {
        return new Finding(
                Severity.NOTE,
                said == null ? "progress never said" : "progress said long ago",
                phase.name() + " runs" + words(phase.started(), said),
                "The end of what runs counts from how much is done; type it under Progress of the phase.",
                Patient.on(phase),
                null);
    }

    private static String words(@Nullable LocalDate started, @Nullable Progress said) {
        if (said != null)
            return ", and it was last said on " + said.on() + " how much is done: " + said.percent() + "%.";
        return (started == null ? "" : " since " + started) + ", and nobody said how much is done.";
    }
}
