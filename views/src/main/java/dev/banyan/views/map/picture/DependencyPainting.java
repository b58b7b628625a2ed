package dev.banyan.views.map.picture;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import javafx.scene.paint.Color;

/// Paints dependencies of modules as lines: those of the selected modules clearly, the others as a faint ground that
/// even 200,000 of them do not cover the map with.
final class DependencyPainting {
    private final Raster raster;
    private final Scene scene;
    private final Look look;
    private final Levels levels;
    private final Pixels at;
    private final double quiet;
    private final double asked;

    DependencyPainting(Raster raster, Scene scene, Look look, Levels levels, Pixels at) {
        this.raster = raster;
        this.scene = scene;
        this.look = look;
        this.levels = levels;
        this.at = at;
        quiet = quiet();
        asked = asked();
    }

    /// Whether any is drawn at this scale.
    boolean any() {
        return levels.modules() > 0 && (quiet > 0 || look.anySelected());
    }

    /// How strongly dependencies are drawn that nobody asked for: fainter the more there are, and from afar only
    /// where the person chose to see modules.
    private double quiet() {
        int all = scene.facts().dependencies().size();
        double faint = Math.clamp(0.9 / Math.pow(all + 1.0, 0.25), 0.025, 0.2) * (look.anySelected() ? 0.6 : 1);
        return look.show() == Show.MODULES ? faint : faint * levels.near();
    }

    /// How strongly those of the selected modules are drawn: fainter where they are so many that they would cover the
    /// map and what is pointed out on it.
    private double asked() {
        DependencyGraph graph = scene.facts().dependencies();
        int ends = look.selected().stream()
                .filter(m -> m < graph.modules())
                .map(m -> graph.outStart(m + 1) - graph.outStart(m) + graph.inStart(m + 1) - graph.inStart(m))
                .sum();
        return Math.clamp(Math.sqrt(120.0 / Math.max(1, ends)), 0.25, 1);
    }

    void line(int e) {
        DependencyGraph graph = scene.facts().dependencies();
        int a = graph.from(e), b = graph.to(e);
        boolean chosen = look.selected().get(a) || look.selected().get(b);
        if (!chosen && quiet <= 0) return;
        Color colour = chosen ? look.ink().accent() : look.ink().text();
        double x0 = at.x(scene.x()[a]), y0 = at.y(scene.y()[a]), x1 = at.x(scene.x()[b]), y1 = at.y(scene.y()[b]);
        if (chosen && at.ratio() * at.scale() > 0.5)
            raster.stroke(new double[] {x0, y0, x1, y1}, 1.4 * at.ratio(), Ramp.argb(colour, 0.6 * asked));
        else raster.line(x0, y0, x1, y1, Ramp.argb(colour, chosen ? 0.7 * asked : quiet));
    }
}
