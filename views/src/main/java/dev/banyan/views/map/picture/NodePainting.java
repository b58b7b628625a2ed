package dev.banyan.views.map.picture;

import dev.banyan.model.map.Bow;
import dev.banyan.model.map.MapNode;
import dev.banyan.views.Ink;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import javafx.scene.paint.Color;

/// Paints tables as cylinders and libraries as boxes, so that they differ from modules in shape, with lines to the
/// contexts that use them and, of the selected one, to the modules. A table of several contexts has a thick
/// outline in the colour of a warning.
public final class NodePainting {
    private static final double BEND = 0.08;
    private static final int PIECES = 12;
    private static final int ARC = 8;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 15;

    private final Raster raster;
    private final Scene scene;
    private final Look look;
    private final Levels levels;
    private final Pixels at;

    NodePainting(Raster raster, Scene scene, Look look, Levels levels, Pixels at) {
        this.raster = raster;
        this.scene = scene;
        this.look = look;
        this.levels = levels;
        this.at = at;
    }

    /// Pixels of the window from the middle to the rim: large enough to be told from afar, never in the way.
    public static double radius(MapNode node, double windowScale) {
        return Math.clamp(node.radius() * windowScale, SMALLEST, LARGEST);
    }

    void lines(int number) {
        MapNode node = look.nodes().nodes().get(number);
        boolean chosen = number == look.node();
        Color colour = chosen
                ? look.ink().accent()
                : node.trap() ? look.ink().warn() : look.ink().muted();
        double strength = (node.trap() ? 0.5 : node.uses().size() > 1 ? 0.24 : 0.15) * (1 - 0.4 * levels.near());
        for (MapNode.Use use : node.uses()) {
            Territory t = scene.territories().get(use.region());
            if (chosen) for (int m : use.modules()) line(node, scene.x()[m], scene.y()[m], colour, 0.75);
            else line(node, t.x(), t.y(), colour, strength);
        }
    }

    private void line(MapNode node, double toX, double toY, Color colour, double strength) {
        Bow bow = Bow.between(node.x(), node.y(), toX, toY, BEND);
        raster.stroke(at.along(bow, PIECES), 1.5 * at.ratio(), Ramp.argb(colour, strength));
    }

    void shape(int number) {
        MapNode node = look.nodes().nodes().get(number);
        double x = at.x(node.x()), y = at.y(node.y());
        double r = radius(node, at.windowScale()) * at.ratio();
        if (x + 2 * r < 0 || y + 2 * r < 0 || x - 2 * r > raster.width || y - 2 * r > raster.height) return;
        Ink ink = look.ink();
        int fill = Ramp.argb(node.trap() ? ink.warnSoft() : ink.surface());
        int edge = Ramp.argb(
                switch (node.kind()) {
                    case TABLE -> node.trap() ? ink.warn() : ink.muted();
                    case LIBRARY -> ink.info();
                });
        double thick = (node.trap() ? 2.2 : 1.4) * at.ratio();
        switch (node.kind()) {
            case TABLE -> cylinder(x, y, r, fill, edge, thick);
            case LIBRARY -> box(x, y, r, fill, edge, thick);
        }
        if (number == look.node()) raster.ring(x, y, r + 4 * at.ratio(), 2 * at.ratio(), Ramp.argb(ink.text()));
    }

    private void cylinder(double x, double y, double r, int fill, int edge, double thick) {
        double wide = 0.82 * r, lid = 0.3 * r, top = y - r + lid, bottom = y + r - lid;
        double[] around = new double[4 * ARC + 6];
        double[] front = new double[2 * ARC + 2];
        for (int i = 0; i <= ARC; i++) {
            double turn = Math.PI * i / ARC, across = wide * Math.cos(turn), down = lid * Math.sin(turn);
            around[2 * i] = x - across;
            around[2 * i + 1] = top - down;
            around[2 * (ARC + 1 + i)] = x + across;
            around[2 * (ARC + 1 + i) + 1] = bottom + down;
            front[2 * i] = x + across;
            front[2 * i + 1] = top + down;
        }
        around[4 * ARC + 4] = around[0];
        around[4 * ARC + 5] = around[1];
        raster.fill(around, fill);
        raster.stroke(around, thick, edge);
        raster.stroke(front, thick, edge);
    }

    private void box(double x, double y, double r, int fill, int edge, double thick) {
        double[] around = new double[14];
        for (int i = 0; i <= 6; i++) {
            double turn = Math.PI / 6 + Math.PI / 3 * i;
            around[2 * i] = x + r * Math.cos(turn);
            around[2 * i + 1] = y + r * Math.sin(turn);
        }
        raster.fill(around, fill);
        raster.stroke(around, thick, edge);
        for (int corner : new int[] {1, 3, 5})
            raster.stroke(new double[] {x, y, around[2 * corner], around[2 * corner + 1]}, thick, edge);
    }
}
