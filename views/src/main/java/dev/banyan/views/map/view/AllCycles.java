package dev.banyan.views.map.view;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.map.Bow;
import dev.banyan.model.map.InCycle;
import dev.banyan.model.map.PackageLine;
import dev.banyan.model.map.SeamCurve;
import dev.banyan.model.seams.ContextCycles.Cycle;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.state.MapState;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// Everything that depends on each other in a circle, in dashed lines at the level that is seen: contexts along
/// their seams, packages along the lines between them, modules along their dependencies.
public final class AllCycles {
    /// More lines than this tell nothing.
    private static final int MOST = 1500;
    public static final double[] DASHES = {7, 4};

    private final MapView map;
    private @Nullable DependencyGraph of;
    private @Nullable InCycle modules;

    AllCycles(MapView map) {
        this.map = map;
    }

    void draw(GraphicsContext g) {
        MapState state = map.state();
        if (!state.look().cycles() || state.scene().size() == 0) return;
        g.setStroke(state.look().ink().bad());
        g.setLineDashes(DASHES);
        switch (map.sight().shown()) {
            case CONTEXTS, BY_ZOOM -> contexts(g);
            case PACKAGES -> packages(g);
            case MODULES -> modules(g);
        }
        g.setLineDashes((double[]) null);
    }

    private void contexts(GraphicsContext g) {
        Scene scene = map.state().scene();
        List<Cycle> cycles = map.state().derived().cycles(scene.plan()).cycles();
        g.setLineWidth(2);
        for (SeamCurve seam : scene.picture().seams()) {
            boolean inside = cycles.stream()
                    .anyMatch(c -> c.contexts().contains(seam.seam().one())
                            && c.contexts().contains(seam.seam().other()));
            if (inside) curve(g, seam.bow());
        }
    }

    private void packages(GraphicsContext g) {
        g.setLineWidth(1.6);
        List<PackageLine> all = map.state().scene().lines().all();
        var view = map.sight().view();
        int drawn = 0;
        for (int i = all.size() - 1; i >= 0 && drawn < MOST; i--) {
            if (!all.get(i).inCycle() || !all.get(i).bow().meets(view)) continue;
            curve(g, all.get(i).bow());
            drawn++;
        }
    }

    private void modules(GraphicsContext g) {
        Scene scene = map.state().scene();
        DependencyGraph graph = scene.facts().dependencies();
        InCycle cycles = modules;
        if (of != graph || cycles == null) {
            cycles = InCycle.modules(graph);
            modules = cycles;
            of = graph;
        }
        Camera c = map.camera();
        var view = map.sight().view();
        g.setLineWidth(1.4);
        int drawn = 0;
        for (int m = 0; m < graph.modules() && drawn < MOST; m++) {
            if (!cycles.has(m)) continue;
            for (int e = graph.outStart(m); e < graph.outStart(m + 1) && drawn < MOST; e++) {
                int to = graph.to(e);
                if (!graph.kind(e).crosses() || !cycles.both(m, to)) continue;
                double x0 = scene.x()[m], y0 = scene.y()[m], x1 = scene.x()[to], y1 = scene.y()[to];
                if (!Bow.between(x0, y0, x1, y1, 0).meets(view)) continue;
                g.strokeLine(c.screenX(x0), c.screenY(y0), c.screenX(x1), c.screenY(y1));
                drawn++;
            }
        }
    }

    private void curve(GraphicsContext g, Bow bow) {
        Camera c = map.camera();
        g.beginPath();
        g.moveTo(c.screenX(bow.fromX()), c.screenY(bow.fromY()));
        g.quadraticCurveTo(c.screenX(bow.bendX()), c.screenY(bow.bendY()), c.screenX(bow.toX()), c.screenY(bow.toY()));
        g.stroke();
    }
}
