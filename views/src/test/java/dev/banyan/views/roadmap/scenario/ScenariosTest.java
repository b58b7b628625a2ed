package dev.banyan.views.roadmap.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Estimate;
import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.roadmap.RoadmapRoom;
import dev.banyan.views.roadmap.planning.Beside;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Scenarios and baselines in the window.
class ScenariosTest extends WindowTest {
    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new RoadmapRoom());
    }

    @Test
    void theDecisionsAreKeptUnderANameAndUndone() {
        run("roadmap.scenario");
        assertEquals("Scenario 1", words("#keep-name"));
        assertTrue(ask(() -> node("#keep-name").isFocused()), "one can type at once");
        type("#keep-name", "One squad");
        type("#keep-reason", "Fewer handovers");
        press("#keep");
        KeptPlan kept = kept("One squad");
        assertEquals(KeptPlan.Kind.SCENARIO, kept.kind());
        assertEquals("Fewer handovers", kept.reason());
        assertEquals("One squad", text("#scenario"));
        assertFalse(there("#keep-pane"));
        key(KeyCode.Z, "Shortcut");
        assertTrue(store().plan().kept().isEmpty());
        assertEquals("As it stands", text("#scenario"));
    }

    @Test
    void theReasonIsLeftByTabAndDoneByCtrlEnter() {
        run("roadmap.scenario");
        fx(() -> node("#keep-reason").requestFocus());
        fx(() -> node("#keep-reason").fireEvent(pressed(KeyCode.TAB, false)));
        assertEquals("", words("#keep-reason"));
        assertFalse(ask(() -> node("#keep-reason").isFocused()));
        fx(() -> node("#keep-reason").fireEvent(pressed(KeyCode.ENTER, true)));
        assertFalse(there("#keep-pane"));
        assertEquals(1, store().plan().kept().size());
    }

    private static KeyEvent pressed(KeyCode code, boolean shortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
    }

    @Test
    void aNameThatIsTakenOrMissingIsSaidAndNothingIsLost() {
        keep("One squad");
        run("roadmap.scenario");
        type("#keep-name", "One squad");
        type("#keep-reason", "typed in vain?");
        press("#keep");
        assertTrue(says("Another one is called One squad."));
        type("#keep-name", " ");
        press("#keep");
        assertTrue(says("A scenario needs a name."));
        assertEquals("typed in vain?", words("#keep-reason"));
        assertEquals(1, store().plan().kept().size());
    }

    @Test
    void adoptingKeepsWhatStoodUntilNowUnlessToldOtherwise() {
        keep("One squad");
        Plan first = store().plan();
        slower();
        Plan slower = store().plan();
        run("roadmap.compare");
        press("#adopt-" + kept("One squad").id().text());
        assertEquals("Before One squad", words("#adopt-name"));
        type("#adopt-reason", "Too slow");
        press("#adopt");
        assertEquals(first.phases(), store().plan().phases());
        KeptPlan former = kept("Before One squad");
        assertEquals(slower.phases(), former.decisions().phases());
        assertEquals("Too slow", former.reason());
        assertEquals(1, store().plan().kept().size());
        key(KeyCode.Z, "Shortcut");
        assertEquals(slower, store().plan());

        run("roadmap.compare");
        press("#adopt-" + kept("One squad").id().text());
        fx(() -> ((CheckBox) node("#adopt-keeps")).setSelected(false));
        press("#adopt");
        assertTrue(store().plan().kept().isEmpty());
    }

    @Test
    void theSidesAreComparedAndTheBestIsMarkedInWords() {
        keep("One squad");
        slower();
        run("roadmap.compare");
        assertTrue(says("Scenarios and baselines"));
        assertTrue(says("✓ best"));
        assertTrue(says("the same in all"));
        assertTrue(ask(() -> texts(node("#compare-columns"))).contains("One squad"));
        String all = ask(() -> texts(node("#compare-pane")));
        assertTrue(all.contains("10,000 runs of every plan with the seed 1"), all);
        assertTrue(all.contains(" earlier"), all);
        key(KeyCode.ESCAPE);
        assertFalse(there("#compare-pane"));
    }

    @Test
    void theReasonIsEditedInTheComparisonAndTheFiguresStay() {
        keep("One squad");
        slower();
        run("roadmap.compare");
        Node columns = node("#compare-columns");
        String area = "#reason-" + kept("One squad").id().text();
        fx(() -> node(area).requestFocus());
        type(area, "Needs six people");
        fx(() -> node("#compare-pane").requestFocus());
        assertEquals("Needs six people", kept("One squad").reason());
        assertEquals(columns, node("#compare-columns"), "what is being used is not built anew");
        key(KeyCode.Z, "Shortcut");
        assertEquals("", kept("One squad").reason());
        assertEquals("", words(area));
    }

    @Test
    void nothingToCompareSaysHowToBegin() {
        run("roadmap.compare");
        press("#compare-keep-scenario");
        assertTrue(there("#keep-pane"));
        press("#keep");
        assertTrue(there("#compare-columns"), "back to where it was asked from");
    }

    @Test
    void sinceLastTimeTellsWhatMovedAndLeadsThere() {
        run("roadmap.since");
        assertTrue(there("#since-pane"));
        fx(() -> button("Keep as a baseline…").fire());
        type("#keep-name", "March");
        press("#keep");
        assertTrue(says("Nothing moved, was added, passed or reopened since then."));
        slower();
        String all = ask(() -> texts(node("#since-pane")));
        assertTrue(all.contains("Payments takes 200 days and not "), all);
        assertTrue(all.contains("The roadmap ends "), all);
        Node row = ask(() -> node("#since-pane").lookupAll(".leads").stream()
                .filter(n -> texts(n).contains("Payments takes"))
                .findFirst()
                .orElseThrow());
        fx(row::requestFocus);
        key(KeyCode.ENTER);
        assertEquals(
                new Subject.OfPhase(ExamplePlan.TAKE_PAYMENTS),
                ask(() -> workbench().selection().get()));
    }

    @Test
    void theCurveOfTheLatestBaselineIsDrawnUnlessAnotherIsChosenAndThatIsRemembered() {
        assertFalse(node("#risk-beside").isVisible());
        keep("March", "roadmap.baseline");
        assertEquals("March", drawn());
        keep("One squad");
        assertEquals("baseline March", beside().getText());
        fx(() -> beside().choose(kept("One squad").id()));
        assertEquals("One squad", drawn());
        fx(() -> beside().choose((KeptId) null));
        assertEquals("", drawn());
        fx(() -> store().undo());
        assertEquals("", drawn(), "none stays none");
    }

    @SuppressWarnings("unchecked")
    private EditChoice<KeptId> beside() {
        return (EditChoice<KeptId>) node("#risk-beside .edit-choice");
    }

    /// The name of the curve as another window of the same person would draw it.
    private String drawn() {
        return ask(() -> {
            var beside = new Planning(workbench()).beside();
            beside.ask();
            Beside.Curve curve = beside.curve().get();
            return curve == null ? "" : curve.name();
        });
    }

    @Test
    void duplicatesAreScenariosAndForgettingIsUndone() {
        keep("March", "roadmap.baseline");
        var moves = ask(() -> new KeptMoves(new Planning(workbench()), _ -> {}));
        fx(() -> moves.duplicate(kept("March").id()));
        assertEquals(KeptPlan.Kind.SCENARIO, kept("March copy").kind());
        fx(() -> moves.forget(kept("March").id()));
        assertTrue(Standing.baselines(store().plan()).isEmpty());
        fx(() -> store().undo());
        assertEquals("March", kept("March").name());
    }

    private void slower() {
        Phase payments = Objects.requireNonNull(store().plan().phases().get(ExamplePlan.TAKE_PAYMENTS));
        fx(() -> store().apply(new PhaseEdit.Change(payments.withEffort(new Estimate(150, 200, 300)))));
    }

    private void keep(String name) {
        keep(name, "roadmap.scenario");
    }

    private void keep(String name, String action) {
        run(action);
        type("#keep-name", name);
        press("#keep");
    }

    private KeptPlan kept(String name) {
        return store().plan().kept().values().stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void run(String action) {
        fx(() -> shell().actions().get(action).run().run());
    }

    private Button button(String words) {
        return node("#since-pane").lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String texts(Node node) {
        if (!node.isVisible()) return "";
        if (node instanceof TextInputControl field) return field.getText() + "\n";
        if (node instanceof Labeled labeled) return labeled.getText() + "\n";
        if (node instanceof Parent parent)
            return parent.getChildrenUnmodifiable().stream()
                    .map(ScenariosTest::texts)
                    .collect(Collectors.joining());
        return "";
    }

    private void type(String selector, String words) {
        fx(() -> ((TextInputControl) node(selector)).setText(words));
    }

    private String words(String selector) {
        return ask(() -> ((TextInputControl) node(selector)).getText());
    }

    private void press(String selector) {
        fx(() -> ((Button) node(selector)).fire());
    }

    private boolean there(String selector) {
        return ask(() -> shell().root().lookup(selector) != null);
    }
}
