package dev.banyan.views.map.edit;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.seams.RuleCatch;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rules of a context: what each holds, a way to drop it, and a field for another one that counts while one types.
public final class RuleList extends VBox {
    private final Workbench bench;
    private final MapEdits edits;
    private final BoundedContext context;
    private final TextField pattern = new TextField();
    private final Label counted = new Label();
    private final Button add = Buttons.plain("Add", this::add);

    public RuleList(Workbench bench, MapEdits edits, BoundedContext context) {
        super(6);
        this.bench = bench;
        this.edits = edits;
        this.context = context;
        for (MembershipRule rule : RuleCatch.rulesOf(bench.plan(), context.id()))
            getChildren().add(row(rule));
        pattern.setId("rule-pattern");
        pattern.setPromptText("billing.* or *.tasks");
        pattern.setAccessibleText("Everything under this pattern belongs to " + context.name());
        pattern.setOnAction(_ -> add());
        HBox.setHgrow(pattern, Priority.ALWAYS);
        counted.setId("rule-counted");
        counted.getStyleClass().add("muted");
        counted.setWrapText(true);
        counted.setMinHeight(Region.USE_PREF_SIZE);
        add.setId("rule-add");
        getChildren().addAll(new HBox(6, pattern, add), counted);
        pattern.textProperty().subscribe(_ -> count());
    }

    private Node row(MembershipRule rule) {
        var name = new Label(rule.pattern());
        name.getStyleClass().add("code");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        RuleCatch caught = RuleCatch.of(bench.plan(), rule, context.id());
        var holds = new Label(NumberText.count(caught.there(), "module", "modules"));
        holds.getStyleClass().add("faint");
        holds.setMinWidth(Region.USE_PREF_SIZE);
        var drop =
                Buttons.icon("mdi2c-close", "Drop the rule " + rule, () -> bench.ask(new BoundaryEdit.DropRule(rule)));
        var row = new HBox(6, name, holds, drop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String typed() {
        String text = pattern.getText();
        return text == null ? "" : text.strip();
    }

    private void count() {
        String typed = typed();
        counted.setText(
                typed.isEmpty()
                        ? "Everything under a pattern belongs here, also what later audits bring."
                        : RuleMenu.words(RuleCatch.of(bench.plan(), new MembershipRule(typed), context.id())));
        add.setDisable(typed.isEmpty());
    }

    private void add() {
        if (!typed().isEmpty()) edits.rule(new MembershipRule(typed()), context.id());
    }
}
