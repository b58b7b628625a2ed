package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Total;
import dev.banyan.model.audit.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How the value of a criterion went over the audits, the current one last, in the contexts as they are drawn today.
/// What earlier audits did not keep (see [dev.banyan.model.audit.PastAudit]) has no point.
///
/// @param points the oldest first
public record GateHistory(List<Point> points) {
    public GateHistory {
        points = List.copyOf(points);
    }

    /// @param holds whether the criterion as it is asked today was met
    public record Point(LocalDate on, double value, boolean holds) {}

    public static GateHistory of(Plan plan, Criterion criterion) {
        if (criterion.measure() instanceof Measure.PathCoverage paths)
            return new GateHistory(PathMeter.past(plan, paths));
        Phase phase = plan.phases().get(criterion.phase());
        Set<ContextId> contexts = phase == null ? Set.of() : phase.contexts();
        var past = plan.pastAudits().values();
        var trend = contexts.isEmpty()
                ? Trend.of(past, plan.audit())
                : Trend.of(past, plan.audit(), modules(plan, contexts));
        var points = new ArrayList<Point>();
        for (Trend.Point at : trend) {
            double value = value(criterion.measure(), at, contexts.isEmpty());
            if (!Double.isNaN(value)) points.add(new Point(at.on(), value, holds(criterion.measure(), value)));
        }
        return new GateHistory(points);
    }

    private static Set<ModuleId> modules(Plan plan, Set<ContextId> contexts) {
        return contexts.stream().flatMap(c -> plan.modulesOf(c).stream()).collect(Collectors.toSet());
    }

    /// @param whole whether the criterion is about the whole system, as the totals are
    private static double value(Measure measure, Trend.Point at, boolean whole) {
        return switch (measure) {
            case Measure.LineCoverage _ -> 100 * at.coverage();
            case Measure.OpenAdvisories _ -> whole ? total(at, Total.ADVISORIES) : Double.NaN;
            case Measure.FailedTests _ -> whole ? total(at, Total.FAILED_TESTS) : Double.NaN;
            case Measure.ErrorRate _ ->
                whole ? 100 * total(at, Total.FAILED_REQUESTS) / total(at, Total.REQUESTS) : Double.NaN;
            case Measure.Parity p -> whole ? parity(p, at) : Double.NaN;
            case Measure.PathCoverage _,
                    Measure.CrossingDependencies _,
                    Measure.ContextCycles _,
                    Measure.SevereAdvisories _,
                    Measure.Findings _,
                    Measure.Incidents _,
                    Measure.QuietDays _,
                    Measure.CleanPasses _,
                    Measure.RunbookComplete _,
                    Measure.LibraryVersion _,
                    Measure.Entered _,
                    Measure.Confirmed _ -> Double.NaN;
        };
    }

    private static boolean holds(Measure measure, double value) {
        return switch (measure) {
            case Measure.LineCoverage(double percent) -> value >= percent;
            case Measure.OpenAdvisories(int atMost) -> value <= atMost;
            case Measure.FailedTests(int atMost) -> value <= atMost;
            case Measure.ErrorRate(double percent) -> value <= percent;
            case Measure.Parity p -> value >= p.percent();
            case Measure.PathCoverage _,
                    Measure.CrossingDependencies _,
                    Measure.ContextCycles _,
                    Measure.SevereAdvisories _,
                    Measure.Findings _,
                    Measure.Incidents _,
                    Measure.QuietDays _,
                    Measure.CleanPasses _,
                    Measure.RunbookComplete _,
                    Measure.LibraryVersion _,
                    Measure.Entered _,
                    Measure.Confirmed _ -> false;
        };
    }

    private static double parity(Measure.Parity asked, Trend.Point at) {
        double compared = total(at, Total.COMPARED);
        boolean enough = compared > 0 && compared >= asked.compared();
        return enough ? 100 - 100 * total(at, Total.DIFFERING) / compared : Double.NaN;
    }

    private static double total(Trend.Point at, Total total) {
        Long number = at.totals().get(total);
        return number == null ? Double.NaN : number;
    }
}
