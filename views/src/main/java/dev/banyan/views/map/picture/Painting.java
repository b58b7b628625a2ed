package dev.banyan.views.map.picture;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.map.Bow;
import dev.banyan.model.map.Box;
import dev.banyan.model.map.PackageLine;
import dev.banyan.model.map.SeamCurve;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Parcel;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.scene.Territory;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Paints one piece of the map into pixels, a bit at a time, so that even a piece with 200,000 dependencies never
/// holds up the mouse.
final class Painting {
    /// Elements painted between two looks at the clock.
    private static final int SLICE = 24;

    private static final int SLICE_OF_LINES = 400;
    private static final double DOTS = 26;
    private static final int PIECES = 28;
    private static final int PIECES_OF_LINE = 10;

    private final Raster raster;
    private final Scene scene;
    private final Look look;
    private final @Nullable LineIndex lines;
    private final double scale;
    private final double offX;
    private final double offY;
    private final double ratio;
    private final Levels levels;
    private final PackageTies ties;
    private final NodePainting nodes;
    private final double quiet;
    private final double asked;
    private final Box view;
    private final @Nullable SeamCurve chosen;
    private int[] todo = new int[256];
    private int size;
    private int done;
    private Stage stage = Stage.GROUND;

    private enum Stage {
        GROUND,
        AREAS,
        SEAMS,
        NODE_LINES,
        TIES,
        LINES,
        PACKAGES,
        MODULES,
        NODES,
        READY
    }

    /// @param lines where dependencies are found, null to leave them out
    /// @param scale pixels per map unit; @param offX where map unit 0 lies in the piece; @param offY likewise
    /// @param ratio pixels of the screen per pixel of the window
    Painting(
            Raster raster,
            Scene scene,
            Look look,
            @Nullable LineIndex lines,
            double scale,
            double offX,
            double offY,
            double ratio) {
        this.raster = raster;
        this.scene = scene;
        this.look = look;
        this.lines = lines;
        this.scale = scale;
        this.offX = offX;
        this.offY = offY;
        this.ratio = ratio;
        levels = Levels.of(look.show(), scale / ratio);
        ties = new PackageTies(scene, look, levels, scale / ratio);
        nodes = new NodePainting(raster, scene, look, levels, scale, ratio, offX, offY);
        this.quiet = quiet();
        this.asked = asked();
        chosen = look.seam() == null ? null : scene.seam(look.seam());
        double room = 8 / scale;
        view = new Box(
                -offX / scale - room,
                -offY / scale - room,
                (raster.width - offX) / scale + room,
                (raster.height - offY) / scale + room);
    }

    /// Paints on until the moment given in nanoseconds of this computer's clock; answers whether all is painted.
    boolean paint(long until) {
        do {
            switch (stage) {
                case GROUND -> ground();
                case AREAS -> slice(n -> area(scene.territories().get(n)), 1, Stage.SEAMS);
                case SEAMS -> slice(this::seam, SLICE, Stage.NODE_LINES);
                case NODE_LINES -> slice(nodes::lines, SLICE, Stage.TIES);
                case TIES -> slice(this::tie, SLICE, Stage.LINES);
                case LINES -> slice(this::line, SLICE_OF_LINES, Stage.PACKAGES);
                case PACKAGES -> slice(this::parcel, SLICE, Stage.MODULES);
                case MODULES -> slice(this::module, SLICE, Stage.NODES);
                case NODES -> slice(nodes::shape, SLICE, Stage.READY);
                case READY -> {
                    return true;
                }
            }
        } while (System.nanoTime() - until < 0);
        return stage == Stage.READY;
    }

    private void ground() {
        raster.clear(Ramp.argb(look.ground()));
        dots();
        begin(Stage.AREAS);
    }

    /// The chosen seam comes last, over the others.
    private void seam(int number) {
        List<SeamCurve> all = scene.picture().seams();
        if (number == all.size()) {
            if (chosen != null) curve(chosen);
        } else if (all.get(number) != chosen) curve(all.get(number));
    }

    private void add(int number) {
        if (size == todo.length) todo = Arrays.copyOf(todo, 2 * size);
        todo[size++] = number;
    }

    private interface Each {
        void paint(int number);
    }

    private void slice(Each each, int most, Stage next) {
        int end = Math.min(size, done + most);
        for (; done < end; done++) each.paint(todo[done]);
        if (done < size) return;
        begin(next);
    }

    /// Notes what the next stage has to paint.
    private void begin(Stage next) {
        stage = next;
        size = 0;
        done = 0;
        switch (next) {
            case GROUND, READY -> {}
            case AREAS -> {
                for (int t = 0; t < scene.territories().size(); t++) add(t);
            }
            case SEAMS -> {
                for (int c = 0; c <= scene.picture().seams().size(); c++) add(c);
            }
            case NODE_LINES, NODES -> {
                for (int n = 0; n < look.nodes().nodes().size(); n++) add(n);
            }
            case TIES -> {
                if (ties.any()) ties.in(view, this::add);
            }
            case LINES -> {
                if (lines != null && levels.modules() > 0 && (quiet > 0 || look.anySelected()))
                    lines.near(view.left(), view.top(), view.right(), view.bottom(), this::add);
            }
            case PACKAGES -> {
                if (levels.packages() > 0) for (int p = 0; p < scene.parcels().size(); p++) add(p);
            }
            case MODULES -> {
                if (levels.modules() > 0) scene.picture().eachIn(view, this::add);
            }
        }
        Arrays.sort(todo, 0, size);
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

    private double sx(double mapX) {
        return mapX * scale + offX;
    }

    private double sy(double mapY) {
        return mapY * scale + offY;
    }

    /// Dots that tell how far the map moves; their distance on the screen stays between 20 and 40 pixels.
    private void dots() {
        double step = DOTS * Math.pow(2, Math.floor(Math.log(1.5 / (scale / ratio)) / Math.log(2)));
        int argb = Ramp.argb(look.ink().line(), 0.75);
        for (double y = Math.floor(view.top() / step) * step; y < view.bottom(); y += step)
            for (double x = Math.floor(view.left() / step) * step; x < view.right(); x += step)
                raster.disc(Math.floor(sx(x)) + 0.5, Math.floor(sy(y)) + 0.5, 0.75 * ratio, argb);
    }

    private void area(Territory t) {
        if (!t.touches(view)) return;
        double[] xy = new double[t.outline().length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = sx(t.outline()[i]);
            xy[i + 1] = sy(t.outline()[i + 1]);
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
        raster.stroke(closed, (chosen ? 2.4 : 1.2) * ratio, Ramp.argb(colour, chosen ? 1 : 0.7));
    }

    /// A context in one colour; in stripes where nobody measured any of it.
    private void whole(Territory t, double[] xy, double strength) {
        Color full = look.of(scene, t.members(), t.number());
        raster.fill(xy, Ramp.argb(full == null ? Ramp.unknown(look.ink()) : full, strength));
        if (full == null) raster.hatch(xy, Ramp.argb(Ramp.unknownStripe(look.ink()), strength));
    }

    private void curve(SeamCurve c) {
        boolean chosen = c.seam().equals(look.seam());
        boolean beside = look.contexts().stream().anyMatch(c.seam()::touches);
        Color colour = chosen ? look.ink().bad() : beside ? look.ink().muted() : look.nobody();
        double alpha = chosen ? 0.88 : beside ? 0.62 : (look.ink().dark() ? 0.4 : 0.42) * (1 - 0.55 * levels.near());
        raster.stroke(points(c.bow(), PIECES), scene.thickness(c) * ratio, Ramp.argb(colour, alpha));
    }

    private double[] points(Bow bow, int pieces) {
        double[] xy = new double[2 * pieces + 2];
        for (int i = 0; i <= pieces; i++) {
            xy[2 * i] = sx(bow.xAt((double) i / pieces));
            xy[2 * i + 1] = sy(bow.yAt((double) i / pieces));
        }
        return xy;
    }

    private void tie(int number) {
        PackageLine line = scene.lines().all().get(number);
        raster.stroke(
                points(line.bow(), PIECES_OF_LINE),
                ties.thickness(line) * ratio,
                Ramp.argb(ties.colour(line), ties.strength(line)));
    }

    private void line(int e) {
        DependencyGraph graph = scene.facts().dependencies();
        int a = graph.from(e), b = graph.to(e);
        boolean chosen = look.selected().get(a) || look.selected().get(b);
        if (!chosen && quiet <= 0) return;
        Color colour = chosen ? look.ink().accent() : look.ink().text();
        double x0 = sx(scene.x()[a]), y0 = sy(scene.y()[a]), x1 = sx(scene.x()[b]), y1 = sy(scene.y()[b]);
        if (chosen && ratio * scale > 0.5)
            raster.stroke(new double[] {x0, y0, x1, y1}, 1.4 * ratio, Ramp.argb(colour, 0.6 * asked));
        else raster.line(x0, y0, x1, y1, Ramp.argb(colour, chosen ? 0.7 * asked : quiet));
    }

    private void module(int number) {
        double radius = scene.r()[number] * scale;
        int[] one = {number};
        double x = sx(scene.x()[number]), y = sy(scene.y()[number]);
        disc(one, scene.owner()[number], x, y, radius, levels.modules());
        if (look.pinned().get(number) && radius > 2 * ratio) pin(x, y, radius);
    }

    private void parcel(int number) {
        Parcel p = scene.parcels().get(number);
        if (view.meets(p.x(), p.y(), p.r()))
            disc(p.members(), p.owner(), sx(p.x()), sy(p.y()), p.r() * scale, levels.packages());
    }

    /// @param strength 0 to 1, for a level that appears or fades
    private void disc(int[] members, int owner, double x, double y, double radius, double strength) {
        Color colour = look.of(scene, members, owner);
        boolean chosen = false;
        for (int m : members) chosen |= look.selected().get(m);
        if (radius > 3 * ratio) raster.disc(x, y, radius + ratio, Ramp.argb(look.ground(), 0.8 * strength));
        if (colour == null) {
            raster.disc(x, y, radius, Ramp.argb(Ramp.unknown(look.ink()), strength));
            if (radius > 2 * ratio) raster.hatch(x, y, radius, Ramp.argb(Ramp.unknownStripe(look.ink()), strength));
        } else {
            raster.disc(x, y, radius, Ramp.argb(colour, 0.92 * strength));
        }
        if (chosen)
            raster.ring(
                    x,
                    y,
                    Math.max(radius, 2.5 * ratio) + 2 * ratio,
                    2 * ratio,
                    Ramp.argb(look.ink().text(), strength));
    }

    /// A light dot in a dark ring, as the head of a pin.
    private void pin(double x, double y, double radius) {
        double head = Math.max(1.5 * ratio, radius * 0.38);
        raster.disc(x, y, head + ratio, Ramp.argb(look.ink().text()));
        raster.disc(x, y, head, Ramp.argb(look.ground()));
    }
}
