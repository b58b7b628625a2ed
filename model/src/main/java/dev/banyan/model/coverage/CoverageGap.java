package dev.banyan.model.coverage;

import dev.banyan.model.ContextId;
import dev.banyan.model.PhaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Coverage of one context, now and as wanted.
///
/// @param modules      code modules
/// @param statements   executable lines; @param covered of these
/// @param now          covered share, 0 to 1; NaN when no coverage was read
/// @param branchesNow  share of the branches taken, NaN when not measured
/// @param target       wanted share, 0 to 1; NaN when there is no target
/// @param linesToCover more lines that tests must reach, 0 when it is met or nothing is wanted or known
/// @param days         at the assumed pace
/// @param before       the phase it must be met before, null when none is named
/// @param due          when that phase starts, null when not known
/// @param metOn        when it is met if tests are written for one target after the other, the most urgent first;
///                     null when it is met, not wanted or not known
public record CoverageGap(
        ContextId context,
        int modules,
        int statements,
        int covered,
        double now,
        double branchesNow,
        double target,
        int linesToCover,
        double days,
        @Nullable PhaseId before,
        @Nullable LocalDate due,
        @Nullable LocalDate metOn,
        TargetState state)
        implements Deadlines.Aim<CoverageGap> {
    public boolean wanted() {
        return !Double.isNaN(target);
    }

    public boolean known() {
        return !Double.isNaN(now);
    }

    @Override
    public String key() {
        return context.text();
    }

    @Override
    public CoverageGap scheduled(@Nullable LocalDate due, @Nullable LocalDate metOn, TargetState state) {
        return new CoverageGap(
                context,
                modules,
                statements,
                covered,
                now,
                branchesNow,
                target,
                linesToCover,
                days,
                before,
                due,
                metOn,
                state);
    }
}
