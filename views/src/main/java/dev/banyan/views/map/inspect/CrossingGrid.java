package dev.banyan.views.map.inspect;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.seams.Crossing;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The dependencies that cross a seam, narrow enough for the inspector: from, to, uses. A head sorts by what it names;
/// the uses of a row lead to the line of the source.
final class CrossingGrid extends GridPane {
    private static final Comparator<Crossing> BY_NAMES =
            Comparator.comparing(Crossing::from).thenComparing(Crossing::to).thenComparing(Crossing::kind);

    /// What the rows are sorted by. By uses, what is in the code comes before what only changes together.
    private enum Order {
        FROM("From", BY_NAMES),
        TO("to", Comparator.comparing(Crossing::to).thenComparing(BY_NAMES)),
        KIND("Kind", Comparator.comparing(Crossing::kind).thenComparing(BY_NAMES)),
        /// What is in the code first: modules that only change together do not cross the seam.
        USES(
                "Uses",
                Comparator.comparing((Crossing c) -> !c.kind().crosses())
                        .thenComparing(Comparator.comparingInt(Crossing::weight).reversed())
                        .thenComparing(BY_NAMES));

        private final String words;
        private final Comparator<Crossing> rows;

        Order(String words, Comparator<Crossing> rows) {
            this.words = words;
            this.rows = rows;
        }
    }

    private final Consumer<Crossing> open;
    private final Workbench bench;
    private Order order = Order.USES;

    CrossingGrid(Workbench bench, Consumer<Crossing> open) {
        this.bench = bench;
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
        var names = new HBox(4, sorter(Order.FROM, crossings, most), head("→"), sorter(Order.TO, crossings, most));
        var sizes = new HBox(8, sorter(Order.KIND, crossings, most), sorter(Order.USES, crossings, most));
        names.setAlignment(Pos.CENTER_LEFT);
        sizes.setAlignment(Pos.CENTER_RIGHT);
        addRow(0, names, sizes);
        List<Crossing> sorted = crossings.stream().sorted(order.rows).toList();
        int row = 1;
        for (Crossing c : sorted.subList(0, Math.min(most, sorted.size()))) {
            var from = new Hyperlink(Names.tail(c.from()));
            from.setOnAction(_ -> open.accept(c));
            String line = c.line() > 0 ? ", line " + c.line() : "";
            var to = new Label("→ " + Names.tail(c.to()));
            addRow(row++, new VBox(cut(from, c.from(), line), cut(to, c.to(), "")), uses(c));
        }
        if (crossings.size() > most && most > 50)
            add(head("and " + NumberText.count(crossings.size() - most) + " more"), 0, row);
    }

    private Hyperlink sorter(Order by, List<Crossing> crossings, int most) {
        var link = new Hyperlink(by == order ? by.words + " ▾" : by.words);
        link.getStyleClass().addAll("plain-link", by == order ? "muted" : "faint");
        link.setAccessibleText("Sort by " + by.words);
        link.setOnAction(_ -> {
            order = by;
            show(crossings, most);
        });
        return link;
    }

    private Hyperlink uses(Crossing c) {
        String words = NumberText.count(c.weight()) + "\n" + c.kind().words();
        Hyperlink link = ToOrigin.of(words, c.from(), c.to(), c.kind().crosses(), bench);
        link.setTextAlignment(TextAlignment.RIGHT);
        return link;
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
