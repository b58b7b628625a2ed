package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All gates of the roadmap with their readings.
///
/// @param readings by phase in the order of the roadmap, to start before to finish
public record Gates(List<GateReading> readings) {
    /// What is computed before what is entered before what is confirmed, alike in every gate.
    private static final Comparator<GateReading> BY_KIND =
            Comparator.comparingInt(Gates::kind).thenComparing(GateReading::asked);
    private static final Remembered<Gates> KNOWN = new Remembered<>(2);

    public Gates {
        readings = List.copyOf(readings);
    }

    public static Gates of(Plan plan, LocalDate today) {
        return of(plan, Roadmap.of(plan, today), today);
    }

    /// The same from a roadmap already at hand, read once for a plan and a day.
    public static Gates of(Plan plan, Roadmap roadmap, LocalDate today) {
        return KNOWN.of(() -> read(plan, roadmap, today), plan, roadmap, today);
    }

    private static Gates read(Plan plan, Roadmap roadmap, LocalDate today) {
        var meter = new Meter(plan);
        var readings = new ArrayList<GateReading>();
        for (ScheduledPhase phase : roadmap.phases())
            for (Side side : Side.values())
                plan.gate(phase.id(), side).stream()
                        .map(c -> reading(c, meter.measure(c), due(phase, side, today), today))
                        .sorted(BY_KIND)
                        .forEach(readings::add);
        return new Gates(readings);
    }

    private static int kind(GateReading reading) {
        return switch (reading.criterion().measure()) {
            case Measure.Entered _ -> 1;
            case Measure.Confirmed _ -> 2;
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
                    Measure.CleanPasses _,
                    Measure.RunbookComplete _,
                    Measure.LibraryVersion _ -> 0;
        };
    }

    private static boolean due(ScheduledPhase phase, Side side, LocalDate today) {
        PhaseState state = phase.phase().state();
        return switch (side) {
            case ENTRY ->
                state == PhaseState.RUNNING
                        || state == PhaseState.DONE
                        || !phase.start().isAfter(today);
            case EXIT -> state == PhaseState.DONE || phase.finish().isBefore(today);
        };
    }

    private static GateReading reading(Criterion c, Meter.Value value, boolean due, LocalDate today) {
        Verdict verdict = switch (value.holds()) {
            case YES -> Verdict.MET;
            case NO -> due ? Verdict.MISSED : Verdict.AT_RISK;
            case UNKNOWN -> Verdict.NO_DATA;
        };
        String note = "";
        Criterion.Waiver waiver = c.waiver();
        if (waiver != null && verdict != Verdict.MET) {
            boolean holds = !waiver.until().isBefore(today);
            if (holds) verdict = Verdict.WAIVED;
            note = (holds ? "waived by " + waiver.owner() + " until " : "waiver of " + waiver.owner() + " expired on ")
                    + waiver.until() + ": " + waiver.reason();
        }
        return new GateReading(c, verdict, value.asked(), value.measured(), value.source(), note, due);
    }

    public List<GateReading> of(PhaseId phase) {
        return readings.stream()
                .filter(r -> r.criterion().phase().equals(phase))
                .toList();
    }

    public List<GateReading> of(PhaseId phase, Side side) {
        return of(phase).stream().filter(r -> r.criterion().side() == side).toList();
    }

    /// Whether every criterion of a gate is met or waived; a gate without criteria stands open.
    public boolean opens(PhaseId phase, Side side) {
        return of(phase, side).stream().allMatch(r -> r.verdict().passes());
    }

    /// The verdict on a whole gate: the worst of its criteria, where a waiver counts as met.
    public Verdict verdict(PhaseId phase, Side side) {
        var verdicts = of(phase, side).stream().map(GateReading::verdict).toList();
        for (Verdict worst : List.of(Verdict.MISSED, Verdict.NO_DATA, Verdict.AT_RISK))
            if (verdicts.contains(worst)) return worst;
        return Verdict.MET;
    }

    /// What should hold by now and does not, also where no data tell.
    public List<GateReading> failing() {
        return readings.stream().filter(GateReading::fails).toList();
    }

    public long count(Verdict verdict) {
        return readings.stream().filter(r -> r.verdict() == verdict).count();
    }

    /// Readings that do not pass, the worst first.
    public List<GateReading> open() {
        return readings.stream()
                .filter(r -> !r.verdict().passes())
                .sorted(Comparator.comparing((GateReading r) -> r.verdict() != Verdict.MISSED))
                .toList();
    }
}
