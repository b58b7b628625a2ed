package dev.banyan.views.map.picture;

import dev.banyan.model.map.SeamCurve;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.words.Widths;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// The words on the map: names of contexts in pills, marks of relationships, and what [DiscNames] finds room for.
public final class Labels {
    private static final double HIGH = 22;
    private static final int SHORT = 9;

    /// So much of a context, in pixels, is in sight when its label begins to leave the window with it.
    private static final double STAYS = 40;

    /// So many points of a label may lie over another context before a shorter name is tried.
    private static final int LITTLE = 3;

    private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final Font name = Font.font("Inter Semi Bold", 12);
    private final Font count = Font.font("Inter", 12);
    private final Font mark = Font.font("Inter Semi Bold", 10);
    private final Widths widths = new Widths();
    private final DiscNames names = new DiscNames(widths);
    private final NodeNames nodes = new NodeNames(widths);
    private final List<Box> boxes = new ArrayList<>();
    private List<Rectangle2D> cards = List.of();

    /// Where the label of a context was drawn last, with its name as far as there was room.
    record Box(Territory territory, String name, Rectangle2D area) {}

    /// @param over what lies over the map in its corners: words below it could not be read
    public void draw(
            GraphicsContext g,
            Scene scene,
            Look look,
            Camera camera,
            double width,
            double height,
            List<Rectangle2D> over) {
        cards = over;
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        boxes.clear();
        var order = new ArrayList<>(scene.territories());
        order.sort(Comparator.comparing((Territory t) -> !look.marks(t))
                .thenComparing(t -> t.context() == null)
                .thenComparingInt(t -> -t.members().length));
        var grounds = new Grounds(scene, camera);
        for (Territory t : order) place(t, look, camera, width, height, grounds);
        marks(g, scene, look, camera, width, height);
        names.draw(g, scene, look, camera, width, height, taken());
        nodes.draw(g, look, camera, width, height, place -> covers(place) || grounds.under(place, null) > 0);
        for (Box box : boxes.reversed()) draw(g, box, look);
    }

    /// The context whose label is under a point.
    public @Nullable Territory at(double x, double y) {
        for (Box box : boxes) if (box.area().contains(x, y)) return box.territory();
        return null;
    }

    /// Where the label of a context stands, null when it is not seen.
    public @Nullable Rectangle2D of(Territory t) {
        for (Box box : boxes) if (box.territory().number() == t.number()) return box.area();
        return null;
    }

    /// What stands now.
    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    /// Gives a context its label where that covers no other one: whole, else shortened. Where there is no room at
    /// all the label is left out, unless the context is selected; pointing at the context still tells its name.
    private void place(Territory t, Look look, Camera camera, double width, double height, Grounds grounds) {
        var b = t.box();
        double left = camera.screenX(b.left()), right = camera.screenX(b.right());
        double top = camera.screenY(b.top()), bottom = camera.screenY(b.bottom());
        if (right < 0 || left > width || bottom < 0 || top > height) return;
        double rest = widths.of(number(t), count) + 29;
        if (t.context() == null && right - left < (widths.of(t.name(), name) + rest) / 2) return;
        var seen = new Rectangle2D(4, 4, Math.max(1, width - 8), Math.max(1, height - 8));
        Box best = null;
        int least = Integer.MAX_VALUE;
        for (String words : t.context() == null ? List.of(t.name()) : List.of(t.name(), shortened(t.name()))) {
            double wide = widths.of(words, name) + rest;
            var places = places(left, right, top, bottom, wide, width, height);
            for (Rectangle2D place : places) {
                if (place != places.getFirst() && !seen.contains(place) || covers(place)) continue;
                int under = grounds.under(place, t) + (place == places.getLast() ? LITTLE + 1 : 0);
                if (under >= least) continue;
                least = under;
                best = new Box(t, words, place);
                if (under == 0) break;
            }
            if (least <= LITTLE) break;
            if (best == null && look.marks(t)) best = new Box(t, words, places.getFirst());
        }
        if (best != null) boxes.add(best);
    }

    /// The usual place above a context first, then those around it.
    private static List<Rectangle2D> places(
            double left, double right, double top, double bottom, double wide, double width, double height) {
        double middle = (left + right) / 2, beside = (top + bottom) / 2 - HIGH / 2;
        double stays = Math.min(wide, STAYS);
        double x =
                between(Math.min(6, right - stays), middle - wide / 2, Math.max(width - wide - 6, left + stays - wide));
        double above = between(Math.min(6, bottom), top - HIGH - 3, height - HIGH - 6);
        double shift = wide / 2 + 3;
        return List.of(
                new Rectangle2D(x, above, wide, HIGH),
                new Rectangle2D(x, bottom + 3, wide, HIGH),
                new Rectangle2D(left - wide - 3, beside, wide, HIGH),
                new Rectangle2D(right + 3, beside, wide, HIGH),
                new Rectangle2D(x - shift, above, wide, HIGH),
                new Rectangle2D(x + shift, above, wide, HIGH),
                new Rectangle2D(x - shift, bottom + 3, wide, HIGH),
                new Rectangle2D(x + shift, bottom + 3, wide, HIGH),
                new Rectangle2D(x, beside, wide, HIGH));
    }

    private static String shortened(String name) {
        return name.length() <= SHORT ? name : name.substring(0, SHORT).strip() + "…";
    }

    private static String number(Territory t) {
        return NumberText.count(t.members().length);
    }

    private void draw(GraphicsContext g, Box box, Look look) {
        Territory t = box.territory();
        double x = box.area().getMinX(),
                y = box.area().getMinY(),
                wide = box.area().getWidth();
        boolean chosen = look.marks(t);
        Color colour = look.of(t);
        g.setFill(chosen ? colour : look.ink().surface());
        g.fillRoundRect(x, y, wide, HIGH, HIGH, HIGH);
        g.setStroke(colour);
        g.setLineWidth(1);
        g.strokeRoundRect(Math.floor(x) + 0.5, Math.floor(y) + 0.5, wide, HIGH, HIGH, HIGH);
        g.setFont(name);
        g.setFill(chosen ? look.ink().surface() : readable(colour, look));
        g.fillText(box.name(), x + 12, y + HIGH / 2);
        g.setFont(count);
        g.setFill(chosen ? look.ink().surface() : look.ink().faint());
        g.fillText(number(t), x + 12 + widths.of(box.name(), name) + 5, y + HIGH / 2);
    }

    private boolean covers(Rectangle2D place) {
        return boxes.stream().anyMatch(box -> box.area().intersects(place))
                || cards.stream().anyMatch(card -> card.intersects(place));
    }

    private List<Rectangle2D> taken() {
        var all = new ArrayList<>(cards);
        for (Box box : boxes) all.add(box.area());
        return all;
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
            double words = widths.of(c.mark(), mark), wide = words + 14;
            double place = free(c, camera, wide);
            double x = camera.screenX(c.xAt(place)), y = camera.screenY(c.yAt(place));
            if (x < -30 || y < -30 || x > width + 30 || y > height + 30) continue;
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

    /// Where on a seam its mark is not under a label: the middle, or as near to it as there is room.
    private double free(SeamCurve c, Camera camera, double wide) {
        for (double place : PLACES) {
            double x = camera.screenX(c.xAt(place)) - wide / 2, y = camera.screenY(c.yAt(place)) - 9;
            if (!covers(new Rectangle2D(x, y, wide, 18))) return place;
        }
        return 0.5;
    }
}
