package dev.banyan.views.roadmap.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion.Waiver;
import dev.banyan.model.CriterionId;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.RoadmapTest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// What is typed and accepted beside the roadmap, and where the inspector stands afterwards.
class PhaseInspectorTest extends RoadmapTest {
    @Test
    void anEffortTypedInTheInspectorMovesTheDates() {
        select(ExamplePlan.TAKE_PAYMENTS);
        LocalDate end = roadmap().end();
        String finish = text("#risk-finish");
        type("#effort-likely", "80");
        assertTrue(roadmap().end().isAfter(end));
        assertNotEquals(finish, text("#risk-finish"));
        type("#effort-likely", "many");
        assertTrue(says("“many” is not a number of days; type a number like 14 or 7.5."));
        assertEquals("80", ((TextField) node("#effort-likely")).getText());
    }

    @Test
    void whatNobodyMeasuredSaysNoDataUntilItIsEntered() {
        select(ExamplePlan.TAKE_PAYMENTS);
        int unknown = noData();
        openCriterion("Replay parity at least 100% of requests");
        type("#value-read", "100");
        assertEquals(unknown - 1, noData());
        assertTrue(says("✓ 100% of requests"));
    }

    private int noData() {
        return ask(() -> shell().root().lookupAll(".pill").stream()
                .filter(n -> n instanceof Labeled l && l.getText().equals("no data"))
                .toList()
                .size());
    }

    @Test
    void aMissIsWaivedWithOwnerAndReason() {
        select(ExamplePlan.TAKE_PAYMENTS);
        openCriterion("Line coverage at least 80%");
        press("#accept-miss");
        assertTrue(ask(() -> node("#waiver-owner").isFocused()), "one can type at once");
        press("#waive");
        assertTrue(says("A waiver needs an owner, a reason and a last day."));
        fx(() -> ((TextField) node("#waiver-owner")).setText("Iris"));
        fx(() -> ((TextField) node("#waiver-reason")).setText("replayed instead"));
        press("#waive");
        Waiver waiver = Objects.requireNonNull(store().plan().criteria().get(new CriterionId("g5")))
                .waiver();
        assertEquals("Iris", Objects.requireNonNull(waiver).owner());
        assertTrue(says("waived"));
    }

    @Test
    void aPhaseThatIsGoneLeavesTheRoadmapInTheInspector() {
        select(ExamplePlan.TAKE_LEDGER);
        fx(() -> workbench().ask(new PhaseEdit.Remove(Set.of(ExamplePlan.TAKE_LEDGER))));
        assertTrue(says("Select a phase to see and change it."));
    }

    @Test
    void whatIsNoDayIsSaidAndTheOldOneStays() {
        DatePicker field = (DatePicker) ask(() -> node(".day-field"));
        LocalDate first = Objects.requireNonNull(ask(field::getValue));
        fx(() -> {
            field.getEditor().setText("soon");
            field.commitValue();
        });
        assertEquals(first, ask(field::getValue));
        assertEquals("“soon” is not a day; type one like 2026-05-04.", ask(field::getAccessibleHelp));
        assertTrue(ask(() -> Window.getWindows().stream().anyMatch(w -> w instanceof Tooltip t && t.isShowing())));
        assertEquals(NumberText.date(first), ask(() -> field.getEditor().getText()));
    }

    @Test
    void anEditLeavesTheInspectorWhereItWasScrolledTo() {
        select(ExamplePlan.TAKE_PAYMENTS);
        ScrollPane inspector = (ScrollPane) ask(() -> node(".inspector"));
        fx(() -> inspector.setVvalue(0.6));
        double before = ask(() -> hidden(inspector));
        assertTrue(before > 50);
        fx(() -> workbench().ask(new PhaseEdit.Reorder(ExamplePlan.TAKE_LEDGER, 3)));
        assertEquals(before, ask(() -> hidden(inspector)), 2);
    }

    /// Pixels of the content above what is seen.
    private static double hidden(ScrollPane pane) {
        double content = pane.getContent().getLayoutBounds().getHeight();
        return pane.getVvalue() * (content - pane.getViewportBounds().getHeight());
    }

    private void openCriterion(String asked) {
        Node line = ask(() -> shell().root().lookupAll(".gate-line").stream()
                .filter(n ->
                        Objects.requireNonNullElse(n.getAccessibleText(), "").startsWith(asked))
                .findFirst()
                .orElseThrow());
        fx(line::requestFocus);
        key(KeyCode.ENTER);
    }
}
