package dev.banyan.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.RiskId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.example.ExamplePlan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What every room has to do, the ones to come too.
class RoomsTest extends WindowTest {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    @Test
    void everyRoomOpensByKeyOnAnyPlanInBothThemesAndLeavesNoWatcher() {
        List<WorkbenchRoom> rooms = rooms().stream()
                .sorted(Comparator.comparingInt(WorkbenchRoom::place))
                .toList();
        for (Plan plan : List.of(Plan.EMPTY, SmallPlan.plan(), ExamplePlan.plan())) {
            for (String theme : List.of("light", "dark")) {
                open(plan);
                fx(() -> shell().actions().get("theme." + theme).run().run());
                for (int i = 0; i < rooms.size(); i++) {
                    key(DIGITS.get(i), "Shortcut");
                    assertEquals("/ " + rooms.get(i).title(), text(".room-name"));
                    look();
                }
                var open = store();
                fx(() -> shell().start());
                assertFalse(open.watched(), "a room goes on watching");
            }
        }
    }

    /// Selects one thing of each kind, and nothing.
    private void look() {
        List<Subject> subjects = List.of(
                Subject.module(new ModuleId("bank.ledger.posting")),
                new Subject.Modules(Set.of(new ModuleId("bank.ledger.posting"), new ModuleId("not.there"))),
                Subject.context(SmallPlan.LEDGER),
                new Subject.OfPhase(SmallPlan.STRANGLE),
                new Subject.OfSource(new SourceId("coverage")),
                new Subject.OfLibrary("django"),
                new Subject.OfEndpoint(0),
                Subject.NOTHING);
        for (Subject subject : subjects) fx(() -> workbench().selection().select(subject));
    }

    @Test
    void noTwoActionsShareAKeyOrAName() {
        for (WorkbenchRoom room : rooms()) {
            fx(() -> shell().go(room.id()));
            var keys = new HashSet<String>();
            for (Action action : ask(() -> List.copyOf(shell().actions().all()))) {
                var key = action.key();
                if (key != null) assertTrue(keys.add(key.getName()), action.id() + " takes the key of another");
            }
        }
    }

    @Test
    void undoAndRedoInEveryRoomGoThroughItsWatchers() {
        for (WorkbenchRoom room : rooms()) {
            fx(() -> shell().go(room.id()));
            fx(() -> workbench().ask(new RiskEdit.Remove(new RiskId("r1"))));
            key(KeyCode.Z, "Shortcut");
            assertEquals(1, workbench().plan().risks().size());
        }
    }
}
