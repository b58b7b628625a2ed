package dev.banyan.views.map.inspect;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Canvas;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.Option;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The fields of a context's canvas: its role, what it takes and sends, what it decides, what is open.
final class CanvasFields extends VBox {
    private final Workbench bench;
    private final BoundedContext context;

    CanvasFields(Workbench bench, BoundedContext context) {
        super(5);
        this.bench = bench;
        this.context = context;
        setId("context-canvas");
        var roles = new ArrayList<Option<Canvas.Role>>();
        for (Canvas.Role role : Canvas.Role.values()) roles.add(new Option<>(role, role.words()));
        var role = new EditChoice<Canvas.Role>("Role of " + context.name(), roles, now().role(), o -> {
            Canvas.Role chosen = o.value();
            return chosen != null
                    && keep(c -> new Canvas(chosen, c.messagesIn(), c.messagesOut(), c.decisions(), c.questions()));
        });
        role.setId("canvas-role");
        getChildren().addAll(head("Role"), role);
        area(
                "Messages it takes",
                now().messagesIn(),
                t -> keep(c -> new Canvas(c.role(), t, c.messagesOut(), c.decisions(), c.questions())));
        area(
                "Messages it sends",
                now().messagesOut(),
                t -> keep(c -> new Canvas(c.role(), c.messagesIn(), t, c.decisions(), c.questions())));
        area(
                "Decisions of the business",
                now().decisions(),
                t -> keep(c -> new Canvas(c.role(), c.messagesIn(), c.messagesOut(), t, c.questions())));
        area(
                "Open questions",
                now().questions(),
                t -> keep(c -> new Canvas(c.role(), c.messagesIn(), c.messagesOut(), c.decisions(), t)));
    }

    private Canvas now() {
        return bench.plan().boundaries().canvases().getOrDefault(context.id(), Canvas.BLANK);
    }

    private boolean keep(Function<Canvas, Canvas> changed) {
        return bench.ask(new BoundaryEdit.Describe(context.id(), changed.apply(now())));
    }

    private void area(String words, String text, Predicate<String> commit) {
        var area = new EditArea(words + ", " + context.name(), text, commit);
        area.setPromptText("One a line");
        getChildren().addAll(head(words), area);
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }
}
