package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.example.ExamplePlan;
import org.junit.jupiter.api.Test;

class ContextFiguresTest {
    private final ContextFigures figures = ContextFigures.of(ExamplePlan.plan());

    @Test
    void onlyTheOwnCodeCountsInLinesAndCoverage() {
        Figures payments = figures.of(ExamplePlan.PAYMENTS);
        assertEquals(9, payments.modules());
        assertEquals(8, payments.code());
        assertEquals(1, payments.tests());
        assertEquals(2450, payments.lines());
        var coverage = payments.coverage();
        assertNotNull(coverage);
        assertEquals(1310, coverage.statements());
        assertEquals(418, coverage.covered());
    }

    @Test
    void theWorstFunctionIsNamed() {
        var complexity = figures.of(ExamplePlan.PAYMENTS).complexity();
        assertNotNull(complexity);
        assertEquals(48, complexity.worst());
        assertEquals("bank.payments.refund, refund", complexity.worstName());
    }

    @Test
    void whatNobodyMeasuredStaysUnknown() {
        assertNull(figures.of(ExamplePlan.REPORTING).coverage());
        Figures nothing = ContextFigures.of(Plan.EMPTY).whole();
        assertEquals(-1, nothing.lines());
        assertEquals(-1, nothing.findings());
        assertEquals(-1, nothing.advisories());
        assertTrue(Double.isNaN(nothing.cohesion()));
    }

    @Test
    void reportingOnlyDependsOnOthers() {
        Figures reporting = figures.of(ExamplePlan.REPORTING);
        assertEquals(5, reporting.inside());
        assertEquals(4, reporting.outgoing());
        assertEquals(0, reporting.incoming());
        assertEquals(1, reporting.instability());
        assertEquals(5 / 9.0, reporting.cohesion(), 1e-9);
    }

    @Test
    void aLibraryCountsOnceForEachContextThatUsesIt() {
        assertEquals(2, figures.of(ExamplePlan.PAYMENTS).libraries());
        assertEquals(3, figures.of(ExamplePlan.PAYMENTS).advisories());
        assertEquals(4, figures.whole().advisories());
    }

    @Test
    void modulesInNoContextHaveFiguresToo() {
        assertEquals(4, figures.none().modules());
        assertEquals(41, figures.whole().modules());
    }
}
