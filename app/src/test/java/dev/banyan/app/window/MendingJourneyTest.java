package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.Subject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A person breaks the order of a roadmap, mends it in the room and with the plan doctor, and takes all of it back.
class MendingJourneyTest extends Journey {
    /// Heights of the head and of a row of the timeline.
    private static final double HEAD = 38;

    private static final double ROW = 58;

    @Test
    void anIllegalPlaceIsMendedInTheRoomAndByTheDoctorAndTakenBack() {
        fx(() -> doors().openSample());
        finished();
        go("roadmap");
        Plan legal = plan();
        int steps = history().size();
        long before = errors();
        PhaseId moved = breakTheOrder();
        assertTrue(errors() > before, "the place is illegal");
        Plan illegal = plan();
        fx(() -> bench().selection().select(new Subject.OfPhase(moved)));
        fx(() -> ((Button) node(".phase-inspector .repair")).fire());
        long mended = errors();
        assertTrue(mended < errors(illegal));
        key(KeyCode.Z, "Shortcut");
        assertEquals(illegal, plan());
        mendByTheDoctor(illegal);
        while (history().size() > steps) key(KeyCode.Z, "Shortcut");
        assertEquals(legal, plan());
        finished();
        reopen(legal);
    }

    /// Drags a phase by its name over the one before it, which it has to wait for.
    private PhaseId breakTheOrder() {
        List<PhaseId> order = order();
        PhaseId moved = order.get(6);
        fx(() -> bench().selection().clear());
        var timeline = new Hand(this, "#timeline Canvas");
        Point2D to = new Point2D(60, HEAD + 5 * ROW + 6);
        timeline.drag(new Point2D(60, HEAD + 6.5 * ROW), to);
        timeline.release(to);
        assertEquals(moved, order().get(5));
        return moved;
    }

    private void mendByTheDoctor(Plan illegal) {
        finished();
        go("audit");
        press("#doctor-item");
        fx(() -> node("#doctor-list").requestFocus());
        key(KeyCode.HOME);
        key(KeyCode.F8);
        assertTrue(bench().selection().get() instanceof Subject.OfPhase, "the worst is about a phase");
        assertEquals("/ Roadmap", ask(() -> ((Labeled) node(".room-name")).getText()));
        fx(() -> node("#doctor-list").requestFocus());
        key(KeyCode.ENTER, "Shortcut");
        assertNotEquals(illegal, plan());
        key(KeyCode.Z, "Shortcut");
        assertEquals(illegal, plan());
        key(KeyCode.ESCAPE);
    }

    private void reopen(Plan legal) {
        Path file = project().file().path();
        close();
        openPlan(file);
        finished();
        assertEquals(legal, plan());
        assertTrue(ask(() -> ((Labeled) node("#doctor-item")).getText()).endsWith(" to mend"));
    }

    private List<PhaseId> order() {
        return plan().roadmap().stream().map(Phase::id).toList();
    }

    private long errors() {
        return errors(plan());
    }

    private static long errors(Plan plan) {
        return Roadmap.of(plan, LocalDate.now()).violations().stream()
                .filter(v -> v.severity() == Severity.ERROR)
                .count();
    }
}
