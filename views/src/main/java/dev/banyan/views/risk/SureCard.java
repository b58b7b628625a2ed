package dev.banyan.views.risk;

import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.risk.Weighing.Row;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// How sure the ranking of the contexts is.
final class SureCard {
    private final Workbench workbench;
    private final int most;
    private final GridPane grid = new GridPane();
    private final Card card =
            new Card("How sure is the ranking?", "Rank of each context when any one weight moves by a third", grid);

    /// @param most at most so many contexts are shown
    SureCard(Workbench workbench, int most) {
        this.workbench = workbench;
        this.most = most;
        grid.getStyleClass().add("ranks");
        var name = new ColumnConstraints(60, GridPane.USE_COMPUTED_SIZE, 260);
        var line = new ColumnConstraints();
        line.setHgrow(Priority.ALWAYS);
        var ranks = new ColumnConstraints();
        ranks.setHalignment(HPos.RIGHT);
        ranks.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(name, line, ranks);
    }

    void fill(List<Row> rows) {
        grid.getChildren().clear();
        int at = 0;
        for (Row row : rows.subList(0, Math.min(most, rows.size())))
            grid.addRow(at++, name(row), new RankRange(row), ranks(row));
        if (rows.size() > most) grid.add(faint("and " + NumberText.count(rows.size() - most) + " more"), 0, at);
        if (rows.isEmpty()) grid.add(faint("Draw contexts on the seam map to rank them."), 0, 0, 3, 1);
    }

    private Node name(Row row) {
        var link = new Hyperlink(row.context().name());
        link.getStyleClass().add("plain-link");
        link.setOnAction(_ -> workbench.selection().select(Subject.context(row.id())));
        return link;
    }

    private static Node ranks(Row row) {
        if (!row.score().known()) {
            var pill = new Pill(NumberText.UNKNOWN, Tone.NEUTRAL);
            Tips.set(pill, row.score().why());
            return pill;
        }
        return faint(row.ranks());
    }

    private static Label faint(String words) {
        var label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    Card node() {
        return card;
    }
}
