package dev.banyan.views.map.gesture;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.CostWords;
import dev.banyan.views.map.words.Hint.Line;
import dev.banyan.views.map.words.Hint.Words;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// A line drawn around modules selects them, or draws a context around them with the cost told on the way.
final class Lassoing implements Gesture {
    private static final double STEP = 4;

    private final MapView map;
    private final boolean drawing;
    private final boolean add;
    private double[] xy = new double[128];
    private int size;
    private double atX;
    private double atY;
    private Set<ModuleId> inside = Set.of();

    /// @param drawing whether a context is drawn; else modules are selected
    Lassoing(MapView map, double x, double y, boolean drawing, boolean add) {
        this.map = map;
        this.drawing = drawing;
        this.add = add;
        append(x, y);
    }

    private void append(double x, double y) {
        atX = x;
        atY = y;
        if (size > 1 && Math.hypot(x - xy[size - 2], y - xy[size - 1]) < STEP) return;
        if (size + 2 > xy.length) xy = Arrays.copyOf(xy, 2 * xy.length);
        xy[size++] = x;
        xy[size++] = y;
    }

    @Override
    public void to(double x, double y) {
        append(x, y);
        if (size < 6) return;
        inside = modules();
        map.hint(words(), x, y);
        map.repaint();
    }

    private Words words() {
        String count = NumberText.count(inside.size(), "module", "modules");
        if (!drawing) return new Words(count, List.of());
        var lines = new ArrayList<Line>();
        lines.add(Line.plain(count));
        if (!inside.isEmpty())
            lines.addAll(
                    CostWords.of(map.state().derived().costs(map.state().plan()).toNewContext(inside)));
        return new Words("New context", lines);
    }

    private Set<ModuleId> modules() {
        Scene scene = map.state().scene();
        Camera c = map.camera();
        double[] x = new double[size / 2], y = new double[size / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = c.mapX(xy[2 * i]);
            y[i] = c.mapY(xy[2 * i + 1]);
        }
        return scene.ids(scene.picture().within(x, y));
    }

    @Override
    public void end() {
        map.hideHint();
        if (size < 6) return;
        if (!drawing) map.state().selection().select(inside, add);
        else if (inside.isEmpty()) map.state().bench().say().accept("There is no module inside the line.");
        else map.naming().ofNew(inside, atX, atY);
    }

    @Override
    public void cancel() {
        map.hideHint();
    }

    @Override
    public void draw(GraphicsContext g) {
        Color accent = map.state().look().ink().accent();
        g.beginPath();
        g.moveTo(xy[0], xy[1]);
        for (int i = 2; i < size; i += 2) g.lineTo(xy[i], xy[i + 1]);
        g.lineTo(atX, atY);
        g.closePath();
        g.setFill(accent.deriveColor(0, 1, 1, 0.09));
        g.fill();
        g.setStroke(accent);
        g.setLineWidth(1.6);
        g.setLineDashes(6, 4);
        g.stroke();
        g.setLineDashes();
    }
}
