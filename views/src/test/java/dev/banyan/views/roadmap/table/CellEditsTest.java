package dev.banyan.views.roadmap.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.roadmap.planning.Current;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What words in the cells of the phase table do, without a table.
class CellEditsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Plan plan = ExamplePlan.plan();
    private final CellEdits cells = new CellEdits(plan);

    @Test
    void severalCellsOfOnePhaseAllCount() {
        enter("Best", ExamplePlan.TAKE_LEDGER, "10");
        enter("Likely", ExamplePlan.TAKE_LEDGER, "20");
        enter("Team", ExamplePlan.TAKE_LEDGER, "Squad B");
        enter("People", ExamplePlan.TAKE_LEDGER, "2");
        Phase ledger = phase(ExamplePlan.TAKE_LEDGER);
        assertEquals(20, Objects.requireNonNull(ledger.effort()).likely());
        assertEquals("Squad B", ledger.team());
        assertEquals(
                2,
                Objects.requireNonNull(after().delivery().scopes().get(ledger.id()))
                        .people());
        assertEquals("", cells.refusal());
    }

    @Test
    void whatCannotBeIsSaidOnceAndHoldsUpNothing() {
        enter("Likely", ExamplePlan.NET, "soon");
        enter("Kind", ExamplePlan.NET, "Magic");
        enter("#", ExamplePlan.NET, "3");
        enter("Phase", ExamplePlan.NET, "Safety net");
        assertEquals("Safety net", phase(ExamplePlan.NET).name());
        assertEquals(
                "3 cells were left as they are. “soon” is not a number of days; type a number like 14 or 7.5.",
                cells.refusal());
    }

    @Test
    void phasesToWaitForAreNamedOrNumberedAndNoCircleIsTaken() {
        String notifications = phase(ExamplePlan.TAKE_NOTIFICATIONS).name();
        enter("After", ExamplePlan.TAKE_ACCOUNTS, notifications + ", 2");
        assertEquals(2, phase(ExamplePlan.TAKE_ACCOUNTS).after().size());
        enter(
                "After",
                ExamplePlan.TAKE_NOTIFICATIONS,
                phase(ExamplePlan.TAKE_ACCOUNTS).name());
        assertTrue(cells.refusal().endsWith("would wait for itself."), cells.refusal());
        enter("After", ExamplePlan.TAKE_LEDGER, "Nobody");
        assertTrue(cells.refusal().startsWith("2 cells"), cells.refusal());
    }

    @Test
    void realDatesSayHowFarAPhaseIs() {
        enter("Finished", ExamplePlan.TAKE_PAYMENTS, "2026-03-09");
        assertTrue(cells.refusal().contains("has not started"), cells.refusal());
        enter("Started", ExamplePlan.TAKE_PAYMENTS, "2026-03-02");
        assertEquals(PhaseState.RUNNING, phase(ExamplePlan.TAKE_PAYMENTS).state());
        enter("Finished", ExamplePlan.TAKE_PAYMENTS, "2026-03-09");
        assertEquals(PhaseState.DONE, phase(ExamplePlan.TAKE_PAYMENTS).state());
        enter("Finished", ExamplePlan.TAKE_PAYMENTS, "");
        assertEquals(PhaseState.RUNNING, phase(ExamplePlan.TAKE_PAYMENTS).state());
        assertNull(phase(ExamplePlan.TAKE_PAYMENTS).finished());
    }

    @Test
    void whatIsCopiedIsPastedAsItWas() {
        var grid = List.of(List.of("Ledger", "=1+1", ""), List.of("a\tb", "-", "3"));
        assertEquals("Ledger\t'=1+1\t\na b\t'-\t3\n", CellGrid.text(grid));
        assertEquals(
                List.of(List.of("Ledger", "=1+1", ""), List.of("a b", "-", "3")), CellGrid.cells(CellGrid.text(grid)));
    }

    private void enter(String title, PhaseId id, String typed) {
        Current current = Current.of(plan, TODAY);
        PhaseColumn column = PhaseColumns.all(new Entries(TODAY)).stream()
                .filter(c -> c.title().equals(title))
                .findFirst()
                .orElseThrow();
        cells.enter(column, PhaseRow.of(current.phase(id).orElseThrow(), current, null), typed);
    }

    private Plan after() {
        Plan at = plan;
        for (Edit edit : cells.edits()) at = ((Outcome.Done) edit.applyTo(at)).plan();
        return at;
    }

    private Phase phase(PhaseId id) {
        return Objects.requireNonNull(after().phases().get(id));
    }
}
