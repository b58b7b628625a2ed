package dev.banyan.views.map.picture;

import dev.banyan.model.map.Box;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Parcel;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.words.Widths;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The names of modules and packages on the map: inside their disc where it is wide enough, else below it where nothing
/// is in the way.
final class DiscNames {
    private static final int MOST = 260;

    /// From so many pixels on, the radius of a disc, its name stands below it.
    private static final double BESIDE = 13;

    /// So wide, in pixels, a name below a disc may be that is narrower: a longer one would lie over its neighbours.
    private static final double LONGEST = 96;

    private final Font small = Font.font("Inter", 10.5);
    private final Widths widths;
    private final ClearNames names = new ClearNames();

    DiscNames(Widths widths) {
        this.widths = widths;
    }

    /// Names of modules or packages: the largest first, none over another.
    ///
    /// @param over has words or a card already
    void draw(
            GraphicsContext g,
            Scene scene,
            Look look,
            Camera camera,
            double width,
            double height,
            List<Rectangle2D> over) {
        Show show = look.show().at(camera.scale());
        if (show == Show.CONTEXTS) return;
        boolean modules = show == Show.MODULES;
        var near = modules ? modules(scene, camera, width, height) : parcels(scene, camera, width, height);
        near.sort(Comparator.comparingDouble((Spot s) -> -s.r()).thenComparing(Spot::words));
        var taken = new Taken(width, height);
        g.setFont(small);
        for (Rectangle2D r : over) taken.mark(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight());
        for (Spot spot : near) {
            double half = spot.r() * camera.scale() * 0.55;
            taken.mark(camera.screenX(spot.x()) - half, camera.screenY(spot.y()) - half, 2 * half, 2 * half);
        }
        int drawn = 0;
        for (Spot spot : near) {
            if (drawn >= MOST) return;
            double sx = camera.screenX(spot.x()), sy = camera.screenY(spot.y()), radius = spot.r() * camera.scale();
            String below = widths.within(spot.words(), small, Math.max(LONGEST, 2 * radius));
            if (fits(spot.words(), radius)) inside(g, spot.words(), sx, sy, on(look, scene, spot));
            else if (radius >= BESIDE && taken.take(below(below, sx, sy + radius + 8)))
                below(g, below, sx, sy + radius + 8, look);
            else if (fits(spot.brief(), radius)) inside(g, spot.brief(), sx, sy, on(look, scene, spot));
            else continue;
            drawn++;
        }
    }

    private boolean fits(String words, double radius) {
        return radius * 1.7 > widths.of(words, small);
    }

    private void inside(GraphicsContext g, String words, double x, double y, Color colour) {
        g.setFill(colour);
        g.fillText(words, x - widths.of(words, small) / 2, y);
    }

    private Rectangle2D below(String words, double x, double y) {
        double wide = widths.of(words, small);
        return new Rectangle2D(x - wide / 2 - 2, y - 6, wide + 4, 12);
    }

    private void below(GraphicsContext g, String words, double x, double y, Look look) {
        double wide = widths.of(words, small);
        g.setFill(look.ground().deriveColor(0, 1, 1, 0.78));
        g.fillRoundRect(x - wide / 2 - 3, y - 7, wide + 6, 14, 6, 6);
        g.setFill(look.ink().text());
        g.fillText(words, x - wide / 2, y);
    }

    /// A disc that may have room for its name.
    ///
    /// @param brief the last part of the name, where there is no room for more
    private record Spot(String words, String brief, double x, double y, double r, int[] members, int owner) {}

    private List<Spot> modules(Scene scene, Camera camera, double width, double height) {
        var near = new ArrayList<Spot>();
        var view = new Box(camera.mapX(0), camera.mapY(0), camera.mapX(width), camera.mapY(height));
        scene.picture().eachIn(view, m -> {
            double r = scene.r()[m], x = scene.x()[m], y = scene.y()[m];
            if (r * camera.scale() > 9 && view.meets(x, y, r))
                near.add(new Spot(
                        names.of(scene, m), scene.id(m).shortName(), x, y, r, new int[] {m}, scene.owner()[m]));
        });
        return near;
    }

    private static List<Spot> parcels(Scene scene, Camera camera, double width, double height) {
        var near = new ArrayList<Spot>();
        var view = new Box(camera.mapX(0), camera.mapY(0), camera.mapX(width), camera.mapY(height));
        for (Parcel p : scene.parcels())
            if (p.r() * camera.scale() > 9 && view.meets(p.x(), p.y(), p.r()))
                near.add(new Spot(p.shortName(), p.shortName(), p.x(), p.y(), p.r(), p.members(), p.owner()));
        return near;
    }

    /// Words on a disc: light on dark colours, dark on light ones.
    private static Color on(Look look, Scene scene, Spot spot) {
        Color ground = look.of(scene, spot.members(), spot.owner());
        if (ground == null) return look.ink().text();
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light > 0.55 ? Color.web("#14201b") : Color.WHITE;
    }

    /// What is taken of the window, in cells of eight pixels.
    private static final class Taken {
        private static final int CELL = 8;
        private final int columns;
        private final int rows;
        private final BitSet cells = new BitSet();

        Taken(double width, double height) {
            columns = (int) width / CELL + 1;
            rows = (int) height / CELL + 1;
        }

        boolean take(Rectangle2D r) {
            double x = r.getMinX(), y = r.getMinY(), wide = r.getWidth(), high = r.getHeight();
            int left = Math.max(0, (int) x / CELL), right = Math.min(columns - 1, (int) (x + wide) / CELL);
            int top = Math.max(0, (int) y / CELL), bottom = Math.min(rows - 1, (int) (y + high) / CELL);
            for (int row = top; row <= bottom; row++) {
                int used = cells.nextSetBit(row * columns + left);
                if (used >= 0 && used <= row * columns + right) return false;
            }
            mark(x, y, wide, high);
            return true;
        }

        void mark(double x, double y, double wide, double high) {
            int left = Math.max(0, (int) x / CELL), right = Math.min(columns - 1, (int) (x + wide) / CELL);
            int top = Math.max(0, (int) y / CELL), bottom = Math.min(rows - 1, (int) (y + high) / CELL);
            if (left > right) return;
            for (int row = top; row <= bottom; row++) cells.set(row * columns + left, row * columns + right + 1);
        }
    }
}
