package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.DependencyKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeamsTest {
    private static final ContextId A = new ContextId("A");
    private static final ContextId B = new ContextId("B");

    private final Seams seams = Seams.of(SmallPlans.of("a>b a>c b>d d>a a=c c~a d>e x>a", "A:a,b B:c,d C:e"));

    @Test
    void aSeamCountsDependenciesInTheCodeBothWays() {
        Seam seam = seams.between(B, A).orElseThrow();
        assertEquals(SeamId.between(A, B), seam.id());
        assertEquals(4, seam.crossing());
        assertEquals(3, seam.from(A));
        assertEquals(1, seam.from(B));
        assertTrue(seam.mutual());
        assertEquals(
                Map.of(DependencyKind.IMPORT, 3, DependencyKind.FOREIGN_KEY, 1, DependencyKind.CHANGED_TOGETHER, 1),
                seam.byKind());
        assertEquals(1, seam.changedTogether());
        assertEquals(4, seam.modules());
    }

    @Test
    void changedTogetherComesAfterWhatTheCodeSays() {
        var crossings = seams.between(A, B).orElseThrow().crossings();
        assertEquals(5, crossings.size());
        assertEquals(DependencyKind.CHANGED_TOGETHER, crossings.getLast().kind());
        assertEquals(
                new Crossing(SmallPlans.id("a"), SmallPlans.id("c"), DependencyKind.IMPORT, 2, 7),
                crossings.getFirst());
    }

    @Test
    void theWidestSeamStandsFirst() {
        assertEquals(SeamId.between(A, B), seams.all().getFirst().id());
        assertEquals(2, seams.all().size());
        assertEquals(2, seams.of(B).size());
        assertFalse(seams.between(A, new ContextId("C")).isPresent());
    }

    @Test
    void everyDependencyCrossesOrLiesInsideOrIsLoose() {
        assertEquals(5, seams.crossing());
        assertEquals(1, seams.inside());
        assertEquals(1, seams.loose());
        assertEquals(1, seams.unplaced());
    }

    @Test
    void sevenDependenciesADayAndTheSpreadMakeTheEffort() {
        var days = seams.between(A, B).orElseThrow().days();
        assertEquals(4 / 7.0, days.likely(), 1e-9);
        assertEquals(4 / 7.0 * 0.65, days.best(), 1e-9);
        assertEquals(4 / 7.0 * 1.7, days.worst(), 1e-9);
    }

    @Test
    void aCycleOfContextsNamesItsWeakestDependencies() {
        var cycles = ContextCycles.of(SmallPlans.of("a>b a>c b>d d>a e>a", "A:a B:b C:c D:d E:e"));
        assertEquals(1, cycles.cycles().size());
        var cycle = cycles.cycles().getFirst();
        assertEquals(3, cycle.contexts().size());
        assertEquals(1, cycle.toCut());
        assertEquals(1, cycles.of(A));
        assertEquals(0, cycles.of(new ContextId("E")));
    }

    @Test
    void twoTrianglesJoinedByOneDependencyHaveTheModularityOfTheTextbook() {
        var plan = SmallPlans.of("a>b b>c c>a d>e e>f f>d c>d", "A:a,b,c B:d,e,f");
        assertEquals(6 / 7.0 - 2 * 0.25, Modularity.of(plan), 1e-9);
    }
}
