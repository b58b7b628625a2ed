package dev.banyan.views.coverage;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.model.coverage.ModuleGap;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.views.Ink;
import dev.banyan.views.parts.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// What the room shows of a plan.
///
/// @param gaps    with dates
/// @param modules the most urgent first
record Covered(Plan plan, Roadmap roadmap, CoverageGaps gaps, List<ModuleGap> modules, Measure measure, Ink ink) {

    /// One context of the table.
    ///
    /// @param phase number and name of the phase the target must be met before, empty when none is named
    /// @param now   0 to 1 in the measure that is chosen, NaN when it is not known
    record Row(CoverageGap gap, BoundedContext context, String phase, double now, Measure measure, Color colour) {}

    /// One phase with what it asks for.
    ///
    /// @param starts its first day, null when not known
    /// @param asked  targets of contexts; @param paths targets of critical paths
    record PhaseRow(Phase phase, @Nullable LocalDate starts, List<Row> asked, List<PathRow> paths) {
        int targets() {
            return asked.size() + paths.size();
        }

        /// At least so many: what is covered for a path is covered for its contexts too. NaN where one of them has no
        /// data.
        double lines() {
            return sum(CoverageGap::linesToCover, PathGap::linesToCover);
        }

        double days() {
            return sum(CoverageGap::days, PathGap::days);
        }

        private double sum(ToDoubleFunction<CoverageGap> part, ToDoubleFunction<PathGap> ofPath) {
            if (targets() == 0) return Double.NaN;
            double contexts = asked.stream()
                    .mapToDouble(r -> r.gap().known() ? part.applyAsDouble(r.gap()) : Double.NaN)
                    .sum();
            double through = paths.stream()
                    .mapToDouble(r -> r.gap().reach().whole() ? ofPath.applyAsDouble(r.gap()) : Double.NaN)
                    .sum();
            return Math.max(contexts, through);
        }

        long met() {
            return states().filter(s -> s == TargetState.MET).count();
        }

        private Stream<TargetState> states() {
            return Stream.concat(
                    asked.stream().map(r -> r.gap().state()),
                    paths.stream().map(r -> r.gap().state()));
        }

        /// The worst of its targets; null when it asks for none.
        @Nullable
        TargetState state() {
            for (TargetState state : WORST_FIRST) if (states().anyMatch(s -> s == state)) return state;
            return null;
        }
    }

    private static final List<TargetState> WORST_FIRST = List.of(
            TargetState.MISSED,
            TargetState.AT_RISK,
            TargetState.NO_DATA,
            TargetState.OPEN,
            TargetState.ON_TIME,
            TargetState.MET);

    static Covered of(Plan plan, LocalDate today, Measure measure, Ink ink) {
        Roadmap roadmap = Roadmap.of(plan, today);
        return new Covered(plan, roadmap, roadmap.coverage(), ModuleGap.of(plan), measure, ink);
    }

    /// Asks for all of it, so that it is remembered.
    static void find(Plan plan, LocalDate today) {
        Roadmap.of(plan, today);
        ModuleGap.of(plan);
    }

    /// The same in another measure or theme.
    Covered as(Measure other, Ink theme) {
        return new Covered(plan, roadmap, gaps, modules, other, theme);
    }

    boolean known() {
        return gaps.whole().statements() > 0;
    }

    boolean branchesKnown() {
        return gaps.whole().branches() > 0;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (CoverageGap gap : gaps.contexts()) {
            BoundedContext context = plan.context(gap.context());
            if (context != null)
                rows.add(new Row(gap, context, phase(gap), measure.now(gap), measure, ink.of(context.colour())));
        }
        return rows;
    }

    private String phase(CoverageGap gap) {
        Phase phase = gap.before() == null ? null : plan.phases().get(gap.before());
        return phase == null ? "" : phase.place() + 1 + " " + phase.name();
    }

    List<PhaseRow> phases() {
        List<Row> rows = rows();
        List<PathRow> paths = PathRow.all(this);
        return plan.roadmap().stream()
                .map(p -> new PhaseRow(
                        p,
                        roadmap.of(p.id()).map(s -> s.start()).orElse(null),
                        rows.stream()
                                .filter(r -> p.id().equals(r.gap().before()))
                                .toList(),
                        paths.stream()
                                .filter(r -> p.id().equals(r.gap().before()))
                                .toList()))
                .toList();
    }

    /// Targets that will not be met in time, or only with luck.
    List<Row> late() {
        return rows().stream()
                .filter(r -> r.gap().wanted())
                .filter(r -> r.gap().state() == TargetState.MISSED || r.gap().state() == TargetState.AT_RISK)
                .toList();
    }

    static Tone tone(TargetState state) {
        return switch (state) {
            case MET, ON_TIME -> Tone.OK;
            case AT_RISK -> Tone.WARN;
            case MISSED -> Tone.BAD;
            case OPEN, NO_DATA -> Tone.NEUTRAL;
        };
    }
}
