package dev.banyan.views.risk;

import dev.banyan.model.risk.Driver;
import dev.banyan.model.risk.RiskScore;
import dev.banyan.model.risk.ScorePart;
import dev.banyan.views.parts.Bar;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.risk.Weighing.Row;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// "Why 82": where the points of a score come from, and what is not known.
final class WhyCard {
    private WhyCard() {}

    static Card of(@Nullable Row row) {
        if (row == null) return new Card("Why", "Draw contexts on the seam map: each gets a score with its reasons.");
        RiskScore score = row.score();
        String title = score.known()
                ? "Why " + Math.round(score.score()) + ": " + row.context().name()
                : row.context().name() + " has no score";
        return new Card(title, sure(score), rows(row));
    }

    private static String sure(RiskScore score) {
        if (!score.known()) return "None of the drivers that count is known.";
        List<ScorePart> unknown =
                score.parts().stream().filter(p -> !p.known() && p.weight() > 0).toList();
        return unknown.isEmpty()
                ? "Every driver is measured."
                : NumberText.percent(score.certainty()) + " of the weights rest on data; what has none gives its weight"
                        + " to the others.";
    }

    private static Node rows(Row row) {
        var grid = new GridPane();
        grid.getStyleClass().add("why");
        var name = new ColumnConstraints();
        name.setMinWidth(GridPane.USE_PREF_SIZE);
        var words = new ColumnConstraints(80, 240, Double.MAX_VALUE);
        words.setHgrow(Priority.ALWAYS);
        var bar = new ColumnConstraints(50, 110, 160);
        var points = new ColumnConstraints();
        points.setMinWidth(GridPane.USE_PREF_SIZE);
        points.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, words, bar, points);
        for (ScorePart part : row.score().parts())
            grid.addRow(
                    grid.getRowCount(), new Label(part.driver().words()), measured(part), bar(part, row), points(part));
        return grid;
    }

    private static Node measured(ScorePart part) {
        var label = new Label(part.measured());
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static Node bar(ScorePart part, Row row) {
        double share = part.known() ? part.normalised() : Double.NaN;
        var bar = new Bar()
                .show(share, Double.NaN, Double.NaN, row.ink().of(row.context().colour()));
        Tips.set(bar, "0 is harmless, full is the worst; it counts " + part.weight());
        return bar;
    }

    private static Node points(ScorePart part) {
        if (!part.known()) {
            var pill = new Pill(NumberText.UNKNOWN, Tone.NEUTRAL);
            Tips.set(pill, remedy(part.driver()));
            return pill;
        }
        var label = new Label("+" + NumberText.decimal(part.points(), 1));
        label.getStyleClass().add("figure-value");
        Tips.set(
                label,
                "Points of the score that come from " + part.driver().words().toLowerCase(java.util.Locale.ROOT));
        return label;
    }

    /// What would tell a driver.
    static String remedy(Driver driver) {
        return switch (driver) {
            case BUSINESS_IMPACT -> "Say in the table above what a failure of this context costs.";
            case COUPLING -> "Import an import graph: it tells what depends on what.";
            case COVERAGE_GAP -> "Import a coverage report: coverage.py JSON, Cobertura or JaCoCo XML.";
            case CHURN -> "Import a git log with numbers: it tells what changes how often.";
            case COMPLEXITY -> "Import radon complexity as JSON.";
            case ADVISORIES -> "Import pip-audit as JSON, and an import graph that tells who uses which library.";
        };
    }
}
