package dev.banyan.views.map;

import dev.banyan.model.map.SeamCurve;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// The words on the map: names of contexts in pills, marks of relationships, names of modules where there is room.
final class Labels {
    private static final double HIGH = 22;
    private static final int MOST = 260;

    private final Font name = Font.font("Inter Semi Bold", 12);
    private final Font count = Font.font("Inter", 12);
    private final Font mark = Font.font("Inter Semi Bold", 10);
    private final Font small = Font.font("Inter", 10.5);
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();

    /// Where the label of a context was drawn last.
    record Box(Territory territory, Rectangle2D area) {}

    void draw(GraphicsContext g, Scene scene, Look look, Camera camera, double width, double height) {
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        marks(g, scene, look, camera, width, height);
        discs(g, scene, look, camera, width, height);
        boxes.clear();
        var order = new ArrayList<>(scene.territories());
        order.sort(Comparator.comparing((Territory t) -> !look.marks(t))
                .thenComparing(t -> t.context() == null)
                .thenComparingInt(t -> -t.members().length));
        for (Territory t : order) context(g, t, look, camera, width, height);
    }

    /// The context whose label is under a point.
    @Nullable
    Territory at(double x, double y) {
        for (Box box : boxes) if (box.area().contains(x, y)) return box.territory();
        return null;
    }

    /// Where the label of a context stands, null when it is not seen.
    @Nullable
    Rectangle2D of(Territory t) {
        for (Box box : boxes) if (box.territory().number() == t.number()) return box.area();
        return null;
    }

    private void context(GraphicsContext g, Territory t, Look look, Camera camera, double width, double height) {
        var b = t.box();
        double left = camera.screenX(b.left()), right = camera.screenX(b.right());
        double top = camera.screenY(b.top()), bottom = camera.screenY(b.bottom());
        if (right < 0 || left > width || bottom < 0 || top > height) return;
        String number = NumberText.count(t.members().length);
        double words = width(t.name(), name), wide = words + width(number, count) + 29;
        double x =
                between(Math.min(6, right - wide), camera.screenX(t.x()) - wide / 2, Math.max(width - wide - 6, left));
        double above = between(Math.min(6, bottom), top - HIGH - 3, height - HIGH - 6);
        double beside = camera.screenY(t.y()) - HIGH / 2;
        var seen = new Rectangle2D(0, 0, Math.max(1, width), Math.max(1, height));
        var area = free(
                seen,
                new Rectangle2D(x, above, wide, HIGH),
                new Rectangle2D(x, bottom + 3, wide, HIGH),
                new Rectangle2D(left - wide - 3, beside, wide, HIGH),
                new Rectangle2D(right + 3, beside, wide, HIGH));
        x = area.getMinX();
        double y = area.getMinY();
        boolean chosen = look.marks(t);
        boolean crowded = t.context() == null || boxes.size() > 24;
        for (Box box : boxes) if (crowded && !chosen && box.area().intersects(area)) return;
        if (t.context() == null && right - left < wide / 2) return;
        boxes.add(new Box(t, area));
        Color colour = look.of(t);
        g.setFill(chosen ? colour : look.ink().surface());
        g.fillRoundRect(x, y, wide, HIGH, HIGH, HIGH);
        g.setStroke(colour);
        g.setLineWidth(1);
        g.strokeRoundRect(Math.floor(x) + 0.5, Math.floor(y) + 0.5, wide, HIGH, HIGH, HIGH);
        g.setFont(name);
        g.setFill(chosen ? look.ink().surface() : readable(colour, look));
        g.fillText(t.name(), x + 12, y + HIGH / 2);
        g.setFont(count);
        g.setFill(chosen ? look.ink().surface() : look.ink().faint());
        g.fillText(number, x + 12 + words + 5, y + HIGH / 2);
    }

    /// The usual place, or the first other one in sight that covers no other label.
    private Rectangle2D free(Rectangle2D seen, Rectangle2D usual, Rectangle2D... others) {
        if (covers(usual)) for (Rectangle2D place : others) if (seen.contains(place) && !covers(place)) return place;
        return usual;
    }

    private boolean covers(Rectangle2D place) {
        return boxes.stream().anyMatch(box -> box.area().intersects(place));
    }

    private static double between(double least, double wished, double most) {
        return Math.max(least, Math.min(most, wished));
    }

    /// Some context colours are too light for words on a white ground.
    private static Color readable(Color colour, Look look) {
        return look.ink().dark() ? colour.interpolate(Color.WHITE, 0.15) : colour.interpolate(Color.BLACK, 0.12);
    }

    private void marks(GraphicsContext g, Scene scene, Look look, Camera camera, double width, double height) {
        g.setFont(mark);
        for (SeamCurve c : scene.picture().seams()) {
            if (c.mark().isEmpty()) continue;
            double x = camera.screenX(c.xAt(0.5)), y = camera.screenY(c.yAt(0.5));
            if (x < -30 || y < -30 || x > width + 30 || y > height + 30) continue;
            double words = width(c.mark(), mark), wide = words + 14;
            boolean chosen = c.seam().equals(look.seam());
            g.setFill(look.ink().surface());
            g.fillRoundRect(x - wide / 2, y - 9, wide, 18, 18, 18);
            g.setStroke(chosen ? look.ink().bad() : look.ink().faint());
            g.setLineWidth(1);
            g.strokeRoundRect(x - wide / 2, y - 9, wide, 18, 18, 18);
            g.setFill(chosen ? look.ink().bad() : look.ink().muted());
            g.fillText(c.mark(), x - words / 2, y + 0.5);
        }
    }

    /// Names of modules or packages: the largest first, none over another.
    private void discs(GraphicsContext g, Scene scene, Look look, Camera camera, double width, double height) {
        Show show = look.show().at(camera.scale());
        if (show == Show.CONTEXTS) return;
        boolean modules = show == Show.MODULES;
        var near = modules ? modules(scene, camera, width, height) : parcels(scene, camera, width, height);
        near.sort(Comparator.comparingDouble((Spot s) -> -s.r()).thenComparing(Spot::words));
        var taken = new Taken(width, height);
        g.setFont(small);
        for (Spot spot : near) {
            double half = spot.r() * camera.scale() * 0.55;
            taken.mark(camera.screenX(spot.x()) - half, camera.screenY(spot.y()) - half, 2 * half, 2 * half);
        }
        int drawn = 0;
        for (Spot spot : near) {
            String words = spot.words();
            double wide = width(words, small), sx = camera.screenX(spot.x()), radius = spot.r() * camera.scale();
            boolean inside = radius * 1.7 > wide;
            double sy = camera.screenY(spot.y()) + (inside ? 0 : radius + 8);
            if (!inside && !taken.take(sx - wide / 2 - 2, sy - 6, wide + 4, 12)) continue;
            if (++drawn > MOST) return;
            if (!inside) {
                g.setFill(look.ground().deriveColor(0, 1, 1, 0.78));
                g.fillRoundRect(sx - wide / 2 - 3, sy - 7, wide + 6, 14, 6, 6);
            }
            g.setFill(inside ? on(look, scene, spot) : look.ink().text());
            g.fillText(words, sx - wide / 2, sy);
        }
    }

    /// A disc that has room for its name.
    private record Spot(String words, double x, double y, double r, int[] members, int owner) {}

    private static List<Spot> modules(Scene scene, Camera camera, double width, double height) {
        var near = new ArrayList<Spot>();
        var view =
                new dev.banyan.model.map.Box(camera.mapX(0), camera.mapY(0), camera.mapX(width), camera.mapY(height));
        scene.picture().eachIn(view, m -> {
            double r = scene.r()[m], x = scene.x()[m], y = scene.y()[m];
            if (r * camera.scale() > 9 && view.meets(x, y, r))
                near.add(new Spot(scene.id(m).shortName(), x, y, r, new int[] {m}, scene.owner()[m]));
        });
        return near;
    }

    private static List<Spot> parcels(Scene scene, Camera camera, double width, double height) {
        var near = new ArrayList<Spot>();
        var view =
                new dev.banyan.model.map.Box(camera.mapX(0), camera.mapY(0), camera.mapX(width), camera.mapY(height));
        for (Parcel p : scene.parcels())
            if (p.r() * camera.scale() > 9 && view.meets(p.x(), p.y(), p.r()))
                near.add(new Spot(p.shortName(), p.x(), p.y(), p.r(), p.members(), p.owner()));
        return near;
    }

    /// Words on a disc: light on dark colours, dark on light ones.
    private static Color on(Look look, Scene scene, Spot spot) {
        Color ground = look.of(scene, spot.members(), spot.owner());
        if (ground == null) return look.ink().text();
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light > 0.55 ? Color.web("#14201b") : Color.WHITE;
    }

    private double width(String words, Font font) {
        return widths.computeIfAbsent(font, _ -> new HashMap<>()).computeIfAbsent(words, w -> {
            var text = new Text(w);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
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

        boolean take(double x, double y, double wide, double high) {
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
