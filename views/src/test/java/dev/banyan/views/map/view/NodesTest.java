package dev.banyan.views.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.map.MapNode;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.ColourBy;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tables and libraries on the map, shown when asked for.
class NodesTest extends MapTest {
    private static final int MANY = 60;

    @Override
    protected Plan plan() {
        Plan plan = super.plan();
        Audit audit = plan.audit();
        Reading first = audit.readings().getFirst();
        var facts = new ArrayList<>(first.facts());
        facts.add(new Fact.TableFact("payments_payment", "bank.payments.models.Payment", 1, 1, Place.UNKNOWN));
        for (int t = 0; t < MANY; t++)
            facts.add(new Fact.TableFact("ledger_t" + t, "bank.ledger.models.T" + t, 1, 1, Place.UNKNOWN));
        facts.add(new Fact.TableLinkFact("payments_payment", "ledger_t7", "entry", Place.UNKNOWN));
        facts.add(new Fact.TableFact("orphan", "", 1, 1, Place.UNKNOWN));
        var readings = new ArrayList<>(audit.readings());
        readings.set(0, new Reading(first.source(), facts, first.warnings()));
        return plan.withAudit(new Audit(readings, audit.rules()));
    }

    @BeforeEach
    void focus() {
        fx(() -> map().requestFocus());
    }

    private List<MapNode> nodes() {
        return ask(() -> map().state().look().nodes().nodes());
    }

    private MapNode shared() {
        return nodes().stream().filter(MapNode::trap).findFirst().orElseThrow();
    }

    private Point2D at(MapNode n) {
        return ask(
                () -> new Point2D(map().camera().screenX(n.x()), map().camera().screenY(n.y())));
    }

    private String note() {
        return ask(() -> {
            var all = new StringBuilder();
            node("#map-nodes").lookupAll(".label").forEach(l -> {
                if (l instanceof Label label && !(l.getParent() instanceof Hyperlink))
                    all.append(label.getText()).append('\n');
            });
            return all.toString();
        });
    }

    @Test
    void theKeyShowsTablesAndHidesThemAgain() {
        assertTrue(nodes().isEmpty());
        assertFalse(ask(() -> node("#map-nodes").isVisible()));
        key(KeyCode.B);
        assertEquals(40, nodes().size());
        key(KeyCode.B);
        assertTrue(nodes().isEmpty());
        assertFalse(ask(() -> node("#map-nodes").isVisible()));
    }

    @Test
    void aTableOfTwoContextsIsToldAsATrap() {
        key(KeyCode.B);
        MapNode shared = nodes().getFirst();
        assertEquals("ledger_t7", shared.name());
        fx(() -> map().finish());
        move(at(shared));
        String told = ask(() -> map().hint().text());
        assertTrue(told.startsWith("ledger_t7\nTable of the database\nused by 2 contexts: "), told);
        assertTrue(told.contains("Ledger") && told.contains("Payments"), told);
    }

    @Test
    void aClickSelectsTheTableAndEscapeLetsItGo() {
        key(KeyCode.B);
        click(at(shared()), false);
        assertEquals(new Subject.OfTable("ledger_t7"), workbench().selection().get());
        assertEquals(0, ask(() -> map().state().look().node()));
        key(KeyCode.ESCAPE);
        assertEquals(Subject.NOTHING, workbench().selection().get());
    }

    @Test
    void theMenuSelectsTheModulesThatUseIt() {
        key(KeyCode.B);
        click(at(shared()), false);
        fx(() -> menu().getItems().getFirst().fire());
        assertEquals(
                new Subject.Modules(java.util.Set.of(module("bank.ledger.models"), module("bank.payments.models"))),
                workbench().selection().get());
    }

    @Test
    void whatIsLeftOutIsCountedAndCanBeShown() {
        key(KeyCode.B);
        assertTrue(note().contains("40 of 61 tables"), note());
        assertTrue(note().contains("1 more"), note());
        fx(() -> ((Hyperlink) node("#map-nodes .hyperlink")).fire());
        assertEquals(MANY + 1, nodes().size());
        fx(() -> ((Hyperlink) node("#map-nodes .hyperlink")).fire());
        assertEquals(40, nodes().size());
    }

    @Test
    void theMenuOfTheBarKnowsWhatIsShown() {
        var tables = (CheckMenuItem) ((MenuButton) node("#map-view")).getItems().getFirst();
        key(KeyCode.B);
        assertTrue(ask(tables::isSelected));
        fx(() -> tables.setSelected(false));
        assertTrue(nodes().isEmpty());
    }

    @Test
    void theTableOfTheMapListsThem() {
        key(KeyCode.B);
        key(KeyCode.T);
        assertTrue(ask(() -> node("#map-twin-nodes").isVisible()));
        assertTrue(says("ledger_t7"));
    }

    @Test
    void theLegendKnowsTablesAndCycles() {
        assertFalse(says("In a cycle"));
        key(KeyCode.B);
        key(KeyCode.O);
        fx(() -> map().finish());
        assertTrue(says("Table"));
        assertTrue(says("Table of several contexts, with their number"));
        assertTrue(says("In a cycle"));
    }

    @Test
    void goingBackLeadsToTheTable() {
        key(KeyCode.B);
        click(at(shared()), false);
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        fx(() -> workbench().selection().back());
        assertEquals(0, ask(() -> map().state().look().node()));
    }

    @Test
    void whatIsShownIsRememberedForTheNextStart() {
        key(KeyCode.B);
        key(KeyCode.O);
        fx(() -> map().state().colourBy().set(ColourBy.COVERAGE));
        open(plan());
        assertEquals(40, nodes().size());
        assertTrue(ask(() -> map().state().look().cycles()));
        assertEquals(ColourBy.COVERAGE, ask(() -> map().state().colourBy().get()));
        fx(() -> map().requestFocus());
        key(KeyCode.B);
        open(plan());
        assertTrue(nodes().isEmpty());
    }

    @Test
    void tabGoesOnFromTheContextsToTheTables() {
        key(KeyCode.B);
        for (int i = 0; i <= scene().territories().size(); i++) key(KeyCode.TAB);
        assertEquals(new Subject.OfTable("ledger_t7"), workbench().selection().get());
        key(KeyCode.TAB);
        assertEquals(1, ask(() -> map().state().look().node()));
        key(KeyCode.TAB, "Shift");
        key(KeyCode.TAB, "Shift");
        var last = scene().territories().getLast();
        var expected =
                last.id() != null ? Subject.context(last.id()) : new Subject.Modules(scene().ids(last.members()));
        assertEquals(expected, workbench().selection().get());
    }
}
