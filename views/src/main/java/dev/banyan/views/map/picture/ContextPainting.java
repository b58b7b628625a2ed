package dev.banyan.views.map.picture;

import dev.banyan.model.map.Box;
import dev.banyan.model.map.SeamCurve;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Paints contexts as areas and the seams between them as bows, the chosen ones stronger than the others.
final class ContextPainting {
    private static final int PIECES = 28;

    private final Raster raster;
    private final Scene scene;
    private final Look look;
    private final Levels levels;
    private final Pixels at;
    private final Box view;
    private final @Nullable SeamCurve chosenSeam;

    /// @param view the part of the map that the piece shows
    ContextPainting(Raster raster, Scene scene, Look look, Levels levels, Pixels at, Box view) {
        this.raster = raster;
        this.scene = scene;
        this.look = look;
        this.levels = levels;
        this.at = at;
        this.view = view;
        chosenSeam = look.seam() == null ? null : scene.seam(look.seam());
    }

    void area(int number) {
        Territory t = scene.territories().get(number);
        if (!t.touches(view)) return;
        double[] xy = new double[t.outline().length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = at.x(t.outline()[i]);
            xy[i + 1] = at.y(t.outline()[i + 1]);
        }
        boolean byContext = look.colourBy() == ColourBy.CONTEXT;
        Color colour = look.of(t);
        double rest = 1 - levels.contexts();
        if (rest > 0)
            raster.fill(
                    xy,
                    Ramp.argb(
                            byContext ? colour : look.nobody(),
                            rest * (look.ink().dark() ? 0.2 : 0.16)));
        if (levels.contexts() > 0) whole(t, xy, levels.contexts() * (byContext ? 0.42 : 0.8));
        boolean chosen = look.marks(t);
        if (!chosen && byContext) return;
        double[] closed = Arrays.copyOf(xy, xy.length + 2);
        closed[xy.length] = xy[0];
        closed[xy.length + 1] = xy[1];
        raster.stroke(closed, (chosen ? 2.4 : 1.2) * at.ratio(), Ramp.argb(colour, chosen ? 1 : 0.7));
    }

    /// A context in one colour; in stripes where nobody measured any of it.
    private void whole(Territory t, double[] xy, double strength) {
        Color full = look.of(scene, t.members(), t.number());
        raster.fill(xy, Ramp.argb(full == null ? Ramp.unknown(look.ink()) : full, strength));
        if (full == null) raster.hatch(xy, Ramp.argb(Ramp.unknownStripe(look.ink()), strength));
    }

    /// The chosen seam comes last, over the others: by the number after theirs.
    void seam(int number) {
        List<SeamCurve> all = scene.picture().seams();
        if (number == all.size()) {
            if (chosenSeam != null) curve(chosenSeam);
        } else if (all.get(number) != chosenSeam) curve(all.get(number));
    }

    private void curve(SeamCurve c) {
        boolean chosen = c.seam().equals(look.seam());
        boolean beside = look.contexts().stream().anyMatch(c.seam()::touches);
        Color colour = chosen ? look.ink().bad() : beside ? look.ink().muted() : look.nobody();
        double alpha = chosen ? 0.88 : beside ? 0.62 : (look.ink().dark() ? 0.4 : 0.42) * (1 - 0.55 * levels.near());
        raster.stroke(at.along(c.bow(), PIECES), scene.thickness(c) * at.ratio(), Ramp.argb(colour, alpha));
    }
}
