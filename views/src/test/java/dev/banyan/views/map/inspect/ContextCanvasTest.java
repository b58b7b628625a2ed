package dev.banyan.views.map.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Canvas;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Measure;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// What is said about a context, and its page.
class ContextCanvasTest extends MapTest {

    @SuppressWarnings("unchecked")
    @Test
    void theCanvasIsFilledInInTheInspectorAndUndone() {
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        var role = (EditChoice<Canvas.Role>) node("#canvas-role");
        fx(() -> role.choose(Canvas.Role.CORE));
        var takes = (EditArea) ask(() -> node("#context-canvas").lookup(".edit-area"));
        fx(takes::requestFocus);
        fx(() -> takes.setText("Post an entry\nClose a month"));
        fx(() -> map().requestFocus());
        Canvas said = workbench().plan().boundaries().canvases().get(ExamplePlan.LEDGER);
        assertNotNull(said);
        assertEquals(Canvas.Role.CORE, said.role());
        assertEquals("Post an entry\nClose a month", said.messagesIn());
        assertEquals(2, workbench().store().history().size());
        fx(() -> workbench().store().undo());
        fx(() -> workbench().store().undo());
        assertTrue(workbench().plan().boundaries().canvases().isEmpty());
    }

    @Test
    void thePageHoldsWhatIsSaidAndWhatIsMeasuredAndFitsOnItself() {
        var plan = workbench().plan();
        BoundedContext ledger = Objects.requireNonNull(plan.context(ExamplePlan.LEDGER));
        var figures = ContextFigures.of(plan).of(ledger.id());
        CanvasSheet sheet = ask(() -> {
            var made = new CanvasSheet(plan, ledger, figures, List.of("Payments: 12 dependencies"));
            new Scene(made);
            made.applyCss();
            made.layout();
            return made;
        });
        var words = ask(() -> sheet.lookupAll(".label").stream()
                .map(n -> ((Label) n).getText())
                .toList());
        for (String expected : List.of(
                "Ledger",
                "Payments: 12 dependencies",
                Measure.COHESION.words() + " " + NumberText.percent(Measure.COHESION.of(figures)),
                "Open questions")) assertTrue(words.contains(expected), expected + " in " + words);
        for (Node cell : sheet.getChildren())
            assertTrue(cell.getBoundsInParent().getMaxY() <= CanvasSheet.HIGH + 1, "a cell leaves the page");
    }

    @Test
    void theMeasuresAreWhatTheirDefinitionsSay() {
        var f = ContextFigures.of(workbench().plan()).of(ExamplePlan.LEDGER);
        double crossing = f.incoming() + f.outgoing();
        assertEquals(f.inside() / (f.inside() + crossing), Measure.COHESION.of(f), 1e-9);
        assertEquals(crossing / (f.inside() + crossing), Measure.COUPLING.of(f), 1e-9);
        assertEquals(f.outgoing() / crossing, Measure.INSTABILITY.of(f), 1e-9);
    }
}
