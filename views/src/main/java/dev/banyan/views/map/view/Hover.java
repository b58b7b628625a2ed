package dev.banyan.views.map.view;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.map.MapNode;
import dev.banyan.model.map.SeamCurve;
import dev.banyan.model.seams.Seam;
import dev.banyan.views.map.picture.NodePainting;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Parcel;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.words.Hint.Line;
import dev.banyan.views.map.words.Hint.Words;
import dev.banyan.views.map.words.NodeWords;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// What lies under the pointer, and what is pointed out from outside the map.
public final class Hover {
    private static final int MOST_LINES = 240;
    private static final double SLACK = 3;

    private final MapView map;
    private int module = -1;
    private int parcel = -1;
    private int node = -1;
    private @Nullable SeamCurve seam;
    private @Nullable Set<ModuleId> marked;

    Hover(MapView map) {
        this.map = map;
    }

    /// The number of the module under a point of the window, -1 for none or when modules are not drawn.
    public int moduleAt(double x, double y) {
        if (map.sight().shown() != Show.MODULES) return -1;
        Camera c = map.camera();
        return map.state().scene().picture().moduleAt(c.mapX(x), c.mapY(y), SLACK / c.scale());
    }

    /// The table or library under a point of the window, -1 for none.
    public int nodeAt(double x, double y) {
        Camera c = map.camera();
        List<MapNode> nodes = map.state().look().nodes().nodes();
        for (int n = nodes.size() - 1; n >= 0; n--) {
            MapNode at = nodes.get(n);
            double reach = NodePainting.radius(at, c.scale()) + SLACK;
            if (Math.hypot(c.screenX(at.x()) - x, c.screenY(at.y()) - y) <= reach) return n;
        }
        return -1;
    }

    public int parcelAt(double x, double y) {
        if (map.sight().shown() != Show.PACKAGES) return -1;
        Camera c = map.camera();
        return map.state().scene().parcelAt(c.mapX(x), c.mapY(y), SLACK / c.scale());
    }

    public @Nullable SeamCurve seamAt(double x, double y) {
        Camera c = map.camera();
        return map.state().scene().seamAt(c.mapX(x), c.mapY(y), c.scale());
    }

    public @Nullable Territory territoryAt(double x, double y) {
        Territory labelled = map.labels().at(x, y);
        if (labelled != null) return labelled;
        Camera c = map.camera();
        return map.state().scene().territoryAt(c.mapX(x), c.mapY(y));
    }

    /// The pointer moved.
    public void at(double x, double y) {
        boolean onLabel = map.labels().at(x, y) != null;
        int overNode = onLabel ? -1 : nodeAt(x, y);
        boolean covered = onLabel || overNode >= 0;
        int overModule = covered ? -1 : moduleAt(x, y);
        int overParcel = covered ? -1 : parcelAt(x, y);
        SeamCurve overSeam = covered || overModule >= 0 || overParcel >= 0 ? null : seamAt(x, y);
        boolean same = overNode == node && overModule == module && overParcel == parcel && overSeam == seam;
        node = overNode;
        module = overModule;
        parcel = overParcel;
        seam = overSeam;
        Words words = words(onLabel ? map.labels().at(x, y) : null);
        if (words == null) map.hideHint();
        else map.hint(words, x, y);
        if (!same) map.repaint();
    }

    public void clear() {
        node = -1;
        module = -1;
        parcel = -1;
        seam = null;
        map.hideHint();
    }

    /// Points modules out from outside the map, null for none.
    void mark(@Nullable Set<ModuleId> modules) {
        marked = modules;
    }

    private @Nullable Words words(@Nullable Territory label) {
        Scene scene = map.state().scene();
        MapNode pointed = pointed();
        if (pointed != null) return NodeWords.of(pointed, scene.plan());
        if (module >= 0) return ofModule(scene);
        if (parcel >= 0) {
            Parcel p = scene.parcels().get(parcel);
            return new Words(
                    p.name().isEmpty() ? "Top level" : p.name(),
                    List.of(
                            Line.plain(NumberText.count(p.members().length, "module", "modules") + ", "
                                    + lines(scene, p.members())),
                            Line.plain(
                                    scene.territories().get(p.owner()).context() == null
                                            ? "in no context"
                                            : scene.territories().get(p.owner()).name())));
        }
        if (seam != null) return ofSeam(seam);
        if (label == null) return null;
        return new Words(
                label.name(),
                List.of(Line.plain(NumberText.count(label.members().length, "module", "modules") + ", "
                        + lines(scene, label.members()))));
    }

    private @Nullable MapNode pointed() {
        List<MapNode> nodes = map.state().look().nodes().nodes();
        return node < 0 || node >= nodes.size() ? null : nodes.get(node);
    }

    private Words ofModule(Scene scene) {
        LegacyModule m = scene.facts().modules().get(module);
        var lines = new ArrayList<Line>();
        Territory t = scene.of(module);
        lines.add(Line.plain((t.context() == null ? "in no context" : t.name())
                + (m.lines() > 0 ? ", " + NumberText.count(m.lines(), "line", "lines") : "")));
        Look look = map.state().look();
        String measure = map.state().words(m, module);
        if (!measure.isEmpty()) lines.add(Line.plain(measure));
        DependencyGraph g = scene.facts().dependencies();
        int out = g.outStart(module + 1) - g.outStart(module), in = g.inStart(module + 1) - g.inStart(module);
        lines.add(Line.plain("uses " + NumberText.count(out) + ", used by " + NumberText.count(in)));
        return new Words(m.id().name(), lines);
    }

    private Words ofSeam(SeamCurve curve) {
        var plan = map.state().plan();
        Seam s = map.state().derived().seams(plan).of(curve.seam()).orElse(null);
        String title = name(curve.seam().one()) + " ↔ " + name(curve.seam().other());
        var lines = new ArrayList<Line>();
        lines.add(Line.plain(NumberText.count(curve.crossing(), "crossing dependency", "crossing dependencies")));
        if (s != null && s.mutual()) lines.add(Line.plain("both sides depend on each other"));
        var how = plan.relationships().get(curve.seam());
        if (how != null) lines.add(Line.plain(how.pattern().words()));
        if (map.orderMarks().seams().contains(curve.seam()))
            map.state()
                    .derived()
                    .againstOrder(plan)
                    .of(curve.seam())
                    .ifPresent(w -> lines.add(Line.plain("against the order of the phases: " + w.sentence())));
        return new Words(title, lines);
    }

    private String name(dev.banyan.model.ContextId id) {
        var context = map.state().scene().plan().context(id);
        return context == null ? id.text() : context.name();
    }

    private static String lines(Scene scene, int[] members) {
        long sum = 0;
        for (int m : members) sum += scene.facts().modules().get(m).lines();
        return sum == 0 ? "lines unknown" : NumberText.count(sum, "line", "lines");
    }

    /// The dependencies of the module under the pointer.
    void drawUnder(GraphicsContext g) {
        Scene scene = map.state().scene();
        MapNode pointed = pointed();
        if (pointed != null) drawUsers(g, scene, pointed);
        if (module < 0 || module >= scene.size()) return;
        DependencyGraph graph = scene.facts().dependencies();
        Look look = map.state().look();
        g.setLineWidth(1.2);
        int drawn = 0;
        g.setStroke(look.ink().accent());
        for (int e = graph.outStart(module); e < graph.outStart(module + 1) && drawn < MOST_LINES; e++, drawn++)
            line(g, scene, graph.to(e));
        g.setStroke(look.ink().info());
        for (int s = graph.inStart(module); s < graph.inStart(module + 1) && drawn < MOST_LINES; s++, drawn++)
            line(g, scene, graph.from(graph.incoming(s)));
    }

    private void drawUsers(GraphicsContext g, Scene scene, MapNode of) {
        g.setLineWidth(1.4);
        g.setStroke(map.state().look().ink().accent());
        int drawn = 0;
        for (MapNode.Use use : of.uses())
            for (int m : use.modules()) if (drawn++ < MOST_LINES) line(g, scene, of.x(), of.y(), m);
    }

    private void line(GraphicsContext g, Scene scene, int other) {
        line(g, scene, scene.x()[module], scene.y()[module], other);
    }

    private void line(GraphicsContext g, Scene scene, double x, double y, int other) {
        Camera c = map.camera();
        g.strokeLine(c.screenX(x), c.screenY(y), c.screenX(scene.x()[other]), c.screenY(scene.y()[other]));
    }

    /// A ring around the disc under the pointer.
    void drawOver(GraphicsContext g) {
        Scene scene = map.state().scene();
        Color ring = map.state().look().ink().text();
        g.setLineWidth(1.5);
        g.setStroke(ring);
        if (module >= 0 && module < scene.size()) circle(g, scene.x()[module], scene.y()[module], scene.r()[module]);
        if (parcel >= 0 && parcel < scene.parcels().size()) {
            Parcel p = scene.parcels().get(parcel);
            circle(g, p.x(), p.y(), p.r());
        }
        if (marked == null) return;
        g.setStroke(map.state().look().ink().accent());
        g.setLineWidth(2);
        int drawn = 0;
        for (ModuleId id : marked) {
            var number = scene.facts().number(id);
            if (number.isEmpty() || drawn++ > 600) continue;
            int m = number.getAsInt();
            circle(g, scene.x()[m], scene.y()[m], scene.r()[m]);
        }
    }

    private void circle(GraphicsContext g, double x, double y, double r) {
        Camera c = map.camera();
        double radius = Math.max(3, r * c.scale()) + 2;
        g.strokeOval(c.screenX(x) - radius, c.screenY(y) - radius, 2 * radius, 2 * radius);
    }
}
