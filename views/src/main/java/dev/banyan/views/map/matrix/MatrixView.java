package dev.banyan.views.map.matrix;

import dev.banyan.model.matrix.DependencyMatrix;
import dev.banyan.model.matrix.Level;
import dev.banyan.model.matrix.Line;
import dev.banyan.views.Ink;
import dev.banyan.views.map.matrix.MatrixPaper.Place;
import dev.banyan.views.map.matrix.MatrixState.Made;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.words.Hint;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The matrix as it is seen: names at the left and above, cells between, and a cursor that keys and mouse move.
final class MatrixView extends Region {
    static final double LARGEST = 46;
    private static final double NAMED_FROM = 12;
    private static final double NUMBERED_FROM = 17;
    private static final double CORNER_FROM = 10;
    private static final double STRIP = 5;

    private final MatrixState state;
    private final Canvas canvas = new Canvas();
    private final MatrixPaper paper = new MatrixPaper();
    private final MatrixNames names = new MatrixNames();
    private final Hint hint = new Hint();
    private final Font number = Font.font("Inter", 10.5);
    private final Subscription watches;
    private double left = 160;
    private double top = 130;
    private double side = 20;
    private double x;
    private double y;
    private boolean fitted = true;
    private int row;
    private int column;
    private @Nullable Made shown;

    MatrixView(MatrixState state) {
        this.state = state;
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
        if (made == null) return;
        row = Math.clamp(row, 0, Math.max(0, made.matrix().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, made.matrix().size() - 1));
        margins(made);
        if (other || fitted) fit();
        describe();
        draw();
    }

    private void margins(Made made) {
        double longest = 60;
        for (Line line : made.matrix().lines()) {
            longest = Math.max(longest, names.width(line, made.level()));
            if (longest > 400) break;
        }
        left = Math.min(longest + 22, Math.max(120, getWidth() * 0.24));
        top = Math.min(longest + 22, Math.max(100, getHeight() * 0.28));
    }

    MatrixState state() {
        return state;
    }

    int size() {
        return shown == null ? 0 : shown.matrix().size();
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    double side() {
        return side;
    }

    int rowAt(double at) {
        return at < top ? -1 : inside((int) Math.floor((at - top - y) / side));
    }

    int columnAt(double at) {
        return at < left ? -1 : inside((int) Math.floor((at - left - x) / side));
    }

    private int inside(int line) {
        return line < size() ? line : -1;
    }

    /// The middle of a cell in the window.
    double middleX(int at) {
        return left + x + (at + 0.5) * side;
    }

    double middleY(int at) {
        return top + y + (at + 0.5) * side;
    }

    /// Shows all of it.
    void fit() {
        if (getWidth() < 50 || size() == 0) return;
        double room = Math.min(getWidth() - left - 14, getHeight() - top - 14);
        side = Math.clamp(room / size(), 0.01, LARGEST);
        x = 0;
        y = 0;
        fitted = true;
        draw();
    }

    void zoom(double factor, double atX, double atY) {
        double to = Math.clamp(side * factor, 0.01, LARGEST);
        x = atX - left - (atX - left - x) * to / side;
        y = atY - top - (atY - top - y) * to / side;
        side = to;
        fitted = false;
        bound();
    }

    void pan(double dx, double dy) {
        x += dx;
        y += dy;
        fitted = false;
        bound();
    }

    private void bound() {
        double all = size() * side;
        x = Math.clamp(x, Math.min(0, getWidth() - left - all - 14), 0);
        y = Math.clamp(y, Math.min(0, getHeight() - top - all - 14), 0);
        draw();
    }

    /// Moves the cursor, and the matrix with it where it would leave the window.
    void cursor(int toRow, int toColumn) {
        if (size() == 0) return;
        row = Math.clamp(toRow, 0, size() - 1);
        column = Math.clamp(toColumn, 0, size() - 1);
        double mx = middleX(column), my = middleY(row), half = side / 2;
        if (mx - half < left) x += left - mx + half;
        if (my - half < top) y += top - my + half;
        if (mx + half > getWidth() - 8) x -= mx + half - getWidth() + 8;
        if (my + half > getHeight() - 8) y -= my + half - getHeight() + 8;
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

    Hint hint() {
        return hint;
    }

    private void describe() {
        if (shown == null || size() == 0) return;
        var words = MatrixWords.of(shown, row, column);
        setAccessibleText(words.title() + ". "
                + String.join(", ", words.lines().stream().map(Hint.Line::words).toList()));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (shown != null) margins(shown);
        if (fitted) fit();
        else bound();
    }

    private double ratio() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    void draw() {
        Made made = shown;
        if (getWidth() < 50 || getHeight() < 50 || made == null) return;
        GraphicsContext g = canvas.getGraphicsContext2D();
        Look look = state.map().look();
        Ink ink = look.ink();
        double wide = getWidth() - left, high = getHeight() - top, ratio = ratio();
        g.setFill(ink.ground());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (size() == 0 || wide < 10 || high < 10) return;
        var place = new Place(side * ratio, x * ratio, y * ratio);
        var image =
                paper.paint(made.matrix(), place, ink, (int) Math.ceil(wide * ratio), (int) Math.ceil(high * ratio));
        g.drawImage(image, left, top, image.getWidth() / ratio, image.getHeight() / ratio);
        g.save();
        g.beginPath();
        g.rect(left, top, wide, high);
        g.clip();
        if (side >= CORNER_FROM) inCells(g, made.matrix(), ink);
        blocks(g, made, ink);
        marked(g, made, ink);
        g.restore();
        lines(g, made, look);
    }

    private int firstColumn() {
        return Math.clamp((long) Math.floor(-x / side), 0, size());
    }

    private int firstRow() {
        return Math.clamp((long) Math.floor(-y / side), 0, size());
    }

    private int endColumn() {
        return Math.clamp((long) Math.ceil((getWidth() - left - x) / side), 0, size());
    }

    private int endRow() {
        return Math.clamp((long) Math.ceil((getHeight() - top - y) / side), 0, size());
    }

    private void inCells(GraphicsContext g, DependencyMatrix matrix, Ink ink) {
        int most = matrix.most();
        g.setFont(number);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (int r = firstRow(); r < endRow(); r++) {
            for (int s = matrix.slotFrom(r, firstColumn()); s < matrix.start(r + 1); s++) {
                int c = matrix.column(s), count = matrix.dependencies(s);
                if (c >= endColumn()) break;
                boolean strong = c != r && MatrixPaper.dark(MatrixPaper.shade(count, most));
                Color on = strong ? ink.surface() : ink.text();
                double cx = middleX(c), cy = middleY(r), half = side / 2;
                if (c > r) {
                    g.setFill(on);
                    double corner = Math.min(6, side / 3);
                    g.fillPolygon(
                            new double[] {cx + half - 2 - corner, cx + half - 2, cx + half - 2},
                            new double[] {cy - half + 1, cy - half + 1, cy - half + 1 + corner},
                            3);
                }
                String text = NumberText.count(count);
                if (side < NUMBERED_FROM || names.width(text, number) > side - 3) continue;
                g.setFill(on);
                g.fillText(text, cx, cy);
            }
        }
    }

    /// Squares around lines of one context that stand together.
    private void blocks(GraphicsContext g, Made made, Ink ink) {
        if (made.level() == Level.CONTEXTS) return;
        List<Line> lines = made.matrix().lines();
        for (int from = 0, to; from < lines.size(); from = to) {
            var context = lines.get(from).context();
            for (to = from + 1; to < lines.size() && same(context, lines.get(to)); ) to++;
            if (context == null || (to - from) * side < 4) continue;
            g.setStroke(colour(made, lines.get(from), ink));
            g.setLineWidth(1.2);
            g.strokeRect(
                    left + x + from * side - .5, top + y + from * side - .5, (to - from) * side, (to - from) * side);
        }
    }

    private static boolean same(@Nullable Object context, Line line) {
        return context != null && context.equals(line.context());
    }

    private static Color colour(Made made, Line line, Ink ink) {
        var context = line.context() == null ? null : made.plan().context(line.context());
        return context == null ? ink.faint() : ink.of(context.colour());
    }

    private void marked(GraphicsContext g, Made made, Ink ink) {
        g.setFill(ink.accent().deriveColor(0, 1, 1, 0.14));
        List<Line> lines = made.matrix().lines();
        double all = size() * side;
        if (side >= 3) {
            for (int r = firstRow(); r < endRow(); r++)
                if (state.marks(lines.get(r))) g.fillRect(left + x, top + y + r * side, all, side);
            for (int c = firstColumn(); c < endColumn(); c++)
                if (state.marks(lines.get(c))) g.fillRect(left + x + c * side, top + y, side, all);
        }
        g.setStroke(isFocused() ? ink.accent() : ink.muted());
        g.setLineWidth(1);
        double cx = middleX(column), cy = middleY(row), half = Math.max(side / 2, 2);
        if (isFocused()) {
            g.strokeLine(left, cy, cx - half, cy);
            g.strokeLine(cx, top, cx, cy - half);
        }
        g.setLineWidth(2);
        g.strokeRect(cx - half, cy - half, 2 * half - 1, 2 * half - 1);
    }

    private void lines(GraphicsContext g, Made made, Look look) {
        Ink ink = look.ink();
        Font font = names.font(made.level());
        List<Line> lines = made.matrix().lines();
        int step = (int) Math.max(1, Math.ceil(NAMED_FROM / side));
        g.setTextBaseline(VPos.CENTER);
        for (int r = firstRow(); r < endRow(); r++) {
            double cy = middleY(r);
            if (cy < top) continue;
            g.setFill(colour(made, lines.get(r), ink));
            g.fillRect(left - STRIP, cy - side / 2, STRIP - 2, Math.max(1, side - (side >= 6 ? 1 : 0)));
            if (!named(r, row, step)) continue;
            style(g, r == row, lines.get(r), font, ink);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(names.fitting(lines.get(r), made.level(), left - 18), left - STRIP - 5, cy);
        }
        for (int c = firstColumn(); c < endColumn(); c++) {
            double cx = middleX(c);
            if (cx < left) continue;
            g.setFill(colour(made, lines.get(c), ink));
            g.fillRect(cx - side / 2, top - STRIP, Math.max(1, side - (side >= 6 ? 1 : 0)), STRIP - 2);
            if (!named(c, column, step)) continue;
            style(g, c == column, lines.get(c), font, ink);
            g.setTextAlign(TextAlignment.LEFT);
            g.save();
            g.translate(cx, top - STRIP - 5);
            g.rotate(-90);
            g.fillText(names.fitting(lines.get(c), made.level(), top - 18), 0, 0);
            g.restore();
        }
    }

    /// Where there is no room for all names every so-manieth is shown, and that at the cursor instead of its
    /// neighbours.
    private static boolean named(int line, int cursor, int step) {
        return line == cursor || line % step == 0 && Math.abs(line - cursor) >= step;
    }

    private void style(GraphicsContext g, boolean atCursor, Line line, Font font, Ink ink) {
        g.setFont(font);
        g.setFill(atCursor && isFocused() ? ink.accent() : state.marks(line) ? ink.text() : ink.muted());
    }

    void close() {
        watches.unsubscribe();
    }
}
