package dev.banyan.views.roadmap.method;

import dev.banyan.model.MethodRule;
import dev.banyan.model.roadmap.Disagreement;
import dev.banyan.model.roadmap.TemplateDraft;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.roadmap.parts.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What will be planned: the steps taken, in their order, where their templates disagree, and the rules to follow.
final class DraftPart extends VBox {
    private final Consumer<TemplateDraft> changed;

    DraftPart(Consumer<TemplateDraft> changed) {
        super(9);
        this.changed = changed;
        getStyleClass().add("result-body");
    }

    void show(TemplateDraft draft) {
        getChildren().clear();
        List<Disagreement> disagreements = draft.disagreements();
        if (!disagreements.isEmpty()) getChildren().add(new SectionTitle("Where they disagree"));
        for (int i = 0; i < disagreements.size(); i++) getChildren().add(choice(draft, disagreements.get(i), i));
        getChildren().add(new SectionTitle("What will be planned"));
        if (draft.steps().isEmpty())
            getChildren().add(Parts.muted("Nothing yet: tick the steps of a template on the left."));
        for (int i = 0; i < draft.steps().size(); i++) getChildren().add(row(draft, i));
        if (draft.rules().isEmpty()) return;
        getChildren().add(new SectionTitle("Rules to follow"));
        for (MethodRule rule : draft.rules())
            getChildren().add(RuleChecks.row(rule, followed -> changed.accept(draft.follow(rule, followed))));
    }

    private Node row(TemplateDraft draft, int at) {
        var step = draft.steps().get(at).step();
        var number = new Label(String.valueOf(at + 1));
        number.getStyleClass().add("muted");
        number.setMinWidth(18);
        var name = new EditText("Name of step " + (at + 1), step.name(), "", typed -> {
            if (typed.isBlank()) return false;
            changed.accept(draft.rename(at, typed.strip()));
            return true;
        });
        name.setId("step-name-" + at);
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button up = Buttons.icon(
                "mdi2a-arrow-up", "Move " + step.name() + " up", () -> changed.accept(draft.move(at, at - 1)));
        up.setId("step-up-" + at);
        up.setDisable(at == 0);
        Button down = Buttons.icon(
                "mdi2a-arrow-down", "Move " + step.name() + " down", () -> changed.accept(draft.move(at, at + 1)));
        down.setId("step-down-" + at);
        down.setDisable(at == draft.steps().size() - 1);
        Button leave = Buttons.icon("mdi2c-close", "Leave " + step.name(), () -> changed.accept(draft.leave(at)));
        leave.setId("step-leave-" + at);
        var row = new HBox(4, number, name, up, down, leave);
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(row);
        if (mixed(draft))
            box.getChildren()
                    .add(indented(Parts.muted(draft.steps().get(at).from().name())));
        draft.warning(at).ifPresent(words -> {
            Label warning = Parts.muted(words);
            warning.getStyleClass().setAll("label", "draft-warning");
            box.getChildren().add(indented(warning));
        });
        return box;
    }

    private static boolean mixed(TemplateDraft draft) {
        return draft.steps().stream().map(t -> t.from().id()).distinct().count() > 1;
    }

    private static Region indented(Region part) {
        VBox.setMargin(part, new Insets(0, 0, 0, 22));
        return part;
    }

    private Node choice(TemplateDraft draft, Disagreement d, int number) {
        var group = new ToggleGroup();
        var one = option(draft, d.one(), d.other(), group);
        one.setId("disagree-" + number + "-one");
        var other = option(draft, d.other(), d.one(), group);
        other.setId("disagree-" + number + "-other");
        if (!d.open()) group.selectToggle(d.one().followed() ? one : other);
        var box = new VBox(
                5,
                Parts.plain(d.sentence()),
                one,
                indented(Parts.muted(because(d.one()))),
                other,
                indented(Parts.muted(because(d.other()))));
        box.getStyleClass().add("disagreement");
        return box;
    }

    private RadioButton option(TemplateDraft draft, MethodRule rule, MethodRule over, ToggleGroup group) {
        var option = new RadioButton(RuleChecks.capital(rule.name()) + " (" + rule.template() + ")");
        option.setToggleGroup(group);
        option.setOnAction(_ -> changed.accept(draft.prefer(rule, over)));
        return option;
    }

    private static String because(MethodRule rule) {
        return RuleChecks.capital(rule.why()) + (rule.source().isEmpty() ? "." : ". " + rule.source() + ".");
    }
}
