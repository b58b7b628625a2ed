package dev.banyan.views.map;

import dev.banyan.model.map.MapNode;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/// The names of tables and libraries below their shapes where nothing is in the way, and at a table of several contexts
/// how many they are.
final class NodeNames {
    private static final double HIGH = 13;
    private static final double BADGE = 7;

    private final Font small = Font.font("Inter", 10.5);
    private final Font bold = Font.font("Inter Semi Bold", 9.5);
    private final Widths widths;

    NodeNames(Widths widths) {
        this.widths = widths;
    }

    /// @param covered whether a place has words already
    void draw(GraphicsContext g, Look look, Camera camera, double width, double height, Predicate<Rectangle2D> covered) {
        List<Rectangle2D> taken = new ArrayList<>();
        List<MapNode> nodes = look.nodes().nodes();
        for (MapNode node : nodes) {
            double r = NodePainting.radius(node, camera.scale());
            double x = camera.screenX(node.x()), y = camera.screenY(node.y());
            taken.add(new Rectangle2D(x - r, y - r, 2 * r, 2 * r));
        }
        for (int n = 0; n < nodes.size(); n++) {
            MapNode node = nodes.get(n);
            double x = camera.screenX(node.x()), y = camera.screenY(node.y());
            double r = NodePainting.radius(node, camera.scale());
            if (x < -r || y < -r || x > width + r || y > height + r) continue;
            if (node.trap()) badge(g, look, x + 0.85 * r, y - 0.85 * r, node.contexts().size());
            double wide = widths.of(node.name(), small);
            var area = new Rectangle2D(x - wide / 2 - 3, y + r + 2, wide + 6, HIGH);
            if (n != look.node() && (covered.test(area) || taken.stream().anyMatch(area::intersects))) continue;
            taken.add(area);
            g.setFill(look.ground().deriveColor(0, 1, 1, 0.8));
            g.fillRoundRect(area.getMinX(), area.getMinY(), area.getWidth(), HIGH, 6, 6);
            g.setFont(small);
            g.setFill(node.trap() ? look.ink().warn() : look.ink().text());
            g.fillText(node.name(), x - wide / 2, area.getMinY() + HIGH / 2);
        }
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
