package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Verdict;
import dev.banyan.views.Subject;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A critical path is drawn, led through endpoints, aimed at a coverage before a phase, asked for by a gate, undone,
/// and is there the next day.
class CriticalPathJourneyTest extends Journey {

    @Test
    void aPathIsDrawnLedAimedAskedForTakenBackAndThereTheNextDay() {
        newPlan("Shop.banyan");
        importFiles(sampleAudit());
        press("#import-accept");
        go("roadmap");
        press("#template-four-workstreams");
        GateReading asked = coverage();
        assertEquals(Verdict.NO_DATA, asked.verdict());
        assertEquals("no critical path is drawn; draw one in the Coverage room", asked.measured());
        Plan before = plan();
        int steps = history().size();

        go("coverage");
        key(KeyCode.DIGIT2, "Alt");
        press("#coverage-path-draw");
        typeHere("Order and pay");
        assertEquals("Order and pay", path().name());
        press("#path-endpoints");
        filter("/checkout/ checkout.views");
        press("#scope-tick");
        press("#scope-take");
        assertTrue(path().endpoints().contains("/en-gb/checkout/payment-details/"));
        fx(() -> ((EditText) node("#target-" + path().id().text())).edit());
        typeHere("99");
        fx(() -> this.<PhaseId>choice("#before-" + path().id().text())
                .choose(upgrade().id()));
        assertEquals(new Target(99, upgrade().id()), path().target());

        asked = coverage();
        assertFalse(asked.measured().isEmpty());
        assertEquals(Verdict.MET, asked.verdict(), "the shop has many tests: " + asked.measured());
        assertEquals("coverage.json", asked.source());

        go("roadmap");
        fx(() -> bench().selection().select(new Subject.OfPhase(upgrade().id())));
        fx(() -> ((MenuButton) menu("Add a criterion to start"))
                .getItems().stream()
                        .filter(i -> "Coverage of critical paths".equals(i.getText()))
                        .forEach(i -> i.fire()));
        Criterion added = plan().criteria().values().stream()
                .filter(c -> c.phase().equals(upgrade().id()) && c.measure() instanceof Measure.PathCoverage)
                .findFirst()
                .orElseThrow();
        assertEquals(new Measure.PathCoverage(path().id(), 70), added.measure(), "the only path is the one meant");
        fx(() -> this.<CriticalPathId>choice("#critical-path").choose((CriticalPathId) null));
        assertEquals(
                new Measure.PathCoverage(null, 70),
                Objects.requireNonNull(plan().criteria().get(added.id())).measure());

        Plan after = plan();
        Path file = project().file().path();
        close();
        openPlan(file);
        assertEquals(after, plan());
        while (history().size() > steps) key(KeyCode.Z, "Shortcut");
        assertEquals(before, plan());
        close();
        openPlan(file);
        assertEquals(before, plan());
        assertEquals(List.of(), List.copyOf(plan().criticalPaths().values()));
    }

    private GateReading coverage() {
        return Gates.of(plan(), ask(() -> bench().today())).readings().stream()
                .filter(r -> r.criterion().measure() instanceof Measure.PathCoverage
                        && r.criterion().side() == Side.EXIT)
                .findFirst()
                .orElseThrow();
    }

    private Phase upgrade() {
        return plan().roadmap().stream()
                .filter(p -> p.kind() == PhaseKind.UPGRADE_FRAMEWORK)
                .findFirst()
                .orElseThrow();
    }

    private CriticalPath path() {
        return plan().criticalPaths().firstEntry().getValue();
    }

    @SuppressWarnings("unchecked")
    private <T> EditChoice<T> choice(String selector) {
        return (EditChoice<T>) node(selector);
    }

    private javafx.scene.Node menu(String name) {
        return ((Parent) node(".inspector-body"))
                .lookupAll(".menu-button").stream()
                        .filter(n -> name.equals(n.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    private void filter(String words) {
        fx(() -> ((TextField) node(".tick-sheet .filter-field")).setText(words));
    }

    private void typeHere(String words) {
        fx(() -> ((TextField) shell().root().getScene().getFocusOwner()).setText(words));
        key(KeyCode.ENTER);
    }
}
