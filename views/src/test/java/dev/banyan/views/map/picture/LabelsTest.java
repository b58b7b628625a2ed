package dev.banyan.views.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.words.Hint;
import dev.banyan.views.map.words.Widths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

/// Names of contexts on a crowded map, and a suggestion that has nothing to offer.
class LabelsTest extends MapTest {

    private static Plan crowded() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 16; i++) for (int m = 0; m < 5; m++) names.add("shop.part" + i + ".module" + m);
        Plan plan = SmallPlan.plan(names);
        for (int i = 0; i < 14; i++) {
            var members = new HashSet<ModuleId>();
            for (int m = 0; m < 5; m++) members.add(new ModuleId("shop.part" + i + ".module" + m));
            var context = BoundedContext.named(
                    new ContextId("c" + i), "A rather long name of part " + i, ContextColours.ALL.get(i % 8));
            if (!(new ContextEdit.Draw(context, members).applyTo(plan) instanceof Outcome.Done(Plan next)))
                throw new AssertionError("not drawn");
            plan = next;
        }
        return plan;
    }

    @Test
    void noNameCoversAnotherWithTheSuggestionsOpen() {
        open(crowded());
        fx(() -> map().requestFocus());
        key(KeyCode.G);
        fx(() -> map().sight().fit());
        fx(() -> map().finish());
        List<Labels.Box> boxes = ask(() -> map().labels().boxes());
        assertTrue(boxes.size() >= 4, boxes.size() + " names have room");
        for (int i = 0; i < boxes.size(); i++)
            for (int j = 0; j < i; j++)
                assertFalse(
                        boxes.get(i).area().intersects(boxes.get(j).area()),
                        boxes.get(i).territory().name() + " over "
                                + boxes.get(j).territory().name());
    }

    @Test
    void noNameLiesBelowACardInACorner() {
        open(crowded());
        fx(() -> map().sight().fit());
        fx(() -> map().finish());
        for (String card : List.of("#map-legend", "#minimap", "#map-crumbs")) {
            var area = ask(
                    () -> map().sceneToLocal(node(card).localToScene(node(card).getBoundsInLocal())));
            for (Labels.Box box : ask(() -> map().labels().boxes()))
                assertFalse(
                        box.area().intersects(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()),
                        box.territory().name() + " below " + card);
        }
    }

    @Test
    void aNameLiesOverNoOtherContextWhereThereIsRoom() {
        fx(() -> map().sight().fit());
        fx(() -> map().finish());
        Grounds grounds = ask(() -> new Grounds(scene(), map().camera()));
        List<Labels.Box> boxes = ask(() -> map().labels().boxes());
        assertFalse(boxes.isEmpty());
        for (Labels.Box box : boxes)
            assertEquals(
                    0,
                    grounds.under(box.area(), box.territory()),
                    box.territory().name());
        Territory t = boxes.getFirst().territory();
        var inside = ask(() -> new Rectangle2D(
                map().camera().screenX(t.x()) - 1, map().camera().screenY(t.y()) - 1, 2, 2));
        assertEquals(18, grounds.under(inside, null));
        assertEquals(0, grounds.under(inside, t));
    }

    @Test
    void aHintIsNotHiddenByTheLegend() {
        var legend = ask(() -> node("#map-legend").getBoundsInParent());
        var words = new Hint.Words("A module", List.of(Hint.Line.plain("12 lines"), Hint.Line.plain("uses 1")));
        fx(() -> map().hint(words, legend.getMinX() + 20, legend.getMinY() - 20));
        assertTrue(ask(() -> map().hint().isVisible()));
        assertFalse(ask(() -> map().hint().getBoundsInParent().intersects(legend)));
    }

    @Test
    void modulesOfOneNameInAContextAreToldApartByTheirPackage() {
        Plan plan = SmallPlan.plan(List.of("shop.cart.views", "shop.user.views", "shop.user.forms"));
        var context = BoundedContext.named(new ContextId("c"), "Front", ContextColours.ALL.getFirst());
        var all = plan.facts().modules().stream().map(m -> m.id()).toList();
        if (!(new ContextEdit.Draw(context, new HashSet<>(all)).applyTo(plan) instanceof Outcome.Done(Plan drawn)))
            throw new AssertionError("not drawn");
        open(drawn);
        var names = new ClearNames();
        var told = all.stream()
                .map(id -> names.of(scene(), scene().facts().number(id).orElseThrow()))
                .sorted()
                .toList();
        assertEquals(List.of("cart.views", "forms", "user.views"), told);
    }

    @Test
    void aLongNameEndsWhereItsRoomDoes() {
        var widths = new Widths();
        Font font = Font.font("Inter", 10.5);
        String cut = ask(() -> widths.within("0001_squashed_0090_index_duplicate_finding", font, 96));
        assertTrue(cut.startsWith("0001_squashed") && cut.endsWith("…"), cut);
        assertTrue(ask(() -> widths.of(cut, font)) <= 96);
        assertEquals("views", ask(() -> widths.within("views", font, 96)));
    }

    @Test
    void aSelectedContextAlwaysHasItsName() {
        open(crowded());
        for (int i = 0; i < 14; i++) {
            var id = new ContextId("c" + i);
            fx(() -> workbench().selection().select(Subject.context(id)));
            fx(() -> map().finish());
            Territory t = Objects.requireNonNull(scene().territory(id));
            assertNotNull(ask(() -> map().labels().of(t)));
        }
    }

    @Test
    void nothingCanBeAcceptedThatWouldChangeNothing() {
        fx(() -> map().requestFocus());
        key(KeyCode.G);
        fx(() -> ((Button) node("#suggest-run")).fire());
        fx(() -> ((Button) node("#suggest-accept")).fire());
        fx(() -> ((Button) node("#suggest-run")).fire());
        assertTrue(ask(() -> node("#suggest-accept").isDisabled()));
        assertTrue(says("What is drawn is what would be suggested: nothing would change."));
        fx(() -> workbench().store().undo());
        fx(() -> ((Button) node("#suggest-run")).fire());
        assertFalse(ask(() -> node("#suggest-accept").isDisabled()));
    }
}
