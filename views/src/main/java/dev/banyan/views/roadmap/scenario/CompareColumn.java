package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.edit.KeepEdit;
import dev.banyan.model.scenario.Figure;
import dev.banyan.model.scenario.SideBySide;
import dev.banyan.model.scenario.SideBySide.Column;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One plan of the comparison: what it is called and why it is there, and its figures one under the other.
final class CompareColumn extends VBox {
    static final double WIDTH = 212;
    static final double HEAD = 162;
    static final double ROW = 42;

    private final Planning planning;
    private final KeptMoves moves;
    private final Column column;
    private final Node head;
    private @Nullable TextArea reason;

    CompareColumn(Planning planning, KeptMoves moves, SideBySide side, int at) {
        this.planning = planning;
        this.moves = moves;
        column = side.columns().get(at);
        getStyleClass().addAll("compare-column", at % 2 == 0 ? "even" : "odd");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText(
                column.standing().kind().words() + " " + column.standing().name());
        head = head(side.bestAt(at));
        getChildren().add(head);
        boolean rests = false;
        for (Figure f : Figure.values()) {
            if (!f.ranked() && !rests) getChildren().add(ComparePane.sectionRow(""));
            rests |= !f.ranked();
            getChildren().add(cell(side, f, at));
        }
    }

    Node head() {
        return head;
    }

    /// Whether it still tells the truth about a column, so that nobody's typing is thrown away for nothing.
    boolean shows(Column other) {
        Standing here = column.standing(), there = other.standing();
        boolean same = here.name().equals(there.name())
                && here.kind() == there.kind()
                && (here.id() == null ? there.id() == null : here.id().equals(there.id()))
                && column.outlook() == other.outlook();
        return same && (reason == null || reason.getText().strip().equals(there.reason()));
    }

    private Node head(long bestAt) {
        var head = new VBox(6);
        head.getStyleClass().add("compare-head");
        head.setMinHeight(HEAD);
        head.setPrefHeight(HEAD);
        head.setMaxHeight(HEAD);
        KeptId id = column.standing().id();
        var name = new HBox(6, id == null ? title() : called(id));
        HBox.setHgrow(name.getChildren().getFirst(), Priority.ALWAYS);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinHeight(28);
        if (bestAt > 0) name.getChildren().add(new Pill("best in " + bestAt, Tone.OK));
        head.getChildren().addAll(name, kind());
        if (id == null) {
            Label about = ResultPane.muted("The others are measured by it. What is done in the plan is done here.");
            about.setPrefWidth(WIDTH - 24);
            head.getChildren().add(about);
        } else head.getChildren().addAll(why(id), ways(id));
        return head;
    }

    private Label title() {
        var label = new Label(column.standing().name());
        label.getStyleClass().add("card-title");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node called(KeptId id) {
        String name = column.standing().name();
        var field = new EditText(
                        "Name of " + name,
                        name,
                        "",
                        typed -> !typed.isBlank() && describe(id, k -> k.described(typed, k.reason())))
                .styled("card-title");
        Tips.set(field, name);
        return field;
    }

    private Node kind() {
        Standing s = column.standing();
        var kind = new Pill(
                s.kind() == Standing.Kind.PRESENT ? "the plan" : KeepPane.word(kept(s)),
                s.kind() == Standing.Kind.BASELINE ? Tone.INFO : Tone.NEUTRAL);
        var beside = new Label(s.kind() == Standing.Kind.PRESENT ? "today" : NumberText.date(s.on()));
        beside.getStyleClass().add("muted-small");
        var row = new HBox(6, kind, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static KeptPlan.Kind kept(Standing s) {
        return s.kind() == Standing.Kind.BASELINE ? KeptPlan.Kind.BASELINE : KeptPlan.Kind.SCENARIO;
    }

    private Node why(KeptId id) {
        var area = new EditArea(
                "Why " + column.standing().name() + " was not chosen",
                column.standing().reason(),
                typed -> describe(id, k -> k.described(k.name(), typed)));
        area.setPromptText(
                column.standing().kind() == Standing.Kind.BASELINE ? "What was agreed" : "Why it was not chosen");
        area.setPrefRowCount(3);
        area.setId("reason-" + id.text());
        reason = area;
        return area;
    }

    private Node ways(KeptId id) {
        var adopt = Buttons.plain("Adopt…", () -> moves.adopt(id));
        adopt.setId("adopt-" + id.text());
        var more = new MenuButton("More");
        more.getStyleClass().add("quiet");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setAccessibleText("More about " + column.standing().name());
        more.getItems()
                .setAll(
                        item("Duplicate as a scenario", () -> moves.duplicate(id)),
                        item("Forget", () -> moves.forget(id)));
        var row = new HBox(6, adopt, more);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private boolean describe(KeptId id, UnaryOperator<KeptPlan> with) {
        KeptPlan kept = planning.plan().kept().get(id);
        return kept != null && planning.workbench().ask(new KeepEdit.Keep(with.apply(kept)));
    }

    private Node cell(SideBySide side, Figure figure, int at) {
        double value = side.values(figure).get(at);
        var text = new Label(FigureText.of(figure, value));
        text.getStyleClass().add(side.differs(figure) ? "compare-value" : "compare-same");
        var line = new HBox(6, text);
        line.setAlignment(Pos.CENTER_LEFT);
        if (side.best(figure).contains(at)) line.getChildren().add(new Pill("✓ best", Tone.OK));
        var cell = new VBox(line);
        String beside = at == 0 || !side.differs(figure)
                ? ""
                : FigureText.beside(figure, value, side.values(figure).getFirst());
        if (!beside.isEmpty()) {
            var than = new Label(beside);
            than.getStyleClass().add("muted-small");
            cell.getChildren().add(than);
        }
        cell.getStyleClass().add("compare-cell");
        ComparePane.high(cell, ROW);
        return cell;
    }
}
