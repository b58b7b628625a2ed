package dev.banyan.views.coverage;

import dev.banyan.views.parts.FactTable;
import javafx.scene.layout.Region;

/// How high a table between cards is: as its rows, so that the next card follows them and no empty lines. It shrinks to
/// ten rows where there are more than the window has room for.
final class RowsHigh {
    /// Filter, heading and the frame around.
    private static final double FRAME = 84;

    private static final double ROW = 30;
    private static final int LEAST = 4;
    private static final int MOST = 10;

    /// Rows of room for what is said where there are none.
    private static final int EMPTY = 8;

    private RowsHigh() {}

    static void fit(FactTable<?> table, int rows) {
        table.setMinHeight(FRAME + ROW * Math.clamp(rows == 0 ? EMPTY : rows, LEAST, MOST));
        table.setMaxHeight(rows == 0 ? Region.USE_COMPUTED_SIZE : FRAME + ROW * Math.max(rows, LEAST));
    }
}
