package dev.banyan.views.map.matrix;

import dev.banyan.model.matrix.Line;
import dev.banyan.views.map.matrix.MatrixPainting.Cursor;
import dev.banyan.views.map.matrix.MatrixState.Made;
import dev.banyan.views.map.words.Hint;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The matrix as it is seen: names at the left and above, cells between, and a cursor that keys and mouse move.
final class MatrixView extends Region {
    private final MatrixState state;
    private final Canvas canvas = new Canvas();
    private final MatrixNames names = new MatrixNames();
    private final MatrixSight sight = new MatrixSight();
    private final MatrixPainting painting;
    private final Hint hint = new Hint();
    private final Subscription watches;
    private int row;
    private int column;
    private @Nullable Made shown;

    MatrixView(MatrixState state) {
        this.state = state;
        painting = new MatrixPainting(state, sight, names);
        setId("matrix");
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription("dependency matrix");
        setAccessibleHelp("Arrows go from cell to cell, Enter opens one.");
        getChildren().addAll(canvas, hint);
        watches = Subscription.combine(
                state.madeProperty().subscribe(this::take),
                state.map().lookProperty().subscribe((_, _) -> draw()),
                focusedProperty().subscribe((_, _) -> draw()));
        new MatrixPointer(this);
    }

    private void take(@Nullable Made made) {
        boolean other = shown == null || made == null || shown.level() != made.level();
        shown = made;
        sight.take(made == null ? 0 : made.matrix().size());
        if (made == null) return;
        row = Math.clamp(row, 0, Math.max(0, made.matrix().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, made.matrix().size() - 1));
        margins(made);
        if (other || sight.fitted()) fit();
        describe();
        draw();
    }

    private void margins(Made made) {
        double longest = 60;
        for (Line line : made.matrix().lines()) {
            longest = Math.max(longest, names.width(line, made.level()));
            if (longest > 400) break;
        }
        sight.margins(longest, getWidth(), getHeight());
    }

    MatrixState state() {
        return state;
    }

    MatrixSight sight() {
        return sight;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /// Shows all of it.
    void fit() {
        sight.fit();
        draw();
    }

    void zoom(double factor, double atX, double atY) {
        sight.zoom(factor, atX, atY);
        draw();
    }

    void pan(double dx, double dy) {
        sight.pan(dx, dy);
        draw();
    }

    /// Moves the cursor, and the matrix with it where it would leave the window.
    void cursor(int toRow, int toColumn) {
        if (sight.size() == 0) return;
        row = Math.clamp(toRow, 0, sight.size() - 1);
        column = Math.clamp(toColumn, 0, sight.size() - 1);
        sight.bringIntoSight(row, column);
        describe();
        draw();
    }

    void hint(int atRow, int atColumn, double px, double py) {
        if (shown == null) return;
        hint.show(MatrixWords.of(shown, atRow, atColumn), px, py, getWidth(), getHeight(), List.of());
    }

    void hideHint() {
        hint.hide();
    }

    private void describe() {
        if (shown == null || sight.size() == 0) return;
        var words = MatrixWords.of(shown, row, column);
        setAccessibleText(words.title() + ". "
                + String.join(", ", words.lines().stream().map(Hint.Line::words).toList()));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (shown != null) margins(shown);
        if (sight.fitted()) sight.fit();
        else sight.bound();
        draw();
    }

    private double ratio() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void draw() {
        if (getWidth() < 50 || getHeight() < 50 || shown == null) return;
        painting.draw(canvas.getGraphicsContext2D(), shown, new Cursor(row, column, isFocused()), ratio());
    }

    void close() {
        watches.unsubscribe();
    }
}
