package dev.banyan.views.shell;

import dev.banyan.model.Plan;
import dev.banyan.views.Beforehand;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/// What is selected, as the room that knows it best shows it. Built anew before the next frame when the selection or
/// the plan changed; the focus and the scroll position stay where they were.
final class InspectorPane extends ScrollPane {
    private final Desk desk;
    private final List<WorkbenchRoom> rooms;
    private final NextPulse rebuild = new NextPulse(this, this::build);
    private final Beforehand beforehand;
    private Subject shown = Subject.NOTHING;

    InspectorPane(Desk desk, List<WorkbenchRoom> rooms) {
        this.desk = desk;
        this.rooms = rooms;
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("Inspector");
        beforehand = new Beforehand(desk.workbench(), this::find, rebuild::ask);
        desk.workbench().selection().subject().subscribe(_ -> rebuild.ask());
        desk.front().subscribe(_ -> rebuild.ask());
    }

    /// The plan has changed.
    void refresh() {
        beforehand.ask();
    }

    private void find(Plan plan, LocalDate today) {
        Desk.Front front = desk.front().get();
        if (front != null) front.room().findBeforehand(plan, today);
    }

    private void build() {
        Workbench workbench = desk.workbench();
        Subject subject = workbench.selection().get();
        boolean same = subject.equals(shown);
        double above = getVvalue() * beyond();
        int focused = same
                ? focusable().indexOf(getScene() == null ? null : getScene().getFocusOwner())
                : -1;
        shown = subject;
        setContent(inspect(subject, workbench)
                .or(() -> inspect(Subject.NOTHING, workbench)) // what was selected is gone
                .orElseGet(() -> overview(workbench.plan())));
        if (!same) {
            setVvalue(0);
            return;
        }
        applyCss(); // without it nothing has a height yet, and there is nowhere to scroll to
        layout();
        if (focused >= 0 && focused < focusable().size()) focus(focusable().get(focused));
        setVvalue(beyond() <= 0 ? 0 : Math.min(1, above / beyond()));
    }

    /// By how much the content is higher than what is seen of it.
    private double beyond() {
        Node content = getContent();
        return content == null
                ? 0
                : Math.max(
                        0,
                        content.getLayoutBounds().getHeight()
                                - getViewportBounds().getHeight());
    }

    private static void focus(Node node) {
        node.requestFocus();
        if (node instanceof TextInputControl field) field.end();
    }

    /// The room in front is asked first.
    private Optional<Node> inspect(Subject subject, Workbench workbench) {
        var order = new ArrayList<>(rooms);
        Desk.Front front = desk.front().get();
        if (front != null) {
            order.remove(front.room());
            order.addFirst(front.room());
        }
        boolean nothing = subject.equals(Subject.NOTHING);
        for (WorkbenchRoom room : nothing && !order.isEmpty() ? order.subList(0, 1) : order) {
            Optional<Node> node = room.inspect(subject, workbench);
            if (node.isPresent()) return node;
        }
        return Optional.empty();
    }

    private static Node overview(Plan plan) {
        return new Inspector(plan.name(), "Nothing is selected.")
                .section(
                        "The plan",
                        new Figures()
                                .row(
                                        "Contexts",
                                        NumberText.count(plan.contexts().size()))
                                .row("Phases", NumberText.count(plan.phases().size()))
                                .row("Risks", NumberText.count(plan.risks().size()))
                                .row(
                                        "Coverage targets",
                                        NumberText.count(plan.targets().size())));
    }

    private List<Node> focusable() {
        var found = new ArrayList<Node>();
        if (getContent() != null) collect(getContent(), found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (node.isFocusTraversable()) found.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(c -> collect(c, found));
    }
}
