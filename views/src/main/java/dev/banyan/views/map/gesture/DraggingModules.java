package dev.banyan.views.map.gesture;

import dev.banyan.model.Position;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.seams.Cost;
import dev.banyan.model.seams.CutCost;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.CostWords;
import dev.banyan.views.map.words.Hint.Line;
import dev.banyan.views.map.words.Hint.Sense;
import dev.banyan.views.map.words.Hint.Words;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Modules on their way into another context, with what the cut costs at every move of the mouse.
final class DraggingModules implements Gesture {
    private static final int MOST_SEEN = 300;

    private final MapView map;
    private final Scene scene;
    private final int[] modules;
    private final Set<ModuleId> ids;
    private final CutCost costs;
    private final double fromX;
    private final double fromY;
    private double dx;
    private double dy;
    private @Nullable Territory target;
    private @Nullable Cost cost;

    DraggingModules(MapView map, int[] modules, double x, double y) {
        this.map = map;
        this.scene = map.state().scene();
        this.modules = modules;
        this.ids = scene.ids(modules);
        this.costs = map.state().derived().costs(scene.plan());
        fromX = x;
        fromY = y;
    }

    @Override
    public void to(double x, double y) {
        dx = x - fromX;
        dy = y - fromY;
        Camera c = map.camera();
        Territory under = scene.territoryAt(c.mapX(x), c.mapY(y));
        Territory into = under != null && under.context() == null ? null : under;
        if (cost == null || into != target) {
            target = into;
            cost = cost();
        }
        map.hint(words(), x, y);
        map.repaint();
    }

    private Cost cost() {
        var id = target == null ? null : target.id();
        return id == null ? costs.outOfAll(ids) : costs.moving(ids, id);
    }

    private Words words() {
        Cost c = cost;
        String count = NumberText.count(ids.size(), "module", "modules");
        if (c == null || c.modules() == 0) return new Words("Place " + count, List.of(Line.plain("context unchanged")));
        String moved = NumberText.count(c.modules(), "module", "modules");
        String title = target == null
                ? "Take " + moved + " out of " + (c.modules() == 1 ? "its" : "their") + " context"
                : "Move " + moved + " to " + target.name();
        int pinned = map.edits().pinned(ids);
        if (pinned > 0)
            return new Words(title, List.of(new Line(NumberText.count(pinned) + " pinned: unpin first", Sense.BAD)));
        var lines = new ArrayList<>(CostWords.of(c));
        if (target == null) lines.add(Line.plain("what is in no context is not counted"));
        return new Words(title, lines);
    }

    @Override
    public void end() {
        map.hideHint();
        Camera camera = map.camera();
        Map<ModuleId, Position> places = new HashMap<>();
        for (int m : modules)
            places.put(
                    scene.id(m),
                    new Position(scene.x()[m] + dx / camera.scale(), scene.y()[m] + dy / camera.scale(), true));
        boolean stays = cost == null || cost.modules() == 0;
        if (stays) map.edits().place(places);
        else map.edits().drop(ids, target == null ? null : target.id(), places);
    }

    @Override
    public void cancel() {
        map.hideHint();
    }

    @Override
    public void draw(GraphicsContext g) {
        Camera c = map.camera();
        Look look = map.state().look();
        if (target != null && cost != null && cost.modules() > 0) {
            double[] xy = target.outline();
            double[] xs = new double[xy.length / 2], ys = new double[xy.length / 2];
            for (int i = 0; i < xs.length; i++) {
                xs[i] = c.screenX(xy[2 * i]);
                ys[i] = c.screenY(xy[2 * i + 1]);
            }
            Color colour = look.of(target);
            g.setFill(colour.deriveColor(0, 1, 1, 0.16));
            g.fillPolygon(xs, ys, xs.length);
            g.setStroke(look.ink().accent());
            g.setLineWidth(2.5);
            g.strokePolygon(xs, ys, xs.length);
        }
        g.setFill(look.ink().text().deriveColor(0, 1, 1, 0.55));
        for (int i = 0; i < Math.min(MOST_SEEN, modules.length); i++) {
            int m = modules[i];
            double r = Math.max(2, scene.r()[m] * c.scale());
            g.fillOval(c.screenX(scene.x()[m]) + dx - r, c.screenY(scene.y()[m]) + dy - r, 2 * r, 2 * r);
        }
    }
}
