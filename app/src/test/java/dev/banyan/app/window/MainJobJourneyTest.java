package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.RiskWeights;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.edit.TargetEdit;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.seams.Seams;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The main job from end to end: from audit files to a roadmap in the window, in the file and in a workbook.
class MainJobJourneyTest extends Journey {
    /// Heights of the head and of a row of the timeline.
    private static final double HEAD = 38;

    private static final double ROW = 58;
    private static final String MODULE = "oscar.apps.basket.models";

    @Test
    void fromAuditFilesToARoadmapInAWindowAFileAndAWorkbook() throws Exception {
        newPlan("Shop.banyan");
        Plan start = plan();
        importFiles(sampleAudit());
        press("#import-accept");
        suggestContexts();
        drawAContext();
        moveAModule();
        makePhases();
        reorder();
        weigh();
        Plan planned = plan();
        List<String> done = history();
        takeAllBack(start, planned, done);
        reopen(planned, done);
        compareTheWorkbook();
    }

    private void suggestContexts() {
        go("map");
        fx(() -> node("#map").requestFocus());
        key(KeyCode.G);
        fx(() -> ((TextField) node("#suggest-number")).setText("6"));
        press("#suggest-run");
        finished();
        press("#suggest-accept");
        assertEquals(6, plan().contexts().size());
        assertEquals(2, history().size(), "a suggestion is one step");
    }

    private void drawAContext() {
        flyTo(MODULE);
        var map = new Hand(this, "#map");
        Point2D middle = map.where("#map-hint", MODULE, "").orElseThrow();
        key(KeyCode.D);
        map.circle(middle, 30);
        var name = (TextField) node("#map-name");
        assertTrue(ask(name::isVisible), "a line around modules asks for a name");
        fx(() -> name.setText("Basket core"));
        key(KeyCode.ENTER);
        assertTrue(plan().modulesOf(core().id()).contains(new ModuleId(MODULE)));
        assertTrue(
                history().getLast().startsWith("Draw Basket core around "),
                history().getLast());
    }

    private void moveAModule() {
        key(KeyCode.V);
        key(KeyCode.F);
        fx(() -> bench().selection().clear());
        var map = new Hand(this, "#map");
        BoundedContext other = plan().contexts().values().stream()
                .filter(c -> !c.name().equals("Basket core"))
                .max(Comparator.comparing(
                        c -> map.where("#map-hint", "oscar.", "\n" + c.name()).isPresent()))
                .orElseThrow();
        Point2D from = map.where("#map-hint", "oscar.", "\n" + other.name()).orElseThrow();
        Point2D to = map.where("#map-hint", "oscar.", "\nBasket core")
                .or(() -> map.where("#map-hint", "Basket core\n", ""))
                .orElseThrow();
        Set<ModuleId> before = plan().modulesOf(core().id());
        map.drag(from, to);
        String told = ask(() -> String.valueOf(node("#map-hint").getAccessibleText()));
        map.release(to);
        assertTrue(told.startsWith("Move 1 module to Basket core\n"), told);
        assertEquals(before.size() + 1, plan().modulesOf(core().id()).size());
    }

    private BoundedContext core() {
        return plan().contexts().values().stream()
                .filter(c -> c.name().equals("Basket core"))
                .findFirst()
                .orElseThrow();
    }

    /// Finds a module with the palette, and goes near to it on the map: from afar a label may lie over it.
    private void flyTo(String module) {
        key(KeyCode.K, "Shortcut");
        fx(() -> ((TextField) node("#palette-field")).setText(module));
        key(KeyCode.ENTER);
        fx(() -> node("#map").requestFocus());
        key(KeyCode.ENTER);
    }

    private void makePhases() {
        go("roadmap");
        int contexts = plan().contexts().size();
        Button each = button("A phase for each of " + contexts + " contexts");
        fx(each::fire);
        assertTrue(plan().phases().size() >= contexts);
        assertEquals(1, history().stream().filter(l -> l.contains("phase")).count());
    }

    /// Drags the second phase by its name above the first, then takes it down again by key.
    private void reorder() {
        List<PhaseId> before = order();
        double second = HEAD + 1.5 * ROW, top = HEAD + 4;
        var timeline = new Hand(this, "#timeline Canvas");
        timeline.drag(new Point2D(60, second), new Point2D(60, top));
        timeline.release(new Point2D(60, top));
        assertEquals(List.of(before.get(1), before.get(0)), order().subList(0, 2));
        key(KeyCode.DOWN, "Alt");
        assertEquals(before, order());
        key(KeyCode.UP, "Alt");
        assertEquals(before.get(1), order().getFirst());
    }

    private List<PhaseId> order() {
        return plan().phases().values().stream()
                .sorted(Comparator.comparing(Phase::place))
                .map(Phase::id)
                .toList();
    }

    private void weigh() {
        fx(() -> bench().ask(new RiskEdit.Weigh(new RiskWeights(10, 40, 20, 10, 10, 10))));
        var target = new CoverageTarget(core().id(), 97, order().getLast());
        fx(() -> bench().ask(new TargetEdit.Set(target)));
        assertEquals(target, plan().targets().get(core().id()));
    }

    private void takeAllBack(Plan start, Plan planned, List<String> done) {
        for (int i = 0; i < done.size(); i++) key(KeyCode.Z, "Shortcut");
        assertEquals(start, plan());
        assertEquals(List.of(), history());
        for (int i = 0; i < done.size(); i++) key(KeyCode.Y, "Shortcut");
        assertEquals(planned, plan());
        assertEquals(done, history());
    }

    private void reopen(Plan planned, List<String> done) {
        Path file = project().file().path();
        close();
        openPlan(file);
        assertEquals(planned, plan());
        assertEquals(done, history());
        key(KeyCode.Z, "Shortcut");
        assertFalse(planned.equals(plan()));
        key(KeyCode.Z, "Shortcut", "Shift");
        assertEquals(planned, plan());
    }

    private void compareTheWorkbook() throws Exception {
        answers.write = folder.resolve("Shop.xlsx");
        key(KeyCode.E, "Shortcut");
        finished();
        assertTrue(said().startsWith("Written: "), said());
        Workbook book = Workbook.read(folder.resolve("Shop.xlsx"));
        Plan plan = plan();
        for (ScheduledPhase p : Roadmap.of(plan, LocalDate.now()).phases()) {
            int row = book.row("Phases", "C", p.phase().name());
            assertEquals(p.start(), book.day("Phases", "Q", row));
            assertEquals(p.finish(), book.day("Phases", "R", row));
        }
        for (BoundedContext c : plan.contexts().values()) {
            int row = book.row("Contexts", "C", c.name());
            assertEquals(plan.modulesOf(c.id()).size(), book.number("Contexts", "G", row));
        }
        int target = book.row("Coverage", "A", core().id().text());
        assertEquals(0.97, book.number("Coverage", "G", target), 1e-9);
        int whole = book.row("Contexts", "C", "Whole system");
        assertEquals(plan.facts().modules().size(), book.number("Contexts", "G", whole));
        assertEquals(Seams.of(plan).crossing(), sum(book, plan));
        for (ModuleId m : plan.membership().keySet()) assertTrue(book.row("Modules", "B", m.name()) > 0);
    }

    /// Dependencies that leave contexts, as the sheet of contexts has them.
    private static int sum(Workbook book, Plan plan) {
        double sum = 0;
        for (BoundedContext c : plan.contexts().values())
            sum += book.number("Contexts", "N", book.row("Contexts", "C", c.name()));
        return (int) sum;
    }

    private Button button(String words) {
        return ask(() -> shell().root().lookupAll(".button").stream()
                .filter(b -> b instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words)));
    }
}
