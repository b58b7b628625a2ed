package dev.banyan.views.roadmap;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.roadmap.Template;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands in the room before there are phases: the ways to get some.
final class NoPhases extends StackPane {
    private final Planning planning;
    private final AddMenu add;

    NoPhases(Planning planning, AddMenu add) {
        this.planning = planning;
        this.add = add;
        refresh();
    }

    void refresh() {
        List<BoundedContext> free = AddMenu.free(planning.plan());
        var templates = new FlowPane(8, 8);
        templates.setAlignment(Pos.CENTER);
        templates.setMaxWidth(620);
        for (Template template : planning.templates()) templates.getChildren().add(button(template));
        var others = new FlowPane(8, 8);
        others.setAlignment(Pos.CENTER);
        if (!free.isEmpty()) {
            Button contexts = Buttons.main(
                    "A phase for each of " + NumberText.count(free.size(), "context", "contexts"),
                    () -> add.addContexts(free.stream().map(BoundedContext::id).toList()));
            others.getChildren().add(contexts);
        }
        Button mix = Buttons.plain("Choose and mix steps…", add::choose);
        mix.setId("from-template");
        others.getChildren().add(mix);
        others.getChildren().add(Buttons.plain("An empty phase", () -> add.addEmpty(PhaseKind.STABILISE)));
        getChildren()
                .setAll(new EmptyState(
                        "mdi2c-chart-gantt",
                        "No phases yet",
                        "Start from a template of the method, or from the bounded contexts that are drawn. "
                                + "Everything can be changed afterwards.",
                        new VBox(14, templates, others)));
    }

    private Button button(Template template) {
        Button button = Buttons.plain(template.name(), () -> add.add(template));
        button.setId("template-" + template.id());
        Tips.set(button, template.summary());
        return button;
    }
}
