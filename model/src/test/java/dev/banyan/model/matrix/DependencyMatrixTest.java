package dev.banyan.model.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import dev.banyan.model.seams.SmallPlans;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependencyMatrixTest {
    private static final Set<DependencyKind> IN_CODE =
            EnumSet.complementOf(EnumSet.of(DependencyKind.CHANGED_TOGETHER));

    private static DependencyMatrix of(Plan plan, Level level, Ordering ordering) {
        return DependencyMatrix.of(plan, level, ordering, IN_CODE);
    }

    private static List<String> names(DependencyMatrix matrix) {
        return matrix.lines().stream().map(Line::name).toList();
    }

    private static String module(String letter) {
        return SmallPlans.id(letter).name();
    }

    @Test
    void whatIsUsedStandsBeforeWhatUsesIt() {
        var matrix = of(SmallPlans.of("a>b b>c a>c"), Level.MODULES, Ordering.LAYERS);
        assertEquals(List.of(module("c"), module("b"), module("a")), names(matrix));
        assertEquals(0, matrix.against());
        assertEquals(3, matrix.along());
        assertEquals(1, matrix.dependencies(2, 0));
        assertEquals(0, matrix.dependencies(0, 2));
    }

    @Test
    void aCycleLeavesTheLeastAboveTheDiagonal() {
        var matrix = of(SmallPlans.of("a>b b>c c>a d>a"), Level.MODULES, Ordering.LAYERS);
        assertEquals(1, matrix.against());
        assertEquals(1, matrix.bound(), 1e-9);
        assertEquals(module("d"), names(matrix).getLast());
    }

    @Test
    void theCellsOfTwoContextsHoldWhatTheirSeamHolds() {
        Plan plan = ExamplePlan.plan();
        var matrix = of(plan, Level.CONTEXTS, Ordering.LAYERS);
        int crossing = 0;
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column < matrix.size(); column++) {
                ContextId from = matrix.lines().get(row).context();
                ContextId to = matrix.lines().get(column).context();
                if (from == null || to == null || row == column) continue;
                Seam seam = Seams.of(plan).between(from, to).orElse(null);
                assertEquals(seam == null ? 0 : seam.from(from), matrix.dependencies(row, column));
                assertEquals(
                        matrix.dependencies(row, column),
                        matrix.cell(row, column).inCode());
                crossing += matrix.dependencies(row, column);
            }
        }
        assertEquals(Seams.of(plan).crossing(), crossing);
    }

    @Test
    void everyLevelCountsEveryDependencyOnce() {
        Plan plan = ExamplePlan.plan();
        int all = plan.facts().dependencies().inCode();
        for (Level level : Level.values()) {
            for (Ordering ordering : Ordering.values()) {
                var matrix = of(plan, level, ordering);
                assertEquals(all, matrix.against() + matrix.along() + matrix.inside(), level + " " + ordering);
            }
        }
    }

    @Test
    void layersHaveNoMoreAboveTheDiagonalThanAnyOtherOrderAndNotLessThanTheBound() {
        Plan plan = ExamplePlan.plan();
        for (Level level : Level.values()) {
            var layers = of(plan, level, Ordering.LAYERS);
            assertTrue(layers.against() >= layers.bound() - 1e-9);
            assertTrue(layers.against() <= of(plan, level, Ordering.CONTEXTS).against());
            assertTrue(layers.against() <= of(plan, level, Ordering.PHASES).against());
        }
    }

    @Test
    void modulesOfOneContextStandTogetherWhenOrderedByContext() {
        Plan plan = SmallPlans.with(SmallPlans.of("a>b b>c c>d d>e"), "X:a,c Y:b,d");
        var contexts = of(plan, Level.MODULES, Ordering.CONTEXTS).lines().stream()
                .map(Line::context)
                .toList();
        assertEquals(4, contexts.indexOf(null));
        assertEquals(contexts.get(0), contexts.get(1));
        assertEquals(contexts.get(2), contexts.get(3));
    }

    @Test
    void whatLeavesFirstComesFirstWhenOrderedByPhase() {
        Plan plan = SmallPlans.with(SmallPlans.of("a>b b>a c>a"), "X:a Y:b Z:c");
        plan = phase(phase(plan, 0, "Z"), 1, "Y");
        var matrix = of(plan, Level.CONTEXTS, Ordering.PHASES);
        assertEquals(List.of("Z", "Y", "X"), names(matrix));
        assertEquals(List.of(0, 1, -1), matrix.lines().stream().map(Line::phase).toList());
        assertEquals(2, matrix.against());
    }

    @Test
    void changedTogetherHasNoDirection() {
        Plan plan = SmallPlans.with(SmallPlans.of("a~b a>b"), "X:a Y:b");
        var matrix =
                DependencyMatrix.of(plan, Level.CONTEXTS, Ordering.LAYERS, EnumSet.of(DependencyKind.CHANGED_TOGETHER));
        assertEquals(1, matrix.dependencies(0, 1));
        assertEquals(1, matrix.dependencies(1, 0));
        assertEquals(
                Map.of(DependencyKind.CHANGED_TOGETHER, 1), matrix.cell(0, 1).byKind());
        assertTrue(matrix.cell(0, 1).againstTheOrder());
    }

    @Test
    void whatIsInNoContextIsALineOfItsOwn() {
        Plan plan = SmallPlans.with(SmallPlans.of("a>b"), "X:a");
        var matrix = of(plan, Level.CONTEXTS, Ordering.CONTEXTS);
        assertNull(matrix.lines().getLast().context());
        assertEquals(1, matrix.lines().getLast().modules().length);
        assertEquals(0, of(Plan.EMPTY, Level.MODULES, Ordering.LAYERS).size());
    }

    private static Plan phase(Plan plan, int place, String context) {
        var id = new PhaseId("p" + place);
        Phase phase = Phase.planned(id, "Phase", PhaseKind.STRANGLE)
                .withPlace(place)
                .withContexts(org.pcollections.TreePSet.singleton(new ContextId(context)));
        return plan.withPhases(plan.phases().plus(id, phase));
    }
}
