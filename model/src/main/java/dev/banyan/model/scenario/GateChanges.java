package dev.banyan.model.scenario;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Phase;
import dev.banyan.model.audit.PastAudit;
import dev.banyan.model.check.Subject;
import dev.banyan.model.roadmap.GateHistory;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gates that passed and gates that reopened.
final class GateChanges {
    private final Standing was;
    private final Standing now;
    private final Twins<Phase> phases;
    private final Gates before;
    private final Gates after;

    GateChanges(Standing was, Standing now, Gates before, Gates after) {
        this.was = was;
        this.now = now;
        this.before = before;
        this.after = after;
        phases = Twins.of(was.plan().phases(), now.plan().phases(), Phase::name);
    }

    List<Change> all() {
        var changes = new ArrayList<Change>();
        for (var pair : phases.both())
            for (Side side : Side.values()) change(pair, side).ifPresent(changes::add);
        return changes;
    }

    /// A gate that nobody had set says nothing about whether it opened.
    private Optional<Change> change(Twins.Pair<Phase> pair, Side side) {
        List<GateReading> then = before.of(pair.was().id(), side),
                today = after.of(pair.now().id(), side);
        if (then.isEmpty() || today.isEmpty()) return Optional.empty();
        boolean opens = after.opens(pair.now().id(), side);
        Optional<Boolean> opened = opened(then);
        if (opened.isEmpty() || opened.get() == opens) return Optional.empty();
        String gate = "The gate of " + pair.now().name() + " " + side.words();
        return Optional.of(new Change(
                opens ? Change.Kind.PASSED : Change.Kind.REOPENED,
                new Subject.OfPhase(pair.now().id()),
                1,
                opens ? gate + " passed" : gate + " reopened: " + misses(today)));
    }

    private static String misses(List<GateReading> readings) {
        GateReading first =
                readings.stream().filter(r -> !r.verdict().passes()).findFirst().orElseThrow();
        return first.asked() + ", measured " + first.measured();
    }

    /// Whether a gate stood open then, empty where nobody knows: what a later audit measures was not known then.
    private Optional<Boolean> opened(List<GateReading> readings) {
        boolean known = true;
        for (GateReading r : readings) {
            Optional<Boolean> passed = passed(r);
            if (passed.isEmpty()) known = false;
            else if (!passed.get()) return Optional.of(false);
        }
        return known ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> passed(GateReading reading) {
        Criterion criterion = reading.criterion();
        // Seen from one day, both are measured by the same audit, even one that is dated ahead of it.
        boolean later = was.seen().isBefore(now.seen())
                && PastAudit.day(was.plan().audit()).isAfter(was.seen());
        Criterion.Waiver waiver = criterion.waiver();
        boolean waived = waiver != null && !waiver.until().isBefore(was.seen());
        if (!later || waived || !measured(criterion.measure()))
            return Optional.of(reading.verdict().passes() || waived);
        return GateHistory.of(was.plan(), criterion).points().stream()
                .filter(p -> !p.on().isAfter(was.seen()))
                .reduce((_, last) -> last)
                .map(GateHistory.Point::holds);
    }

    /// Whether it is read from the audit; the others are decisions of the plan.
    private static boolean measured(Measure measure) {
        return switch (measure) {
            case Measure.Entered _, Measure.Confirmed _, Measure.CleanPasses _, Measure.RunbookComplete _ -> false;
            case Measure.LineCoverage _,
                    Measure.PathCoverage _,
                    Measure.OpenAdvisories _,
                    Measure.CrossingDependencies _,
                    Measure.ContextCycles _,
                    Measure.SevereAdvisories _,
                    Measure.Findings _,
                    Measure.FailedTests _,
                    Measure.Incidents _,
                    Measure.QuietDays _,
                    Measure.ErrorRate _,
                    Measure.Parity _,
                    Measure.LibraryVersion _ -> true;
        };
    }
}
