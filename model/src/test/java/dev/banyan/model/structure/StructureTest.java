package dev.banyan.model.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.seams.SmallPlans;
import dev.banyan.model.structure.StructuralFinding.Cut;
import dev.banyan.model.structure.StructuralFinding.Knot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StructureTest {
    private final List<Fact> facts = new ArrayList<>();

    private void module(String name) {
        facts.add(new Fact.ModuleFact(name, name.replace('.', '/') + ".py", Place.UNKNOWN));
    }

    /// `shop.a > shop.b 3`: three places in a use b.
    private void uses(String... texts) {
        for (String text : texts) {
            String[] words = text.split(" ");
            module(words[0]);
            module(words[2]);
            int places = words.length > 3 ? Integer.parseInt(words[3]) : 1;
            facts.add(new Fact.DependencyFact(words[0], words[2], DependencyKind.IMPORT, places, Place.UNKNOWN));
        }
    }

    private void covered(String name, int statements, int covered) {
        facts.add(new Fact.CoverageFact(name.replace('.', '/') + ".py", statements, covered, 0, 0, Place.UNKNOWN));
    }

    private AuditFacts read() {
        return SmallPlans.audit(facts).facts();
    }

    private List<StructuralFinding> found(StructureKind kind) {
        return Structure.of(read()).of(kind);
    }

    private static Knot knot(StructuralFinding cycle) {
        return Objects.requireNonNull(cycle.knot());
    }

    private static List<String> where(List<StructuralFinding> findings) {
        return findings.stream().map(StructuralFinding::where).toList();
    }

    @Test
    void theCheapestDependencyOfACycleIsTheOneToRemove() {
        uses("p.a > p.b 5", "p.b > p.z 1", "p.z > p.a 4", "p.d > p.a 1");
        var cycle = found(StructureKind.MODULE_CYCLE).getFirst();
        assertEquals(3, cycle.number());
        assertEquals(List.of("p.a", "p.b", "p.z"), knot(cycle).nodes());
        Cut cut = knot(cycle).cuts().getFirst();
        assertEquals(1, knot(cycle).cuts().size());
        assertEquals("p.b p.z 1", cut.from() + " " + cut.to() + " " + cut.uses());
        assertEquals(2, cut.modules().length);
        assertTrue(Double.isNaN(cut.covered()));
        assertTrue(knot(cycle).minimal());
        assertEquals(0, knot(cycle).gap());
    }

    @Test
    void amongEqualDependenciesTheOneThatTestsWatchIsRemoved() {
        uses("p.a > p.b 2", "p.b > p.a 2");
        covered("p.a", 10, 1);
        covered("p.b", 10, 9);
        Cut cut = knot(found(StructureKind.MODULE_CYCLE).getFirst()).cuts().getFirst();
        assertEquals("p.b", cut.from());
        assertEquals(0.9, cut.covered(), 1e-9);
    }

    @Test
    void packagesMayCircleWhereTheirModulesDoNot() {
        uses("p.one.a > p.two.b", "p.two.z > p.one.y");
        assertEquals(List.of(), found(StructureKind.MODULE_CYCLE));
        var cycle = found(StructureKind.PACKAGE_CYCLE).getFirst();
        assertEquals(List.of("p.one", "p.two"), knot(cycle).nodes());
        assertEquals(4, cycle.modules().length);
    }

    @Test
    void aModuleThatNothingReachesIsDeadUnlessAFrameworkFindsItByName() {
        uses("p.used_by_test > p.lonely_used", "p.tests.test_it > p.used_by_test");
        module("p.forgotten");
        module("p.admin");
        module("p.management.commands.clean");
        module("p.answering");
        facts.add(new Fact.EndpointFact("/x", "p.answering.view", "", Place.UNKNOWN));
        assertEquals(List.of("p.forgotten"), where(found(StructureKind.DEAD)));
        assertTrue(found(StructureKind.DEAD).getFirst().why().contains("jobs are not known"));
    }

    @Test
    void dataThatUsesTheInterfaceLeaks() {
        uses("p.models > p.views", "p.views > p.models", "p.services > p.models", "p.services > p.forms");
        var leaks = found(StructureKind.LEAK);
        assertEquals(List.of("p.models", "p.services"), where(leaks));
        assertEquals(1, leaks.getFirst().number());
    }

    @Test
    void aPackageThatManyRestOnShouldNotLeanOnAnUnstableOne() {
        uses("p.x.a > p.core.m", "p.y.a > p.core.m", "p.z.a > p.core.m");
        uses("p.core.m > p.loose.n", "p.loose.n > p.i.a", "p.loose.n > p.j.a", "p.loose.n > p.k.a");
        var unstable = found(StructureKind.UNSTABLE);
        assertEquals(List.of("p.core"), where(unstable));
        assertEquals(100, unstable.getFirst().number());
        // p.core: uses 1, used by 3, so 1 / 4; p.loose: uses 3, used by 1, so 3 / 4.
        assertTrue(unstable.getFirst().why().contains("instability 0.25"));
        assertTrue(unstable.getFirst().why().contains("p.loose (0.75)"));
    }

    @Test
    void godModulesAndHubsAreToldFromTheThresholdsOn() {
        for (int i = 0; i < 10; i++) uses("p.u" + i + " > p.big", "p.big > p.v" + i);
        facts.add(new Fact.SizeFact("p/big.py", 900, 499, Place.UNKNOWN));
        assertEquals(List.of("p.big"), where(found(StructureKind.HUB)));
        assertEquals(20, found(StructureKind.HUB).getFirst().number());
        assertEquals(List.of(), found(StructureKind.GOD_MODULE));
        var lower = new Thresholds(499, 20, 11, 0.5, 0.1, 0.3);
        assertEquals(List.of("p.big"), where(Structure.of(read(), lower).of(StructureKind.GOD_MODULE)));
        assertEquals(List.of(), Structure.of(read(), lower).of(StructureKind.HUB));
    }

    @Test
    void removingTheCutsLeavesNoCycle() {
        var plan = SmallPlans.random(60, 240, 4, 5);
        for (var cycle : Structure.of(plan.facts()).of(StructureKind.MODULE_CYCLE)) {
            assertTrue(knot(cycle).weight() >= knot(cycle).bound() - 1e-9);
            assertTrue(acyclicWithout(plan.facts(), knot(cycle).cuts(), cycle.modules()));
        }
    }

    /// Takes away modules that use nothing any more until none is left.
    private static boolean acyclicWithout(AuditFacts facts, List<Cut> cuts, int[] modules) {
        var left = new ArrayList<>(Arrays.stream(modules).boxed().toList());
        var graph = facts.dependencies();
        boolean less = true;
        while (less) {
            less = left.removeIf(m -> {
                for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) {
                    int to = graph.to(e);
                    boolean cut = cuts.stream().anyMatch(c -> c.modules()[0] == m && c.modules()[1] == to);
                    if (Knots.directed(graph.kind(e)) && left.contains(to) && !cut) return false;
                }
                return true;
            });
        }
        return left.isEmpty();
    }
}
