package dev.banyan.views.map.matrix;

import dev.banyan.model.matrix.DependencyMatrix;
import dev.banyan.model.matrix.Level;
import dev.banyan.model.matrix.Line;
import dev.banyan.views.Ink;
import dev.banyan.views.map.matrix.MatrixPaper.Place;
import dev.banyan.views.map.matrix.MatrixState.Made;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Paints a matrix: its cells, squares around contexts, what is marked, the cursor, and names at the left and above.
final class MatrixPainting {
    private static final double NAMED_FROM = 12;
    private static final double NUMBERED_FROM = 17;
    private static final double CORNER_FROM = 10;
    private static final double STRIP = 5;

    /// @param focused whether the keys move it
    record Cursor(int row, int column, boolean focused) {}

    private final MatrixState state;
    private final MatrixSight sight;
    private final MatrixNames names;
    private final MatrixPaper paper = new MatrixPaper();
    private final Font number = Font.font("Inter", 10.5);

    MatrixPainting(MatrixState state, MatrixSight sight, MatrixNames names) {
        this.state = state;
        this.sight = sight;
        this.names = names;
    }

    /// @param ratio pixels of the screen per pixel of the window
    void draw(GraphicsContext g, Made made, Cursor cursor, double ratio) {
        Ink ink = state.map().look().ink();
        double left = sight.left(), top = sight.top(), side = sight.side(), x = sight.x(), y = sight.y();
        double wide = sight.width() - left, high = sight.height() - top;
        g.setFill(ink.ground());
        g.fillRect(0, 0, sight.width(), sight.height());
        if (sight.size() == 0 || wide < 10 || high < 10) return;
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
        marked(g, made, cursor, ink);
        g.restore();
        lines(g, made, cursor, ink);
    }

    private void inCells(GraphicsContext g, DependencyMatrix matrix, Ink ink) {
        double side = sight.side();
        int most = matrix.most();
        g.setFont(number);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (int r = sight.firstRow(); r < sight.endRow(); r++) {
            for (int s = matrix.slotFrom(r, sight.firstColumn()); s < matrix.start(r + 1); s++) {
                int c = matrix.column(s), count = matrix.dependencies(s);
                if (c >= sight.endColumn()) break;
                boolean strong = c != r && MatrixPaper.dark(MatrixPaper.shade(count, most));
                Color on = strong ? ink.surface() : ink.text();
                double cx = sight.middleX(c), cy = sight.middleY(r), half = side / 2;
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
        double left = sight.left(), top = sight.top(), side = sight.side(), x = sight.x(), y = sight.y();
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

    private void marked(GraphicsContext g, Made made, Cursor cursor, Ink ink) {
        double left = sight.left(), top = sight.top(), side = sight.side(), x = sight.x(), y = sight.y();
        g.setFill(ink.accent().deriveColor(0, 1, 1, 0.14));
        List<Line> lines = made.matrix().lines();
        double all = sight.size() * side;
        if (side >= 3) {
            for (int r = sight.firstRow(); r < sight.endRow(); r++)
                if (state.marks(lines.get(r))) g.fillRect(left + x, top + y + r * side, all, side);
            for (int c = sight.firstColumn(); c < sight.endColumn(); c++)
                if (state.marks(lines.get(c))) g.fillRect(left + x + c * side, top + y, side, all);
        }
        g.setStroke(cursor.focused() ? ink.accent() : ink.muted());
        g.setLineWidth(1);
        double cx = sight.middleX(cursor.column()), cy = sight.middleY(cursor.row()), half = Math.max(side / 2, 2);
        if (cursor.focused()) {
            g.strokeLine(left, cy, cx - half, cy);
            g.strokeLine(cx, top, cx, cy - half);
        }
        g.setLineWidth(2);
        g.strokeRect(cx - half, cy - half, 2 * half - 1, 2 * half - 1);
    }

    private void lines(GraphicsContext g, Made made, Cursor cursor, Ink ink) {
        double left = sight.left(), top = sight.top(), side = sight.side();
        Font font = names.font(made.level());
        List<Line> lines = made.matrix().lines();
        int step = (int) Math.max(1, Math.ceil(NAMED_FROM / side));
        g.setTextBaseline(VPos.CENTER);
        for (int r = sight.firstRow(); r < sight.endRow(); r++) {
            double cy = sight.middleY(r);
            if (cy < top) continue;
            g.setFill(colour(made, lines.get(r), ink));
            g.fillRect(left - STRIP, cy - side / 2, STRIP - 2, Math.max(1, side - (side >= 6 ? 1 : 0)));
            if (!named(r, cursor.row(), step)) continue;
            style(g, cursor.focused() && r == cursor.row(), lines.get(r), font, ink);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(names.fitting(lines.get(r), made.level(), left - 18), left - STRIP - 5, cy);
        }
        for (int c = sight.firstColumn(); c < sight.endColumn(); c++) {
            double cx = sight.middleX(c);
            if (cx < left) continue;
            g.setFill(colour(made, lines.get(c), ink));
            g.fillRect(cx - side / 2, top - STRIP, Math.max(1, side - (side >= 6 ? 1 : 0)), STRIP - 2);
            if (!named(c, cursor.column(), step)) continue;
            style(g, cursor.focused() && c == cursor.column(), lines.get(c), font, ink);
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

    private void style(GraphicsContext g, boolean pointed, Line line, Font font, Ink ink) {
        g.setFont(font);
        g.setFill(pointed ? ink.accent() : state.marks(line) ? ink.text() : ink.muted());
    }
}
