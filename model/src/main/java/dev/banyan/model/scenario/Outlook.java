package dev.banyan.model.scenario;

import dev.banyan.model.Assumptions;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Plan;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.time.LocalDate;
import java.util.List;

/// Where a plan would lead.
///
/// @param dates of the simulated runs
/// @param gates that its gates read
public record Outlook(Plan plan, Roadmap roadmap, Dates dates, Gates gates) {

    public static Outlook of(Standing standing, Chance chance) {
        Plan plan = standing.plan();
        LocalDate day = standing.seen();
        Roadmap roadmap = Roadmap.of(plan, day);
        Dates dates = Dates.simulate(plan, roadmap, day, chance.runs(), chance.seed());
        return new Outlook(plan, roadmap, dates, Gates.of(plan, roadmap, day));
    }

    /// A figure as a number in its unit, not a number where there is nothing to tell: a plan without phases leads
    /// nowhere and is not the best at anything.
    public double value(Figure figure) {
        if (figure.ranked() && roadmap.phases().isEmpty()) return Double.NaN;
        Assumptions rests = plan.assumptions();
        Dates.Range end = dates.end();
        return switch (figure) {
            case P50 -> end == null ? Double.NaN : end.p50().toEpochDay();
            case P80 -> end == null ? Double.NaN : end.p80().toEpochDay();
            case RISK -> roadmap.risk().total() > 0 ? roadmap.curve().riskMonths() : Double.NaN;
            case EFFORT -> roadmap.effort();
            case PEOPLE -> people(roadmap.phases());
            case LAYERS -> roadmap.layers().size();
            case GATES -> gatesAtRisk();
            case PATHS -> pathsShort();
            case RULES ->
                roadmap.violations().stream()
                        .filter(v -> v.severity() != Severity.NOTE)
                        .count();
            case PHASES -> roadmap.phases().size();
            case START -> rests.start().toEpochDay();
            case HOLIDAYS -> plan.delivery().holidays().size();
            case FREEZES -> plan.delivery().freezes().size();
            case LINES_COVERED -> rests.linesCoveredADay();
            case DEPENDENCIES_CUT -> rests.dependenciesADay();
            case LINES_MOVED -> rests.linesMovedADay();
            case SPREAD -> rests.spread();
        };
    }

    /// The most that are needed on one day.
    private static int people(List<ScheduledPhase> phases) {
        int most = 0;
        for (ScheduledPhase first : phases) {
            LocalDate day = first.start();
            most = Math.max(
                    most,
                    phases.stream()
                            .filter(p -> !p.start().isAfter(day) && !p.finish().isBefore(day))
                            .mapToInt(ScheduledPhase::people)
                            .sum());
        }
        return most;
    }

    /// Gates that would not open now: missed, not met yet, or without data.
    private long gatesAtRisk() {
        long shut = 0;
        for (ScheduledPhase p : roadmap.phases())
            for (Side side : Side.values()) if (!gates.opens(p.id(), side)) shut++;
        return shut;
    }

    /// Critical paths that are not covered as wanted, or of which nobody can tell; where none is wanted there is
    /// nothing to tell.
    private double pathsShort() {
        var wanted = roadmap.coverage().wantedPaths();
        if (wanted.isEmpty()) return Double.NaN;
        return wanted.stream().filter(g -> g.state() != TargetState.MET).count();
    }
}
