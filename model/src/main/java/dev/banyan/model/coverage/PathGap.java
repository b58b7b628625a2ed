package dev.banyan.model.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Coverage of one critical path, now and as wanted.
///
/// @param reach        where it leads
/// @param now          covered share of what is measured of it, 0 to 1; NaN where nothing is
/// @param target       wanted share, 0 to 1; NaN when there is no target
/// @param linesToCover more lines of what is measured that tests must reach, 0 when it is met or nothing is wanted
/// @param days         at the assumed pace
/// @param before       the phase it must be met before, null when none is named
/// @param due          when that phase starts, null when not known
/// @param metOn        when it is met if tests are written for one path after the other, the most urgent first; null
///                     when it is met, not wanted or not known
/// @param state        no data as long as anything of the path is not measured
public record PathGap(
        CriticalPathId path,
        PathReach reach,
        double now,
        double target,
        int linesToCover,
        double days,
        @Nullable PhaseId before,
        @Nullable LocalDate due,
        @Nullable LocalDate metOn,
        TargetState state)
        implements Deadlines.Aim<PathGap> {

    static PathGap of(Plan plan, CriticalPath path) {
        PathReach reach = PathReach.of(plan.facts(), path);
        CriticalPath.Target target = path.target();
        int statements = reach.covered().statements();
        int lines = target == null
                ? 0
                : CoverageGaps.linesToCover(
                        target.percent(), statements, reach.covered().covered());
        return new PathGap(
                path.id(),
                reach,
                reach.covered().share(),
                target == null ? Double.NaN : target.percent() / 100,
                lines,
                lines / plan.assumptions().linesCoveredADay(),
                target == null ? null : target.before(),
                null,
                null,
                !reach.whole() ? TargetState.NO_DATA : lines == 0 ? TargetState.MET : TargetState.OPEN);
    }

    public boolean wanted() {
        return !Double.isNaN(target);
    }

    public boolean known() {
        return !Double.isNaN(now);
    }

    @Override
    public String key() {
        return path.text();
    }

    @Override
    public PathGap scheduled(@Nullable LocalDate due, @Nullable LocalDate metOn, TargetState state) {
        return new PathGap(
                path,
                reach,
                now,
                target,
                linesToCover,
                days,
                before,
                due,
                metOn,
                reach.whole() ? state : TargetState.NO_DATA);
    }
}
