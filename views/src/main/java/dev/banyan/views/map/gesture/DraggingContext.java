package dev.banyan.views.map.gesture;

import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.Hint.Line;
import dev.banyan.views.map.words.Hint.Words;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// A context on its way to another place on the map, with its modules.
final class DraggingContext implements Gesture {
    private final MapView map;
    private final Territory territory;
    private final double fromX;
    private final double fromY;
    private double dx;
    private double dy;

    DraggingContext(MapView map, Territory territory, double x, double y) {
        this.map = map;
        this.territory = territory;
        fromX = x;
        fromY = y;
    }

    @Override
    public void to(double x, double y) {
        dx = x - fromX;
        dy = y - fromY;
        String count = NumberText.count(territory.members().length, "module", "modules");
        map.hint(new Words("Move " + territory.name() + " on the map", List.of(Line.plain(count))), x, y);
        map.repaint();
    }

    @Override
    public void end() {
        map.hideHint();
        map.edits()
                .shift(territory, dx / map.camera().scale(), dy / map.camera().scale());
    }

    @Override
    public void cancel() {
        map.hideHint();
    }

    @Override
    public void draw(GraphicsContext g) {
        Camera c = map.camera();
        double[] xy = territory.outline();
        double[] xs = new double[xy.length / 2], ys = new double[xy.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = c.screenX(xy[2 * i]) + dx;
            ys[i] = c.screenY(xy[2 * i + 1]) + dy;
        }
        var colour = map.state().look().of(territory);
        g.setFill(colour.deriveColor(0, 1, 1, 0.2));
        g.fillPolygon(xs, ys, xs.length);
        g.setStroke(colour);
        g.setLineWidth(2);
        g.strokePolygon(xs, ys, xs.length);
    }
}
