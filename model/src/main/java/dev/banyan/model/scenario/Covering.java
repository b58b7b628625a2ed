package dev.banyan.model.scenario;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.PastAudit;
import dev.banyan.model.audit.Trend;
import dev.banyan.model.check.Subject;
import dev.banyan.model.coverage.PathReach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Critical paths that are covered as wanted now and were not, or the other way round.
final class Covering {
    /// Covered percent of a path, empty while anything of it is not measured.
    private record Level(Optional<Double> percent, String missing) {
        boolean meets(CriticalPath.Target target) {
            return percent.isPresent() && percent.get() >= target.percent();
        }
    }

    private final Standing was;
    private final Standing now;

    Covering(Standing was, Standing now) {
        this.was = was;
        this.now = now;
    }

    List<Change> all() {
        var changes = new ArrayList<Change>();
        var paths = Twins.of(was.plan().criticalPaths(), now.plan().criticalPaths(), CriticalPath::name);
        for (var pair : paths.both()) change(pair.was(), pair.now()).ifPresent(changes::add);
        return changes;
    }

    /// A path that had no target, or has none, says nothing about whether it was met.
    private Optional<Change> change(CriticalPath before, CriticalPath after) {
        CriticalPath.Target wanted = before.target(), wants = after.target();
        if (wanted == null || wants == null) return Optional.empty();
        Level then = then(before), today = measured(now.plan(), after);
        boolean met = then.meets(wanted), meets = today.meets(wants);
        if (met == meets) return Optional.empty();
        String sentence = "Critical path " + after.name() + (meets ? " meets" : " no longer meets")
                + " its coverage target of " + percent(wants.percent()) + ": " + level(today) + ", " + level(then)
                + " before";
        return Optional.of(new Change(
                meets ? Change.Kind.PASSED : Change.Kind.REOPENED, new Subject.OfPath(after.id()), 1, sentence));
    }

    /// What was known on the day of the former plan: the audit it has now may be a later one.
    private Level then(CriticalPath path) {
        Plan plan = was.plan();
        boolean later =
                was.seen().isBefore(now.seen()) && PastAudit.day(plan.audit()).isAfter(was.seen());
        Level level = measured(plan, path);
        if (!later || level.percent().isEmpty()) return level;
        var code = PathReach.of(plan.facts(), path).code(plan.facts());
        return Trend.of(plan.pastAudits().values(), plan.audit(), code).stream()
                .filter(p -> !p.on().isAfter(was.seen()) && !Double.isNaN(p.coverage()))
                .reduce((_, last) -> last)
                .map(p -> new Level(Optional.of(100 * p.coverage()), ""))
                .orElseGet(() -> new Level(Optional.empty(), "nothing of it was measured"));
    }

    private static Level measured(Plan plan, CriticalPath path) {
        PathReach reach = PathReach.of(plan.facts(), path);
        if (!reach.whole()) return new Level(Optional.empty(), reach.missing());
        return new Level(
                Optional.of(100.0 * reach.covered().covered() / reach.covered().statements()), "");
    }

    private static String level(Level level) {
        return level.percent().map(p -> percent(p) + " covered").orElseGet(() -> "no data (" + level.missing() + ")");
    }

    /// Cut and not rounded, so that what misses its target never reads as if it met it.
    static String percent(double percent) {
        double cut = Math.floor(percent * 10 + 1e-9) / 10;
        return cut == Math.rint(cut) ? Math.round(cut) + "%" : String.format(Locale.ROOT, "%.1f%%", cut);
    }
}
