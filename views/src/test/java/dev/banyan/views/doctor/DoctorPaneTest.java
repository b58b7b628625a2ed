package dev.banyan.views.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.check.Doctor;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DoctorPaneTest extends WindowTest {
    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Test
    void theStatusBarSaysHowMuchThereIsToMendInEveryRoom() {
        long many = Doctor.look(plan(), workbench().today()).stream()
                .filter(f -> f.severity() != dev.banyan.model.roadmap.RuleViolation.Severity.NOTE)
                .count();
        for (String room : List.of("audit", "map", "roadmap", "risk", "coverage")) {
            fx(() -> shell().go(room));
            assertEquals("Plan doctor: " + many + " to mend", item());
        }
        fx(() -> workbench().ask(new PhaseEdit.Add(List.of(ramped()), 0, List.of())));
        assertTrue(item().startsWith("Plan doctor: ") && !item().contains(" " + many + " "), item());
        open(Plan.EMPTY);
        assertEquals("Plan doctor: nothing to mend", item());
    }

    private static Phase ramped() {
        return Phase.planned(new PhaseId("x"), "Ramped", PhaseKind.ROLL_OUT)
                .withWords("", "Team 1", "Ann", "new_checkout", "")
                .withRamp(List.of(new RampStep(1, 2)));
    }

    @Test
    void aFindingLeadsToItsPlaceAndIsMendedAndUndone() {
        fx(() -> workbench().ask(new PhaseEdit.Add(List.of(ramped()), 0, List.of())));
        fx(() -> shell().go("map"));
        key(KeyCode.D, "Shortcut", "Shift");
        select("canary without rollback");
        key(KeyCode.ENTER);
        assertEquals(
                new Subject.OfPhase(new PhaseId("x")), workbench().selection().get());
        assertEquals("/ Roadmap", text(".room-name"));
        Plan before = store().plan();
        key(KeyCode.ENTER, "Shortcut");
        assertEquals("Change Ramped", store().undoable().orElseThrow().label());
        assertFalse(shows("canary without rollback"));
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, store().plan());
        assertTrue(shows("canary without rollback"));
    }

    @Test
    void theButtonOfAFindingSaysWhatItDoesAndDoesIt() {
        fx(() -> workbench().ask(new PhaseEdit.Take(ExamplePlan.TAKE_LEDGER, Set.of())));
        key(KeyCode.D, "Shortcut", "Shift");
        select("context in no phase");
        fx(() -> list().scrollTo(list().getSelectionModel().getSelectedIndex()));
        var button = (Button) ask(() -> list().lookupAll(".doctor-fix").stream()
                .filter(b -> b instanceof Button fix && fix.getText().startsWith("Add phase "))
                .findFirst()
                .orElseThrow());
        fx(button::fire);
        assertEquals(button.getText(), store().undoable().orElseThrow().label());
        assertFalse(shows("context in no phase"));
    }

    @Test
    void allOfOneRuleAreMendedInOneStep() {
        Phase other = Phase.planned(new PhaseId("y"), "Other", PhaseKind.DELETE_LEGACY);
        Phase one = Phase.planned(new PhaseId("x"), "One", PhaseKind.DELETE_LEGACY);
        fx(() -> workbench().ask(new PhaseEdit.Add(List.of(one, other), 99, List.of())));
        key(KeyCode.D, "Shortcut", "Shift");
        int steps = store().history().size();
        fx(() -> pane().mend(head("deletion without quiet days")));
        assertEquals(steps + 1, store().history().size());
        assertEquals(
                "Mend 2 times deletion without quiet days",
                store().undoable().orElseThrow().label());
        assertFalse(shows("deletion without quiet days"));
    }

    @Test
    void theFilterAndTheGroupsShowTheSameFindings() {
        key(KeyCode.D, "Shortcut", "Shift");
        int all = found();
        int parts = 0;
        for (String which : List.of("Errors", "Warnings", "Notes")) {
            choose("Show: " + which);
            parts += found();
        }
        assertEquals(all, parts);
        choose("Show: All");
        choose("Put together: By place");
        assertEquals(all, found());
        assertTrue(ask(() -> list().getItems().stream()
                .anyMatch(l -> l instanceof Line.Head h && h.words().startsWith("Phase "))));
    }

    @Test
    void f8WalksThroughTheFindingsAndEscapeCloses() {
        key(KeyCode.F8);
        Line first = ask(() -> list().getSelectionModel().getSelectedItem());
        assertTrue(first instanceof Line.Found);
        key(KeyCode.F8);
        assertTrue(ask(() -> list().getSelectionModel().getSelectedItem()) != first);
        key(KeyCode.F8, "Shift");
        assertEquals(first, ask(() -> list().getSelectionModel().getSelectedItem()));
        fx(() -> list().requestFocus());
        key(KeyCode.ESCAPE);
        assertEquals(null, ask(() -> shell().root().lookup("#doctor")));
    }

    @Test
    void anEmptyPlanIsToldWhatWouldBeCheckedAndAHealthyOneWhatWas() {
        open(Plan.EMPTY);
        key(KeyCode.D, "Shortcut", "Shift");
        assertEquals("There is nothing to check yet", text("#doctor .empty-title"));
        fx(() -> ((ToggleButton) node("#doctor-checked")).fire());
        assertEquals(
                Doctor.asks().size(),
                ask(() -> shell().root().lookupAll(".doctor-checked .muted").size()));
    }

    private String item() {
        return text("#doctor-item");
    }

    @SuppressWarnings("unchecked")
    private ListView<Line> list() {
        return (ListView<Line>) node("#doctor-list");
    }

    private DoctorPane pane() {
        return (DoctorPane) node("#doctor");
    }

    private int found() {
        return ask(() -> shell().root().lookup("#doctor-list") == null
                ? 0
                : (int) list().getItems().stream()
                        .filter(Line.Found.class::isInstance)
                        .count());
    }

    private boolean shows(String rule) {
        return ask(() -> list().getItems().stream()
                .anyMatch(l -> l instanceof Line.Found f && f.finding().rule().equals(rule)));
    }

    private Line.Head head(String rule) {
        return list().getItems().stream()
                .filter(l -> l instanceof Line.Head h && h.words().equalsIgnoreCase(rule))
                .map(Line.Head.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void select(String rule) {
        fx(() -> {
            list().requestFocus();
            list().getSelectionModel()
                    .select(list().getItems().stream()
                            .filter(l -> l instanceof Line.Found f
                                    && f.finding().rule().equals(rule))
                            .findFirst()
                            .orElseThrow());
        });
    }

    private void choose(String accessible) {
        fx(() -> shell().root().lookupAll("#doctor .toggle-button").stream()
                .filter(b -> accessible.equals(b.getAccessibleText()))
                .map(ToggleButton.class::cast)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
