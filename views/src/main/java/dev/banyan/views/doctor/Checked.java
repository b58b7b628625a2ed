package dev.banyan.views.doctor;

import dev.banyan.model.Plan;
import dev.banyan.model.check.Doctor;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in the doctor's place where nothing was found: what it looked at.
final class Checked {
    private static final double COLUMN = 400;

    private Checked() {}

    /// Every rule as a healthy plan keeps it.
    static Region rules() {
        return scrolled(new VBox(8, said("A plan is healthy when:"), columns()));
    }

    static Region healthy(Plan plan) {
        boolean empty = plan.contexts().isEmpty()
                && plan.phases().isEmpty()
                && plan.risks().isEmpty();
        if (empty)
            return new EmptyState(
                    "mdi2s-stethoscope",
                    "There is nothing to check yet",
                    "Draw contexts, add phases or enter risks; what is wrong or missing then stands here.");
        var head = said("Nothing is wrong or missing. What was checked:");
        head.getStyleClass().add("found-name");
        return scrolled(new VBox(8, head, columns()));
    }

    /// The filter hides what there is.
    static Region none(String which) {
        return new EmptyState("mdi2s-stethoscope", "No " + which, "All shows what else was found.");
    }

    private static Label said(String words) {
        return new Label(words);
    }

    private static FlowPane columns() {
        var columns = new FlowPane(20, 6);
        for (String asked : Doctor.asks()) {
            var rule = new Label(asked, Icons.of("mdi2c-check"));
            rule.setWrapText(true);
            rule.setPrefWidth(COLUMN);
            rule.getStyleClass().add("muted");
            columns.getChildren().add(rule);
        }
        return columns;
    }

    private static Region scrolled(VBox content) {
        content.getStyleClass().add("doctor-checked");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("doctor-scroll");
        return scroll;
    }
}
