package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.views.Mouse;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;

/// What tests of the roadmap in the window do and read.
public abstract class RoadmapTest extends WindowTest {
    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new RoadmapRoom());
    }

    protected List<PhaseId> order() {
        return store().plan().roadmap().stream().map(Phase::id).toList();
    }

    protected int place(PhaseId id) {
        return order().indexOf(id);
    }

    protected Phase phase(PhaseId id) {
        return Objects.requireNonNull(store().plan().phases().get(id));
    }

    protected Roadmap roadmap() {
        return Roadmap.of(store().plan(), workbench().today());
    }

    protected long errors() {
        return roadmap().violations().stream()
                .filter(v -> v.severity() == RuleViolation.Severity.ERROR)
                .count();
    }

    protected int broken(PhaseId id) {
        return roadmap().violations(id).size();
    }

    protected void select(PhaseId id) {
        fx(() -> workbench().selection().select(new Subject.OfPhase(id)));
    }

    protected void run(String action) {
        fx(() -> shell().actions().get(action).run().run());
    }

    protected void press(String selector) {
        Node node = node(selector);
        fx(() -> ((Button) node).fire());
    }

    protected void type(String selector, String words) {
        var field = (TextField) node(selector);
        fx(() -> {
            field.setText(words);
            field.fireEvent(new ActionEvent());
        });
    }

    protected void fire(Node node, EventType<MouseEvent> type, Point2D scene) {
        fx(() -> Mouse.fire(node, type, scene, type != MouseEvent.MOUSE_RELEASED));
    }
}
