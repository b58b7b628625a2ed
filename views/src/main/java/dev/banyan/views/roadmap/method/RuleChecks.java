package dev.banyan.views.roadmap.method;

import dev.banyan.model.MethodRule;
import dev.banyan.model.MethodRules;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The ordering rules the plan knows, with their template and reason; a tick says that the roadmap follows one.
public final class RuleChecks extends VBox {
    public RuleChecks(Planning planning) {
        super(8);
        MethodRules rules = planning.plan().method();
        for (MethodRule rule : rules.rules())
            getChildren()
                    .add(row(
                            rule,
                            followed -> planning.workbench()
                                    .ask(new SettingEdit.Follow(
                                            planning.plan().method().following(rule.id(), followed)))));
        if (rules.rules().isEmpty()) getChildren().add(Parts.muted("The plan knows no rules."));
        if (!rules.equals(MethodRules.USUAL))
            getChildren()
                    .add(Buttons.plain(
                            "Back to the usual rules",
                            () -> planning.workbench().ask(new SettingEdit.Follow(MethodRules.USUAL))));
    }

    /// Told what was ticked.
    @FunctionalInterface
    interface Ticked {
        void now(boolean followed);
    }

    static Region row(MethodRule rule, Ticked ticked) {
        var check = new CheckBox(capital(rule.name()));
        check.setId("rule-" + rule.id());
        check.setSelected(rule.followed());
        check.setOnAction(_ -> ticked.now(check.isSelected()));
        Label why = Parts.muted(capital(rule.why()) + ".");
        Label from = Parts.muted(rule.template() + (rule.source().isEmpty() ? "" : ": " + rule.source()));
        from.getStyleClass().add("faint");
        var box = new VBox(1, check, why, from);
        VBox.setMargin(why, new Insets(0, 0, 0, 26));
        VBox.setMargin(from, new Insets(0, 0, 0, 26));
        return box;
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
