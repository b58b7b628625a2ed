package dev.banyan.views.parts;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// How a number went, as a line as high as a word; the last point is marked. Where a number is not known the line has a
/// gap.
public final class Sparkline extends Pane {
    private static final double WIDTH = 76;
    private static final double HEIGHT = 18;
    private static final double MARGIN = 3;

    /// @param values in the order of time, NaN where not known
    /// @param words  what the line says, for those who cannot see it
    public Sparkline(double[] values, String words) {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText(words);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isNaN(value)) continue;
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        draw(values, least, most);
    }

    private void draw(double[] values, double least, double most) {
        Polyline line = line();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                line = line();
                continue;
            }
            double x = values.length == 1 ? WIDTH / 2 : MARGIN + i * (WIDTH - 2 * MARGIN) / (values.length - 1);
            double share = most > least ? (values[i] - least) / (most - least) : 0.5;
            double y = HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
            line.getPoints().addAll(x, y);
            if (i == values.length - 1) {
                var last = new Circle(x, y, 2.2);
                last.getStyleClass().add("sparkline-last");
                getChildren().add(last);
            }
        }
    }

    private Polyline line() {
        var line = new Polyline();
        line.getStyleClass().add("sparkline-line");
        getChildren().add(line);
        return line;
    }
}
