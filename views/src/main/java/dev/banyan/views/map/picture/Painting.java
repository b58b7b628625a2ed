package dev.banyan.views.map.picture;

import dev.banyan.model.map.Box;
import dev.banyan.model.map.PackageLine;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.scene.Scene;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Paints one piece of the map into pixels, a bit at a time, so that even a piece with 200,000 dependencies never
/// holds up the mouse.
final class Painting {
    /// Elements painted between two looks at the clock.
    private static final int SLICE = 24;

    private static final int SLICE_OF_LINES = 400;
    private static final double DOTS = 26;
    private static final int PIECES_OF_LINE = 10;

    private final Raster raster;
    private final Scene scene;
    private final Look look;
    private final @Nullable LineIndex lines;
    private final Pixels at;
    private final Levels levels;
    private final Box view;
    private final ContextPainting contexts;
    private final PackageTies ties;
    private final DependencyPainting dependencies;
    private final ModulePainting modules;
    private final NodePainting nodes;
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
    Painting(Raster raster, Scene scene, Look look, @Nullable LineIndex lines, Pixels at) {
        this.raster = raster;
        this.scene = scene;
        this.look = look;
        this.lines = lines;
        this.at = at;
        levels = Levels.of(look.show(), at.windowScale());
        double room = 8 / at.scale();
        view = new Box(
                -at.offX() / at.scale() - room,
                -at.offY() / at.scale() - room,
                (raster.width - at.offX()) / at.scale() + room,
                (raster.height - at.offY()) / at.scale() + room);
        contexts = new ContextPainting(raster, scene, look, levels, at, view);
        ties = new PackageTies(scene, look, levels, at.windowScale());
        dependencies = new DependencyPainting(raster, scene, look, levels, at);
        modules = new ModulePainting(raster, scene, look, levels, at, view);
        nodes = new NodePainting(raster, scene, look, levels, at);
    }

    /// Paints on until the moment given in nanoseconds of this computer's clock; answers whether all is painted.
    boolean paint(long until) {
        do {
            switch (stage) {
                case GROUND -> ground();
                case AREAS -> slice(contexts::area, 1, Stage.SEAMS);
                case SEAMS -> slice(contexts::seam, SLICE, Stage.NODE_LINES);
                case NODE_LINES -> slice(nodes::lines, SLICE, Stage.TIES);
                case TIES -> slice(this::tie, SLICE, Stage.LINES);
                case LINES -> slice(dependencies::line, SLICE_OF_LINES, Stage.PACKAGES);
                case PACKAGES -> slice(modules::parcel, SLICE, Stage.MODULES);
                case MODULES -> slice(modules::module, SLICE, Stage.NODES);
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
                if (lines != null && dependencies.any())
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

    /// Dots that tell how far the map moves; their distance on the screen stays between 20 and 40 pixels.
    private void dots() {
        double step = DOTS * Math.pow(2, Math.floor(Math.log(1.5 / (at.windowScale())) / Math.log(2)));
        int argb = Ramp.argb(look.ink().line(), 0.75);
        for (double y = Math.floor(view.top() / step) * step; y < view.bottom(); y += step)
            for (double x = Math.floor(view.left() / step) * step; x < view.right(); x += step)
                raster.disc(Math.floor(at.x(x)) + 0.5, Math.floor(at.y(y)) + 0.5, 0.75 * at.ratio(), argb);
    }

    private void tie(int number) {
        PackageLine line = scene.lines().all().get(number);
        raster.stroke(
                at.along(line.bow(), PIECES_OF_LINE),
                ties.thickness(line) * at.ratio(),
                Ramp.argb(ties.colour(line), ties.strength(line)));
    }
}
