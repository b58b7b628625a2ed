package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.Trend;
import dev.banyan.model.coverage.PathReach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Measures the coverage of critical paths for gates. A path that is not measured as a whole has no value: what is
/// missing is said instead.
final class PathMeter {
    private record Measured(CriticalPath path, PathReach reach) {
        double percent() {
            return 100.0 * reach.covered().covered() / reach.covered().statements();
        }

        String words() {
            return reach.whole() ? Meter.number(Math.floor(percent() * 10) / 10) + "%" : reach.missing();
        }
    }

    private PathMeter() {}

    static Meter.Value measure(Plan plan, Measure.PathCoverage asked) {
        String words = "Coverage of " + name(plan, asked) + " at least " + Meter.number(asked.percent()) + "%";
        var paths = paths(plan, asked);
        if (paths.isEmpty()) return Meter.unknown(words, "no critical path is drawn; draw one in the Coverage room");
        var measured = paths.stream()
                .map(p -> new Measured(p, PathReach.of(plan.facts(), p)))
                .toList();
        var low = measured.stream()
                .filter(m -> m.reach().whole() && m.percent() < asked.percent())
                .toList();
        if (!low.isEmpty()) return value(plan, Meter.Holds.NO, words, low, measured.size());
        var unknown = measured.stream().filter(m -> !m.reach().whole()).toList();
        if (!unknown.isEmpty()) return Meter.unknown(words, list(unknown, measured.size()));
        return value(plan, Meter.Holds.YES, words, measured, measured.size());
    }

    private static String name(Plan plan, Measure.PathCoverage asked) {
        if (asked.path() == null) return "each critical path";
        CriticalPath path = plan.criticalPaths().get(asked.path());
        return "the critical path " + (path == null ? asked.path().text() : path.name());
    }

    private static Collection<CriticalPath> paths(Plan plan, Measure.PathCoverage asked) {
        if (asked.path() == null) return plan.criticalPaths().values();
        CriticalPath path = plan.criticalPaths().get(asked.path());
        return path == null ? List.of() : List.of(path);
    }

    private static Meter.Value value(Plan plan, Meter.Holds holds, String words, List<Measured> shown, int of) {
        var sources = shown.stream()
                .flatMap(m -> m.reach().modules().stream())
                .filter(plan.facts()::knows)
                .map(plan.facts()::module)
                .map(LegacyModule::coverage)
                .flatMap(Stream::ofNullable)
                .map(LegacyModule.Coverage::source);
        return new Meter.Value(holds, words, list(shown, of), Meter.sources(plan, sources));
    }

    /// The names only where there is more than one path to tell apart.
    private static String list(List<Measured> shown, int of) {
        if (of == 1) return shown.getFirst().words();
        return String.join(
                "; ",
                shown.stream()
                        .map(m -> m.path().name() + (m.reach().whole() ? " " : ": ") + m.words())
                        .toList());
    }

    /// The least covered of the paths in each audit that measured them all, through the modules they lead through
    /// today.
    static List<GateHistory.Point> past(Plan plan, Measure.PathCoverage asked) {
        var trends = new ArrayList<List<Trend.Point>>();
        for (CriticalPath path : paths(plan, asked)) {
            PathReach reach = PathReach.of(plan.facts(), path);
            if (!reach.whole()) return List.of();
            trends.add(Trend.of(plan.pastAudits().values(), plan.audit(), reach.code(plan.facts())));
        }
        var points = new ArrayList<GateHistory.Point>();
        for (int audit = 0; audit < (trends.isEmpty() ? 0 : trends.getFirst().size()); audit++) {
            double least = Double.POSITIVE_INFINITY;
            for (List<Trend.Point> trend : trends)
                least = Math.min(least, 100 * trend.get(audit).coverage());
            LocalDate on = trends.getFirst().get(audit).on();
            if (!Double.isNaN(least)) points.add(new GateHistory.Point(on, least, least >= asked.percent()));
        }
        return points;
    }
}
