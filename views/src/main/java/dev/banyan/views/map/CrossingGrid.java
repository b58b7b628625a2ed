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

/// The dependencies that cross a seam, narrow enough for the inspector: from, to, uses.
final class CrossingGrid extends GridPane {
    private final Consumer<Crossing> open;

    CrossingGrid(Consumer<Crossing> open) {
        this.open = open;
        getStyleClass().add("figures");
        setHgap(8);
        setVgap(4);
        for (double share : new double[] {43, 43, 14}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            if (share < 20) column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
        }
    }

    void show(List<Crossing> crossings, int most) {
        getChildren().clear();
        addRow(0, head("From"), head("To"), head("Uses"));
        int row = 1;
        for (Crossing c : crossings.subList(0, Math.min(most, crossings.size()))) {
            var from = new Hyperlink(ModulesInspector.tail(c.from()));
            from.setOnAction(_ -> open.accept(c));
            String line = c.line() > 0 ? ", line " + c.line() : "";
            addRow(
                    row++,
                    cut(from, c.from(), line),
                    cut(new Label(ModulesInspector.tail(c.to())), c.to(), ""),
                    uses(c));
        }
        if (crossings.size() > most && most > 50)
            add(head("and " + NumberText.count(crossings.size() - most) + " more"), 0, row);
    }

    private static Label uses(Crossing c) {
        var label = new Label((c.kind().crosses() ? "" : "± ") + NumberText.count(c.weight()));
        Tips.set(label, c.kind().words());
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
