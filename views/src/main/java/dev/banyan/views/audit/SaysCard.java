package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.Tips;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the audit says at a glance; each sentence leads to the modules it is about.
final class SaysCard {
    private SaysCard() {}

    static Node of(Plan plan, Workbench workbench) {
        var rows = new GridPane();
        rows.getStyleClass().add("says-rows");
        var left = new ColumnConstraints(150, 190, 210);
        var right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().addAll(left, right);
        int row = 0;
        for (Statement said : Statement.all(plan, workbench.today())) {
            var about = new Label(said.about());
            about.getStyleClass().add("muted");
            about.setWrapText(true);
            about.setMinHeight(Region.USE_PREF_SIZE);
            rows.addRow(row++, about, sentence(said, workbench));
        }
        return new Card("What the audit says", rows);
    }

    private static Node sentence(Statement said, Workbench workbench) {
        if (said.modules().isEmpty()) {
            var plain = new Label(said.sentence());
            plain.setWrapText(true);
            plain.setMinHeight(Region.USE_PREF_SIZE);
            return plain;
        }
        var link = new Hyperlink(said.sentence());
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        Tips.set(link, "Show on the map");
        link.setOnAction(_ -> {
            link.setVisited(false);
            workbench.selection().select(new Subject.Modules(said.modules()));
            workbench.go().accept("map");
        });
        return link;
    }
}
