package dev.banyan.views.map.picture;

import dev.banyan.model.map.MapNode;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.words.Widths;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The names of tables and libraries at their shapes where nothing is in the way, and at a table of several
/// contexts how many they are.
final class NodeNames {
    private static final double HIGH = 13;
    private static final double BADGE = 7;

    /// Of so many in sight the names are tried.
    private static final int MOST = 160;

    private final Font small = Font.font("Inter", 10.5);
    private final Font bold = Font.font("Inter Semi Bold", 9.5);
    private final Widths widths;

    NodeNames(Widths widths) {
        this.widths = widths;
    }

    /// @param covered whether a place has words, a card or a context already
    void draw(
            GraphicsContext g, Look look, Camera camera, double width, double height, Predicate<Rectangle2D> covered) {
        List<Rectangle2D> taken = new ArrayList<>();
        List<MapNode> nodes = look.nodes().nodes();
        for (MapNode node : nodes) {
            double r = NodePainting.radius(node, camera.scale());
            double x = camera.screenX(node.x()), y = camera.screenY(node.y());
            if (x < -r || y < -r || x > width + r || y > height + r) continue;
            taken.add(new Rectangle2D(x - r, y - r, 2 * r, 2 * r));
        }
        int tried = 0;
        for (int n = 0; n < nodes.size(); n++) {
            MapNode node = nodes.get(n);
            double x = camera.screenX(node.x()), y = camera.screenY(node.y());
            double r = NodePainting.radius(node, camera.scale());
            if (x < -r || y < -r || x > width + r || y > height + r) continue;
            if (node.trap())
                badge(g, look, x + 0.85 * r, y - 0.85 * r, node.contexts().size());
            if (n != look.node() && tried++ > MOST) continue;
            Rectangle2D area = place(node, x, y, r, n == look.node(), covered, taken);
            if (area == null) continue;
            taken.add(area);
            g.setFill(look.ground().deriveColor(0, 1, 1, 0.8));
            g.fillRoundRect(area.getMinX(), area.getMinY(), area.getWidth(), HIGH, 6, 6);
            g.setFont(small);
            g.setFill(node.trap() ? look.ink().warn() : look.ink().text());
            g.fillText(node.name(), area.getMinX() + 3, area.getMinY() + HIGH / 2);
        }
    }

    /// Below the shape, above it or beside it, where nothing is in the way; null where there is no room. The
    /// selected one is always named.
    private @Nullable Rectangle2D place(
            MapNode node,
            double x,
            double y,
            double r,
            boolean chosen,
            Predicate<Rectangle2D> covered,
            List<Rectangle2D> taken) {
        double wide = widths.of(node.name(), small) + 6;
        List<Rectangle2D> places = List.of(
                new Rectangle2D(x - wide / 2, y + r + 2, wide, HIGH),
                new Rectangle2D(x + r + 2, y - HIGH / 2, wide, HIGH),
                new Rectangle2D(x - r - 2 - wide, y - HIGH / 2, wide, HIGH),
                new Rectangle2D(x - wide / 2, y - r - 2 - HIGH, wide, HIGH));
        for (Rectangle2D place : places)
            if (!covered.test(place) && taken.stream().noneMatch(place::intersects)) return place;
        return chosen ? places.getFirst() : null;
    }

    private void badge(GraphicsContext g, Look look, double x, double y, int contexts) {
        String words = NumberText.count(contexts);
        double wide = Math.max(2 * BADGE, widths.of(words, bold) + 7);
        g.setFill(look.ink().warn());
        g.fillRoundRect(x - wide / 2, y - BADGE, wide, 2 * BADGE, 2 * BADGE, 2 * BADGE);
        g.setFont(bold);
        g.setFill(look.ink().surface());
        g.fillText(words, x - widths.of(words, bold) / 2, y);
    }
}
