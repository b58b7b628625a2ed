package dev.banyan.views.audit;

import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.MappingRule.Action;
import dev.banyan.views.parts.Buttons;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of one rule: the beginning of names, and what stands there instead, or nothing where they are left out.
final class RuleForm extends VBox {
    private final BiConsumer<@Nullable MappingRule, MappingRule> set;
    private final TextField prefix = field("rule-prefix", "Names that begin with");
    private final TextField target = field("rule-target", "Beginning that is meant instead");
    private final Button map = Buttons.plain("Map", () -> put(Action.REPLACE));
    private final Button leaveOut = Buttons.plain("Leave out", () -> put(Action.IGNORE));
    private final FlowPane candidates = new FlowPane(10, 2);
    private @Nullable MappingRule changed;

    /// @param set told the rule it replaces, if any, and the rule
    RuleForm(BiConsumer<@Nullable MappingRule, MappingRule> set) {
        super(4);
        this.set = set;
        map.setId("rule-map");
        leaveOut.setId("rule-leave-out");
        HBox.setHgrow(prefix, Priority.ALWAYS);
        HBox.setHgrow(target, Priority.ALWAYS);
        var row = new HBox(8, prefix, new Label("→"), target, map, leaveOut);
        row.getStyleClass().add("rule-row");
        getChildren().addAll(row, candidates);
        prefix.textProperty().subscribe(_ -> offer());
        target.textProperty().subscribe(_ -> offer());
        target.setOnAction(_ -> {
            if (!map.isDisabled()) put(Action.REPLACE);
        });
    }

    private static TextField field(String id, String words) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.getStyleClass().add("code");
        return field;
    }

    private void offer() {
        boolean named = !prefix.getText().isBlank();
        map.setDisable(!named || prefix.getText().equals(target.getText()));
        leaveOut.setDisable(!named);
    }

    /// Begins a rule for names like this one: those in the same folder or package.
    void begin(String name) {
        begin(name, List.of());
    }

    /// @param modules the name may mean
    void begin(String name, List<String> modules) {
        changed = null;
        prefix.setText(beginning(name));
        candidates.getChildren().clear();
        if (modules.isEmpty()) return;
        candidates.getChildren().add(new Label("Perhaps:"));
        for (String module : modules) {
            var link = new Hyperlink(module);
            link.getStyleClass().add("code");
            link.setOnAction(_ -> {
                prefix.setText(name);
                target.setText(module);
                put(Action.REPLACE);
            });
            candidates.getChildren().add(link);
        }
    }

    void edit(MappingRule rule) {
        changed = rule;
        prefix.setText(rule.prefix());
        target.setText(rule.target());
        candidates.getChildren().clear();
        focus();
    }

    void focus() {
        (prefix.getText().isEmpty() ? prefix : target).requestFocus();
    }

    /// The folder or package a name stands in, with its separator.
    private static String beginning(String name) {
        int end = Math.max(
                name.lastIndexOf('/'), name.lastIndexOf('.', name.endsWith(".py") ? name.length() - 4 : name.length()));
        return end < 0 ? name : name.substring(0, end + 1);
    }

    private void put(Action action) {
        var rule = new MappingRule(
                prefix.getText().strip(),
                action == Action.IGNORE ? "" : target.getText().strip(),
                action);
        MappingRule before = changed;
        changed = null;
        prefix.clear();
        target.clear();
        candidates.getChildren().clear();
        set.accept(before, rule);
        prefix.requestFocus();
    }
}
