package dev.banyan.views.map;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.seams.Crossing;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The dependencies that cross a seam, narrow enough for the inspector: from, to, uses.
final class CrossingGrid extends GridPane {
    private final Consumer<Crossing> open;

    CrossingGrid(Consumer<Crossing> open) {
        this.open = open;
        getStyleClass().add("figures");
        setHgap(8);
        setVgap(7);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(60);
        var uses = new ColumnConstraints();
        uses.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, uses);
    }

    void show(List<Crossing> crossings, int most) {
        getChildren().clear();
        addRow(0, head("From → to"), head("Uses"));
        int row = 1;
        for (Crossing c : crossings.subList(0, Math.min(most, crossings.size()))) {
            var from = new Hyperlink(ModulesInspector.tail(c.from()));
            from.setOnAction(_ -> open.accept(c));
            String line = c.line() > 0 ? ", line " + c.line() : "";
            var to = new Label("→ " + ModulesInspector.tail(c.to()));
            addRow(row++, new VBox(cut(from, c.from(), line), cut(to, c.to(), "")), uses(c));
        }
        if (crossings.size() > most && most > 50)
            add(head("and " + NumberText.count(crossings.size() - most) + " more"), 0, row);
    }

    private static Label uses(Crossing c) {
        var label = new Label(NumberText.count(c.weight()) + "\n" + c.kind().words());
        label.setTextAlignment(TextAlignment.RIGHT);
        label.getStyleClass().add("faint");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static <L extends javafx.scene.control.Labeled> L cut(L label, ModuleId id, String more) {
        label.getStyleClass().add("code");
        label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        label.setMaxWidth(Double.MAX_VALUE);
        Tips.set(label, id.name() + more);
        return label;
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }
}
