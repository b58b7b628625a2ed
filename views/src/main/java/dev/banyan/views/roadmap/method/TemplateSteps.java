package dev.banyan.views.roadmap.method;

import dev.banyan.model.MethodRule;
import dev.banyan.model.roadmap.Template;
import dev.banyan.model.roadmap.TemplateDraft;
import dev.banyan.model.roadmap.TemplateStep;
import dev.banyan.views.TemplateShelf;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.roadmap.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One template: what it is, its steps with their outcome, to be ticked, and its rules with their reason and source.
final class TemplateSteps extends VBox {
    private final TemplateShelf shelf;
    private final Consumer<TemplateDraft> changed;
    private final List<CheckBox> checks = new ArrayList<>();
    private @Nullable Template template;
    private TemplateDraft draft = new TemplateDraft(List.of(), List.of(), Map.of(), Set.of());

    TemplateSteps(TemplateShelf shelf, Consumer<TemplateDraft> changed) {
        super(9);
        this.shelf = shelf;
        this.changed = changed;
        getStyleClass().add("result-body");
    }

    void look(Template looked) {
        template = looked;
        checks.clear();
        var name = new Label(looked.name());
        name.getStyleClass().add("found-name");
        getChildren().setAll(name, Parts.plain(looked.summary()));
        if (!looked.source().isEmpty()) getChildren().add(Parts.muted("Source: " + looked.source()));
        getChildren().add(ways(looked));
        getChildren().add(new SectionTitle("Steps"));
        for (TemplateStep step : looked.steps()) getChildren().add(row(looked, step));
        getChildren().add(new SectionTitle("Rules it brings"));
        for (MethodRule rule : looked.rules()) getChildren().add(rule(rule));
        if (looked.rules().isEmpty()) getChildren().add(Parts.muted("None."));
    }

    private Node ways(Template looked) {
        var all = Buttons.plain("Take all steps", () -> changed.accept(draft.takeAll(looked)));
        all.setId("template-all");
        var none = Buttons.plain("Leave all", () -> {
            TemplateDraft left = draft;
            for (TemplateStep step : looked.steps()) left = left.leave(looked, step);
            changed.accept(left);
        });
        none.setId("template-none");
        var export = Buttons.plain("Export…", () -> shelf.export(looked));
        export.setId("template-export");
        var ways = new FlowPane(8, 6, all, none, export);
        if (shelf.own(looked)) {
            var delete = Buttons.plain("Delete", () -> shelf.remove(looked));
            delete.setId("template-delete");
            ways.getChildren().add(delete);
        }
        return ways;
    }

    private Node row(Template looked, TemplateStep step) {
        var check = new CheckBox(step.name());
        check.setId("take-" + checks.size());
        check.getStyleClass().add("found-name");
        check.setOnAction(
                _ -> changed.accept(check.isSelected() ? draft.take(looked, step) : draft.leave(looked, step)));
        checks.add(check);
        var row = new VBox(2, check);
        indent(row, Parts.plain(step.goal()));
        indent(row, Parts.muted(about(step)));
        return row;
    }

    private static String about(TemplateStep step) {
        var words = new ArrayList<String>();
        words.add(step.kind().words() + (step.eachContext() ? ", a phase for each context" : ""));
        if (!step.asked().isEmpty())
            words.add(NumberText.count(step.asked().size(), "gate criterion", "gate criteria"));
        if (!step.source().isEmpty()) words.add(step.source());
        return String.join(" · ", words);
    }

    private static Node rule(MethodRule rule) {
        var name = new Label(RuleChecks.capital(rule.name()));
        var row = new VBox(1, name, Parts.muted(RuleChecks.capital(rule.why()) + "."));
        if (!rule.source().isEmpty()) row.getChildren().add(Parts.muted("Source: " + rule.source()));
        return row;
    }

    private static void indent(VBox row, Region part) {
        VBox.setMargin(part, new Insets(0, 0, 0, 26));
        row.getChildren().add(part);
    }

    void show(TemplateDraft current) {
        draft = current;
        Template looked = template;
        if (looked == null) return;
        for (int i = 0; i < checks.size(); i++)
            checks.get(i).setSelected(current.takes(looked, looked.steps().get(i)));
    }
}
