package dev.banyan.views.risk;

import dev.banyan.views.risk.Weighing.Row;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// The rank of a context as a dot, and the ranks it may have as a line; the riskiest left.
final class RankRange extends Region {
    private static final double END = 6;

    private final Region range = new Region();
    private final Circle dot = new Circle(5);
    private final Row row;

    RankRange(Row row) {
        this.row = row;
        Color colour = row.ink().of(row.context().colour());
        range.setBackground(new Background(
                new BackgroundFill(colour.deriveColor(0, 1, 1, 0.28), new CornerRadii(3), Insets.EMPTY)));
        dot.setFill(colour);
        dot.setManaged(false);
        range.setVisible(row.score().known());
        dot.setVisible(row.score().known());
        getChildren().addAll(range, dot);
        setMinSize(60, 18);
        setPrefSize(180, 18);
        setAccessibleText(row.context().name() + ", rank " + row.score().rank() + ", may be " + row.ranks());
    }

    private double at(int rank) {
        double room = getWidth() - 2 * END;
        return END + (row.contexts() < 2 ? 0 : room * (rank - 1) / (row.contexts() - 1));
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double from = at(row.best()) - END;
        range.resizeRelocate(from, middle - 3, at(row.worst()) + END - from, 6);
        dot.setCenterX(at(row.score().rank()));
        dot.setCenterY(middle);
    }
}
