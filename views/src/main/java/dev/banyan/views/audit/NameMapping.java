package dev.banyan.views.audit;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.SourceMatch;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.views.Jobs;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Maps names that did not match to modules by their beginning, or leaves them out; says beforehand what that does.
final class NameMapping extends VBox {
    private final SourceMatch match;
    private final Workbench workbench;
    private final TextField prefix = new TextField();
    private final TextField target = new TextField();
    private final Label effect = new Label();
    private final Button map = Buttons.main("Map", () -> apply(MappingRule.Action.REPLACE));
    private final Button ignore = Buttons.plain("Leave out", () -> apply(MappingRule.Action.IGNORE));
    private Jobs.@Nullable Job trying;

    NameMapping(SourceMatch match, Workbench workbench) {
        super(6);
        this.match = match;
        this.workbench = workbench;
        prefix.setText(beginning(match.unmatched().getFirst().name()));
        prefix.setPromptText("Names that begin with");
        prefix.setAccessibleText("Names that begin with");
        prefix.getStyleClass().add("code");
        target.setPromptText("Beginning that is meant instead");
        target.setAccessibleText("Beginning that is meant instead");
        target.getStyleClass().add("code");
        effect.getStyleClass().add("muted");
        effect.setWrapText(true);
        var fields = new VBox(6, prefix, target, effect, new HBox(8, map, ignore));
        show(fields, false);
        var open = Buttons.plain("Map names…", () -> show(fields, !fields.isVisible()));
        open.setId("map-names");
        getChildren().addAll(open, fields);
        prefix.textProperty().subscribe(_ -> attempt());
        target.textProperty().subscribe(_ -> attempt());
    }

    private static void show(VBox fields, boolean shown) {
        fields.setVisible(shown);
        fields.setManaged(shown);
    }

    /// The folder or package a name stands in, with its separator.
    private static String beginning(String name) {
        int end = Math.max(
                name.lastIndexOf('/'), name.lastIndexOf('.', name.endsWith(".py") ? name.length() - 4 : name.length()));
        return end < 0 ? name : name.substring(0, end + 1);
    }

    private List<MappingRule> rules(MappingRule.Action action) {
        var rules = new ArrayList<>(workbench.plan().audit().rules());
        rules.removeIf(r -> r.prefix().equals(prefix.getText()));
        rules.add(
                new MappingRule(prefix.getText(), action == MappingRule.Action.IGNORE ? "" : target.getText(), action));
        return rules;
    }

    private void attempt() {
        Jobs.Job before = trying;
        if (before != null) before.cancel();
        boolean named = !prefix.getText().isBlank();
        map.setDisable(!named);
        ignore.setDisable(!named);
        if (!named || target.getText().isBlank()) {
            long names = match.unmatched().stream()
                    .filter(u -> u.name().startsWith(prefix.getText()))
                    .mapToLong(SourceMatch.Unmatched::records)
                    .sum();
            effect.setText(NumberText.count(names, "record begins", "records begin") + " so here.");
            return;
        }
        Audit audit = workbench.plan().audit();
        List<MappingRule> rules = rules(MappingRule.Action.REPLACE);
        trying = workbench.jobs().run("Trying a rule", _ -> audit.with(rules).facts(), this::tell, _ -> {});
    }

    private void tell(AuditFacts facts) {
        SourceMatch after = facts.matches().get(match.source());
        if (after == null) return;
        long more = after.matched() - match.matched();
        effect.setText(
                more > 0
                        ? NumberText.count(more, "more record matches", "more records match") + ", "
                                + NumberText.count(after.missed()) + " still do not."
                        : "No record of this source matches by that.");
    }

    private void apply(MappingRule.Action action) {
        workbench.ask(new AuditEdit.MapNames(rules(action)));
    }
}
