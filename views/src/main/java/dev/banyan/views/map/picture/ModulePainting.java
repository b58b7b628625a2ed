package dev.banyan.views.map.picture;

import dev.banyan.model.map.Box;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Parcel;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.scene.Scene;
import javafx.scene.paint.Color;

/// Paints modules and packages as discs in the colour of what is measured, striped where nobody measured; a pinned
/// module carries the head of a pin.
final class ModulePainting {
    private final Raster raster;
    private final Scene scene;
    private final Look look;
    private final Levels levels;
    private final Pixels at;
    private final Box view;

    /// @param view the part of the map that the piece shows
    ModulePainting(Raster raster, Scene scene, Look look, Levels levels, Pixels at, Box view) {
        this.raster = raster;
        this.scene = scene;
        this.look = look;
        this.levels = levels;
        this.at = at;
        this.view = view;
    }

    void module(int number) {
        double radius = scene.r()[number] * at.scale();
        int[] one = {number};
        double x = at.x(scene.x()[number]), y = at.y(scene.y()[number]);
        disc(one, scene.owner()[number], x, y, radius, levels.modules());
        if (look.pinned().get(number) && radius > 2 * at.ratio()) pin(x, y, radius);
    }

    void parcel(int number) {
        Parcel p = scene.parcels().get(number);
        if (view.meets(p.x(), p.y(), p.r()))
            disc(p.members(), p.owner(), at.x(p.x()), at.y(p.y()), p.r() * at.scale(), levels.packages());
    }

    /// @param strength 0 to 1, for a level that appears or fades
    private void disc(int[] members, int owner, double x, double y, double radius, double strength) {
        Color colour = look.of(scene, members, owner);
        boolean chosen = false;
        for (int m : members) chosen |= look.selected().get(m);
        if (radius > 3 * at.ratio()) raster.disc(x, y, radius + at.ratio(), Ramp.argb(look.ground(), 0.8 * strength));
        if (colour == null) {
            raster.disc(x, y, radius, Ramp.argb(Ramp.unknown(look.ink()), strength));
            if (radius > 2 * at.ratio())
                raster.hatch(x, y, radius, Ramp.argb(Ramp.unknownStripe(look.ink()), strength));
        } else {
            raster.disc(x, y, radius, Ramp.argb(colour, 0.92 * strength));
        }
        if (chosen)
            raster.ring(
                    x,
                    y,
                    Math.max(radius, 2.5 * at.ratio()) + 2 * at.ratio(),
                    2 * at.ratio(),
                    Ramp.argb(look.ink().text(), strength));
    }

    /// A light dot in a dark ring, as the head of a pin.
    private void pin(double x, double y, double radius) {
        double head = Math.max(1.5 * at.ratio(), radius * 0.38);
        raster.disc(x, y, head + at.ratio(), Ramp.argb(look.ink().text()));
        raster.disc(x, y, head, Ramp.argb(look.ground()));
    }
}
