package dev.banyan.views.map.travel;

import dev.banyan.model.map.Box;
import dev.banyan.views.Action;
import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.travel.Trail.Level;
import dev.banyan.views.map.travel.Trail.Step;
import dev.banyan.views.map.view.MapView;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Going into what is selected and out again, one level at a time. Each time the place left is remembered, so that
/// "back" returns to it.
public final class Travel {
    /// From so much of the scale at which a thing fills the window one is at it.
    private static final double THERE = 0.6;

    private final MapView map;
    private final MapState state;
    private final Supplier<Runnable> wayBack = this::wayBack;

    public Travel(MapView map) {
        this.map = map;
        this.state = map.state();
        state.bench().selection().viewedBy(wayBack);
    }

    public List<Action> actions() {
        return List.of(
                Action.of(
                        "map.in", "Go into what is selected", "mdi2m-magnify-plus-outline", "Shortcut+Down", this::in),
                Action.of("map.out", "Go out one level", "mdi2m-magnify-minus-outline", "Shortcut+Up", this::out));
    }

    Trail trail() {
        return Trail.of(
                state.scene(),
                state.selection().modules(),
                state.selection().contexts(),
                map.camera(),
                map.getWidth(),
                map.getHeight());
    }

    private Runnable wayBack() {
        Camera before = map.camera();
        boolean whole = map.sight().fitted();
        return () -> {
            if (whole) map.sight().fit();
            else map.sight().look(before);
        };
    }

    /// Flies to a step of the trail and selects it.
    public void to(Step step) {
        state.bench().selection().visit(subject(step));
        if (step.level() == Level.SYSTEM) map.sight().fit();
        else map.sight().lookAt(Trail.box(state.scene(), step));
    }

    private Subject subject(Step step) {
        Scene scene = state.scene();
        return switch (step.level()) {
            case SYSTEM -> Subject.NOTHING;
            case CONTEXT -> {
                Territory t = scene.territories().get(step.number());
                yield t.id() == null ? new Subject.Modules(scene.ids(t.members())) : Subject.context(t.id());
            }
            case PACKAGE ->
                new Subject.Modules(scene.ids(scene.parcels().get(step.number()).members()));
            case MODULE -> new Subject.Modules(Set.of(scene.id(step.number())));
        };
    }

    /// Zooms to what is selected; once there, to what lies in the middle of it one level down.
    public void in() {
        Scene scene = state.scene();
        if (scene.size() == 0) return;
        Step here = trail().last();
        if (here.level() != Level.SYSTEM && !isAt(here)) to(here);
        else if (here.level() != Level.MODULE) to(below(here));
    }

    public void out() {
        List<Step> steps = trail().steps();
        if (steps.size() > 1) to(steps.get(steps.size() - 2));
        else map.sight().fit();
    }

    private boolean isAt(Step step) {
        Box box = Trail.box(state.scene(), step);
        double fits = Camera.fitting(box, map.getWidth(), map.getHeight()).scale();
        Camera c = map.camera();
        return c.scale() >= THERE * fits && box.contains(c.mapX(map.getWidth() / 2), c.mapY(map.getHeight() / 2));
    }

    /// The context, package or module nearest to the middle of the window among those of a step.
    private Step below(Step step) {
        Scene scene = state.scene();
        double x = map.camera().mapX(map.getWidth() / 2), y = map.camera().mapY(map.getHeight() / 2);
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        if (step.level() == Level.SYSTEM) {
            for (Territory t : scene.territories()) {
                double far = Math.hypot(t.x() - x, t.y() - y)
                        + (t.context() == null ? scene.box().width() : 0);
                if (far >= nearest) continue;
                nearest = far;
                best = t.number();
            }
            return Trail.toTerritory(scene, best).last();
        }
        int[] members = step.level() == Level.CONTEXT
                ? scene.territories().get(step.number()).members()
                : scene.parcels().get(step.number()).members();
        for (int m : members) {
            double far = Math.hypot(scene.x()[m] - x, scene.y()[m] - y) - scene.r()[m];
            if (far >= nearest) continue;
            nearest = far;
            best = m;
        }
        if (best < 0) return step;
        List<Step> all = Trail.toModule(scene, best).steps();
        return all.get(Math.min(all.size() - 1, all.indexOf(step) + 1));
    }

    public void close() {
        state.bench().selection().viewedNoMore(wayBack);
    }
}
