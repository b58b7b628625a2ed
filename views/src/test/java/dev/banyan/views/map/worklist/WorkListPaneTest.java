package dev.banyan.views.map.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Disposition;
import dev.banyan.model.Disposition.Choice;
import dev.banyan.model.SeamId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.WorkList;
import dev.banyan.model.seams.WorkList.State;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The work-list of a seam: several rows decided at once, given away and put into a phase.
class WorkListPaneTest extends MapTest {
    private static final SeamId SEAM = SeamId.between(ExamplePlan.LEDGER, ExamplePlan.PAYMENTS);

    private void openList() {
        fx(() -> workbench().selection().select(new Subject.OfSeam(SEAM)));
        fx(() -> ((Button) node("#inspect-worklist")).fire());
    }

    private TableView<?> table() {
        return (TableView<?>) ask(() -> node("#work-list").lookup(".table-view"));
    }

    private WorkList list() {
        return WorkList.of(workbench().plan(), SEAM);
    }

    @Test
    void severalRowsAreDecidedGivenAwayAndPutIntoAPhaseEachInOneStep() {
        openList();
        int all = list().items().size();
        assertEquals(all, table().getItems().size());
        fx(() -> table().getSelectionModel().selectIndices(0, 1));
        int steps = workbench().store().history().size();
        fx(() -> ((MenuButton) node("#work-decide"))
                .getItems()
                .get(Choice.TRANSLATE.ordinal())
                .fire());
        assertEquals(2, list().count(Choice.TRANSLATE));
        var owner = (TextField) node("#work-owner");
        fx(() -> owner.setText("Ada"));
        fx(() -> owner.getOnAction().handle(null));
        fx(() -> ((MenuButton) node("#work-phase")).getItems().getFirst().fire());
        assertEquals(steps + 3, workbench().store().history().size());
        var first = workbench().plan().roadmap().getFirst().id();
        for (WorkList.Item i : list().items().subList(0, 2)) {
            Disposition d = i.disposition();
            assertTrue(d != null && d.owner().equals("Ada") && first.equals(d.phase()), i.toString());
        }
        assertEquals(all - 2, list().count(State.OPEN));
        assertEquals(WorkListPane.share(list()), ((Label) node("#work-share")).getText());
        assertEquals(
                "Put 2 dependencies into "
                        + workbench().plan().roadmap().getFirst().name(),
                workbench().store().history().getLast().label());
    }

    @Test
    void nobodyOwnsWhatIsNotDecided() {
        openList();
        fx(() -> table().getSelectionModel().selectIndices(0));
        var owner = (TextField) node("#work-owner");
        fx(() -> owner.setText("Ada"));
        int steps = workbench().store().history().size();
        fx(() -> owner.getOnAction().handle(null));
        assertEquals(steps, workbench().store().history().size());
        assertTrue(workbench().plan().boundaries().dispositions().isEmpty());
    }

    @Test
    void theListFollowsTheSeamAndEscapeClosesIt() {
        openList();
        var other = SeamId.between(ExamplePlan.LEDGER, ExamplePlan.ACCOUNTS);
        fx(() -> workbench().selection().select(new Subject.OfSeam(other)));
        assertEquals(
                WorkList.of(workbench().plan(), other).items().size(),
                table().getItems().size());
        fx(() -> table().requestFocus());
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#work-list")));
        assertFalse(says("nothing crosses"));
    }
}
