package dev.banyan.views.map.gesture;

import dev.banyan.model.ContextId;
import dev.banyan.model.map.Box;
import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.view.MapView;
import java.util.TreeSet;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// A rectangle drawn on empty ground selects what lies inside.
final class Banding implements Gesture {
    private final MapView map;
    private final double fromX;
    private final double fromY;
    private final boolean add;
    private double toX;
    private double toY;

    Banding(MapView map, double x, double y, boolean add) {
        this.map = map;
        fromX = toX = x;
        fromY = toY = y;
        this.add = add;
    }

    @Override
    public void to(double x, double y) {
        toX = x;
        toY = y;
        map.repaint();
    }

    @Override
    public void end() {
        Scene scene = map.state().scene();
        Camera c = map.camera();
        var area = new Box(
                c.mapX(Math.min(fromX, toX)),
                c.mapY(Math.min(fromY, toY)),
                c.mapX(Math.max(fromX, toX)),
                c.mapY(Math.max(fromY, toY)));
        if (map.sight().shown() == Show.CONTEXTS) {
            var ids = new TreeSet<ContextId>();
            if (add) ids.addAll(map.state().selection().contexts());
            for (Territory t : scene.territories()) if (t.id() != null && area.contains(t.x(), t.y())) ids.add(t.id());
            map.state().bench().selection().select(ids.isEmpty() ? Subject.NOTHING : new Subject.Contexts(ids));
            return;
        }
        int[] inside = scene.picture().within(area);
        if (inside.length > 0 || !add) map.state().selection().select(scene.ids(inside), add);
    }

    @Override
    public void draw(GraphicsContext g) {
        Color accent = map.state().look().ink().accent();
        double x = Math.floor(Math.min(fromX, toX)) + 0.5, y = Math.floor(Math.min(fromY, toY)) + 0.5;
        g.setFill(accent.deriveColor(0, 1, 1, 0.10));
        g.fillRect(x, y, Math.abs(toX - fromX), Math.abs(toY - fromY));
        g.setStroke(accent);
        g.setLineWidth(1);
        g.setLineDashes(4, 3);
        g.strokeRect(x, y, Math.abs(toX - fromX), Math.abs(toY - fromY));
        g.setLineDashes();
    }
}
