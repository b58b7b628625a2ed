package dev.banyan.views.map.view;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.structure.StructuralFinding;
import dev.banyan.model.structure.StructuralFinding.Cut;
import dev.banyan.views.Ink;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import java.util.BitSet;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// A cycle on the map: what holds it together in thin lines, and what to remove in thick ones with an arrow.
public final class CycleLines {
    private static final int MOST = 1500;
    private static final double ARROW = 9;

    private final MapView map;
    private @Nullable StructuralFinding shown;

    CycleLines(MapView map) {
        this.map = map;
    }

    /// Null for none.
    public void show(@Nullable StructuralFinding cycle) {
        shown = cycle == null || cycle.knot() == null ? null : cycle;
        map.repaint();
    }

    public @Nullable StructuralFinding shown() {
        return shown;
    }

    void draw(GraphicsContext g) {
        StructuralFinding cycle = shown;
        Scene scene = map.state().scene();
        if (cycle == null || cycle.knot() == null || scene.size() == 0) return;
        Ink ink = map.state().look().ink();
        g.setStroke(ink.warn().deriveColor(0, 1, 1, 0.55));
        g.setLineWidth(1);
        inside(g, scene, cycle.modules());
        g.setStroke(ink.bad());
        g.setFill(ink.bad());
        g.setLineWidth(2.5);
        int drawn = 0;
        for (Cut cut : cycle.knot().cuts()) {
            for (int i = 0; i + 1 < cut.modules().length && drawn < MOST; i += 2, drawn++) {
                if (Math.max(cut.modules()[i], cut.modules()[i + 1]) >= scene.size()) continue;
                line(g, scene, cut.modules()[i], cut.modules()[i + 1]);
                arrow(g, scene, cut.modules()[i], cut.modules()[i + 1]);
            }
        }
    }

    private void inside(GraphicsContext g, Scene scene, int[] modules) {
        var knot = new BitSet();
        for (int m : modules) knot.set(m);
        DependencyGraph graph = scene.facts().dependencies();
        int drawn = 0;
        for (int m : modules) {
            if (m >= graph.modules()) continue;
            for (int e = graph.outStart(m); e < graph.outStart(m + 1) && drawn < MOST; e++) {
                if (!graph.kind(e).crosses() || !knot.get(graph.to(e))) continue;
                line(g, scene, m, graph.to(e));
                drawn++;
            }
        }
    }

    private void line(GraphicsContext g, Scene scene, int from, int to) {
        Camera c = map.camera();
        g.strokeLine(
                c.screenX(scene.x()[from]),
                c.screenY(scene.y()[from]),
                c.screenX(scene.x()[to]),
                c.screenY(scene.y()[to]));
    }

    private void arrow(GraphicsContext g, Scene scene, int from, int to) {
        Camera c = map.camera();
        double x = c.screenX(scene.x()[to]), y = c.screenY(scene.y()[to]);
        double dx = x - c.screenX(scene.x()[from]), dy = y - c.screenY(scene.y()[from]);
        double length = Math.hypot(dx, dy);
        if (length < 2 * ARROW) return;
        dx /= length;
        dy /= length;
        double tip = Math.min(scene.r()[to] * c.scale(), length / 3);
        x -= dx * tip;
        y -= dy * tip;
        double half = ARROW / 2;
        g.fillPolygon(
                new double[] {x, x - dx * ARROW - dy * half, x - dx * ARROW + dy * half},
                new double[] {y, y - dy * ARROW + dx * half, y - dy * ARROW - dx * half},
                3);
    }
}
