package dev.banyan.views.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.Relationship.Pattern;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.SeamsAgainstOrder;
import dev.banyan.model.seams.CheaperCut;
import dev.banyan.model.seams.Seams;
import dev.banyan.model.seams.Suggestion;
import dev.banyan.model.seams.Wish;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.state.Tool;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class SeamMapRoomTest extends MapTest {
    private static final SeamId SEAM = SeamId.between(ExamplePlan.LEDGER, ExamplePlan.PAYMENTS);

    private void focus() {
        fx(() -> map().requestFocus());
    }

    @Test
    void byPhaseTheMapMarksTheSeamsThatTheOrderGoesAgainst() {
        fx(() -> workbench().ask(new PhaseEdit.Reorder(ExamplePlan.TAKE_LEDGER, 3)));
        Plan plan = workbench().plan();
        var against = SeamsAgainstOrder.of(plan, Seams.of(plan));
        assertFalse(against.waits().isEmpty());
        assertTrue(ask(() -> map().orderMarks().seams()).isEmpty(), "nobody asked for phases");
        fx(() -> map().state().colourBy().set(ColourBy.PHASE));
        assertEquals(against.waits().keySet(), ask(() -> map().orderMarks().seams()));
        SeamId seam = against.waits().firstKey();
        fx(() -> workbench().selection().select(new Subject.OfSeam(seam)));
        fx(() -> ((Button) node(".inspector .repair")).fire());
        assertFalse(ask(() -> map().orderMarks().seams()).contains(seam));
        fx(() -> workbench().store().undo());
        assertTrue(ask(() -> map().orderMarks().seams()).contains(seam));
    }

    @Test
    void suggestingIsOneStepOfTheHistory() {
        open(ExamplePlan.onlyAudit());
        Plan before = workbench().plan();
        focus();
        key(KeyCode.G);
        fx(() -> ((TextField) node("#suggest-number")).setText("4"));
        fx(() -> ((Button) node("#suggest-run")).fire());
        var expected = Suggestion.suggest(before, Wish.USUAL.withContexts(4));
        fx(() -> ((Button) node("#suggest-accept")).fire());
        Plan after = workbench().plan();
        assertEquals(expected.contexts().size(), after.contexts().size());
        assertEquals(expected.crossing(), Seams.of(after).crossing());
        assertEquals(1, workbench().store().history().size());
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void whatIsDrawnIsKeptByASuggestion() {
        focus();
        key(KeyCode.G);
        fx(() -> ((Button) node("#suggest-run")).fire());
        Plan before = workbench().plan();
        fx(() -> ((Button) node("#suggest-accept")).fire());
        before.membership()
                .forEach((module, context) ->
                        assertEquals(context, workbench().plan().membership().get(module)));
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#suggest-pane")));
    }

    @Test
    void aSeamIsSelectedOnItsLineAndItsRelationshipIsChosenInTheInspector() {
        Point2D middle = ask(() -> {
            var seam = map().state().scene().seam(SEAM);
            assertNotNull(seam);
            for (double t = 0.5; t < 0.9; t += 0.02) {
                double x = map().camera().screenX(seam.xAt(t)),
                        y = map().camera().screenY(seam.yAt(t));
                boolean free =
                        map().hover().moduleAt(x, y) < 0 && map().labels().at(x, y) == null;
                if (free && seam.equals(map().hover().seamAt(x, y))) return new Point2D(x, y);
            }
            throw new AssertionError("the seam is hidden");
        });
        click(middle, false);
        assertEquals(new Subject.OfSeam(SEAM), workbench().selection().get());
        var menu = (MenuButton) node("#seam-relationship");
        fx(() -> menu.getItems().get(Pattern.OPEN_HOST_SERVICE.ordinal()).fire());
        var relation = workbench().plan().relationships().get(SEAM);
        assertNotNull(relation);
        assertSame(Pattern.OPEN_HOST_SERVICE, relation.pattern());
        var upstream = (MenuButton) node("#seam-upstream");
        fx(() -> upstream.getItems().getFirst().fire());
        var turned = workbench().plan().relationships().get(SEAM);
        assertTrue(turned != null && SEAM.one().equals(turned.upstream()));
        var curve = scene().seam(SEAM);
        assertTrue(curve != null && curve.mark().equals(Pattern.OPEN_HOST_SERVICE.mark()));
    }

    @Test
    void theCheaperCutSavesWhatItPromises() {
        fx(() -> workbench().selection().select(new Subject.OfSeam(SEAM)));
        CheaperCut best = CheaperCut.near(workbench().plan(), SEAM).getFirst();
        int before = Seams.of(workbench().plan()).crossing();
        Button apply = (Button) ask(() -> shell().root().lookupAll(".card .button").stream()
                .filter(b -> b instanceof Button button && button.getText().equals("Apply"))
                .findFirst()
                .orElseThrow());
        fx(apply::fire);
        assertEquals(before - best.fewer(), Seams.of(workbench().plan()).crossing());
    }

    @Test
    void keysWalkThroughContextsAndDeleteThem() {
        focus();
        key(KeyCode.TAB);
        assertEquals(
                Subject.context(ExamplePlan.ACCOUNTS), workbench().selection().get());
        key(KeyCode.TAB);
        assertEquals(
                Subject.context(ExamplePlan.LEDGER), workbench().selection().get());
        key(KeyCode.TAB, "Shift");
        assertEquals(
                Subject.context(ExamplePlan.ACCOUNTS), workbench().selection().get());
        key(KeyCode.DELETE);
        assertFalse(workbench().plan().contexts().containsKey(ExamplePlan.ACCOUNTS));
        key(KeyCode.ESCAPE);
        assertEquals(Subject.NOTHING, workbench().selection().get());
    }

    @Test
    void keysZoomAndMoveTheMap() {
        focus();
        double scale = map().camera().scale(), x = map().camera().x();
        key(KeyCode.PLUS);
        assertTrue(map().camera().scale() > scale);
        key(KeyCode.RIGHT);
        assertTrue(map().camera().x() > x);
        key(KeyCode.F);
        assertEquals(scale, map().camera().scale(), 1e-9);
    }

    @Test
    void lettersTypedIntoAFieldAreNoCommands() {
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        fx(() -> node(".edit-field").requestFocus());
        key(KeyCode.D);
        assertSame(Tool.SELECT, map().state().tool().get());
    }

    @Test
    void contextsAreDescribedInTheInspector() {
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        var name = (TextField) node(".edit-field");
        fx(() -> name.setText("General ledger"));
        fx(() -> name.getOnAction().handle(null));
        var described = workbench().plan().context(ExamplePlan.LEDGER);
        assertTrue(described != null && described.name().equals("General ledger"));
    }

    @Test
    void theTableSelectsTheSameAsTheMap() {
        focus();
        key(KeyCode.T);
        assertNotNull(node("#map-twin"));
        fx(() -> workbench().selection().select(Subject.module(new ModuleId("bank.payments.refund"))));
        assertEquals(1, map("#map-twin .table-row-cell:selected"));
        key(KeyCode.T);
        assertNull(ask(() -> shell().root().lookup("#map-twin")));
    }

    private int map(String selector) {
        return ask(() -> shell().root().lookupAll(selector).size());
    }

    @Test
    void whatNobodyMeasuredHasNoColour() {
        fx(() -> map().state().colourBy().set(ColourBy.COVERAGE));
        Scene scene = scene();
        Look look = ask(() -> map().state().look());
        var colours = new ArrayList<String>();
        for (int m = 0; m < scene.size(); m++) {
            var module = scene.facts().modules().get(m);
            var coverage = module.coverage();
            boolean known = coverage != null && !Double.isNaN(coverage.share()) && module.kind() == ModuleKind.CODE;
            var colour = look.of(scene, new int[] {m}, scene.owner()[m]);
            assertEquals(known, colour != null, scene.id(m).name());
            if (colour != null) colours.add(colour.toString());
        }
        assertTrue(colours.stream().distinct().count() > 3);
        assertTrue(says("no data"));
    }

    @Test
    void pointingAtAModuleNamesIt() {
        move(at(new ModuleId("bank.payments.refund")));
        assertTrue(ask(() -> map().hint().isVisible()));
        assertTrue(ask(() -> map().hint().text()).startsWith("bank.payments.refund\nPayments"));
        move(new Point2D(2, 2));
        assertFalse(ask(() -> map().hint().isVisible()));
    }

    @Test
    void anEmptyPlanSaysWhatToDo() {
        open(Plan.EMPTY);
        assertTrue(says("No modules yet"));
        key(KeyCode.G);
        key(KeyCode.T);
        Button button = (Button) ask(() -> shell().root().lookup("#map-empty .button"));
        fx(button::fire);
        assertEquals(List.of("choose"), doors.asked);
    }

    @Test
    void fiveThousandModulesOpenAndAreColouredZoomedAndTakenApart() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 5000; i++) names.add("shop.part" + i % 40 + ".area" + i % 7 + ".module" + i);
        open(SmallPlan.plan(names));
        assertEquals(5000, scene().size());
        for (ColourBy by : ColourBy.values()) fx(() -> map().state().colourBy().set(by));
        for (Show show : Show.values()) {
            fx(() -> map().state().show().set(show));
            fx(() -> map().finish());
        }
        fx(() -> map().sight().zoom(6));
        fx(() -> map().finish());
        fx(() -> map().state().colourBy().set(ColourBy.CONTEXT));
        assertTrue(says("5,000 modules in no context"));
    }

    @Test
    void closingLeavesNoWatcher() {
        var before = store();
        open(ExamplePlan.plan());
        assertFalse(before.watched());
    }

    @Test
    void theBarKeepsInsideTheWindowWithTheLongestChoice() {
        double before = ask(() -> shell().root().getScene().getWindow().getWidth());
        fx(() -> shell().root().getScene().getWindow().setWidth(1280));
        try {
            for (ColourBy by : ColourBy.values()) {
                fx(() -> map().state().colourBy().set(by));
                var bar = (Region) node(".map-bar");
                for (var part : ask(() -> List.copyOf(bar.getChildrenUnmodifiable())))
                    if (part.isVisible())
                        assertTrue(
                                ask(() -> part.getBoundsInParent().getMaxX() <= bar.getWidth()),
                                by + ": " + part.getId() + " is cut off");
            }
        } finally {
            fx(() -> shell().root().getScene().getWindow().setWidth(before));
        }
    }
}
