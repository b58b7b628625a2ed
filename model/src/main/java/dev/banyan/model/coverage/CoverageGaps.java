package dev.banyan.model.coverage;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Coverage of the whole, of every context and of every critical path against the targets. What is covered for a path
/// is covered for its contexts too, so lines and days of the one are never added to those of the other.
///
/// @param whole        of all code
/// @param inContexts   of the code in contexts
/// @param linesToCover over all targets of contexts; @param days at the assumed pace
/// @param contexts     every context, the one with the most lines to cover first
/// @param paths        every critical path, the one with the most lines to cover first
public record CoverageGaps(
        Figures.CoverageSum whole,
        Figures.CoverageSum inContexts,
        int linesToCover,
        double days,
        List<CoverageGap> contexts,
        List<PathGap> paths) {
    private static final Figures.CoverageSum NOTHING = new Figures.CoverageSum(0, 0, 0, 0, 0);

    public CoverageGaps {
        contexts = List.copyOf(contexts);
        paths = List.copyOf(paths);
    }

    /// Without dates: what is not met is open.
    public static CoverageGaps of(Plan plan) {
        return of(plan, ContextFigures.of(plan));
    }

    /// The same from figures already at hand.
    public static CoverageGaps of(Plan plan, ContextFigures figures) {
        var gaps = new ArrayList<CoverageGap>();
        for (ContextId id : plan.contexts().keySet()) gaps.add(gap(plan, id, figures.of(id)));
        gaps.sort(Comparator.comparingInt(CoverageGap::linesToCover).reversed().thenComparing(CoverageGap::context));
        int lines = gaps.stream().mapToInt(CoverageGap::linesToCover).sum();
        var sum = figures.byContext().values().stream().map(Figures::coverage).reduce(NOTHING, CoverageGaps::plus);
        return new CoverageGaps(
                plus(NOTHING, figures.whole().coverage()),
                plus(NOTHING, sum),
                lines,
                lines / plan.assumptions().linesCoveredADay(),
                gaps,
                paths(plan));
    }

    private static List<PathGap> paths(Plan plan) {
        return plan.criticalPaths().values().stream()
                .map(path -> PathGap.of(plan, path))
                .sorted(Comparator.comparingInt(PathGap::linesToCover)
                        .reversed()
                        .thenComparing(PathGap::path))
                .toList();
    }

    private static Figures.CoverageSum plus(Figures.@Nullable CoverageSum a, Figures.@Nullable CoverageSum b) {
        Figures.CoverageSum x = a == null ? NOTHING : a, y = b == null ? NOTHING : b;
        return new Figures.CoverageSum(
                x.modules() + y.modules(),
                x.statements() + y.statements(),
                x.covered() + y.covered(),
                x.branches() + y.branches(),
                x.coveredBranches() + y.coveredBranches());
    }

    private static CoverageGap gap(Plan plan, ContextId id, Figures figures) {
        CoverageTarget target = plan.targets().get(id);
        Figures.CoverageSum c = plus(NOTHING, figures.coverage());
        double wanted = target == null ? Double.NaN : target.percent() / 100;
        boolean known = c.statements() > 0;
        int lines = target == null ? 0 : linesToCover(target.percent(), c.statements(), c.covered());
        TargetState state = !known ? TargetState.NO_DATA : lines == 0 ? TargetState.MET : TargetState.OPEN;
        return new CoverageGap(
                id,
                figures.code(),
                c.statements(),
                c.covered(),
                c.share(),
                c.branchShare(),
                wanted,
                lines,
                lines / plan.assumptions().linesCoveredADay(),
                target == null ? null : target.before(),
                null,
                null,
                state);
    }

    /// The wanted share of the statements, rounded up, less those covered.
    public static int linesToCover(double percent, int statements, int covered) {
        return Math.max(0, (int) Math.ceil(percent * statements / 100 - 1e-9) - covered);
    }

    /// The same with dates: targets are worked on one after the other from today at the assumed pace, the one due
    /// first first, those without a date last.
    ///
    /// @param starts when phases start
    public CoverageGaps dated(Map<PhaseId, LocalDate> starts, LocalDate today, double spread, WorkCalendar calendar) {
        var deadlines = new Deadlines(starts, today, spread, calendar);
        return new CoverageGaps(
                whole, inContexts, linesToCover, days, deadlines.applied(contexts), deadlines.applied(paths));
    }

    public Optional<CoverageGap> of(ContextId context) {
        return contexts.stream().filter(g -> g.context().equals(context)).findFirst();
    }

    public Optional<PathGap> of(CriticalPathId path) {
        return paths.stream().filter(g -> g.path().equals(path)).findFirst();
    }

    /// Critical paths with a target.
    public List<PathGap> wantedPaths() {
        return paths.stream().filter(PathGap::wanted).toList();
    }

    /// Contexts with a target.
    public List<CoverageGap> wanted() {
        return contexts.stream().filter(CoverageGap::wanted).toList();
    }
}
