package dev.banyan.views.map.travel;

import dev.banyan.model.ContextId;
import dev.banyan.model.map.Box;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Parcel;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where one is on the map: in the system, there in a context, in it at a package, and at a module of that.
public record Trail(List<Step> steps) {
    /// What fills so much of the window is where one is.
    private static final double FILLS = 0.5;

    private static final Trail SYSTEM = new Trail(List.of(new Step(Level.SYSTEM, 0, "System")));

    enum Level {
        SYSTEM,
        CONTEXT,
        PACKAGE,
        MODULE
    }

    /// @param number of the territory, the parcel or the module in the scene
    record Step(Level level, int number, String name) {}

    public Trail {
        steps = List.copyOf(steps);
    }

    /// To what is selected, else to what the window shows near.
    ///
    /// @param modules numbers of the selected modules; @param contexts that are selected
    static Trail of(Scene scene, int[] modules, Set<ContextId> contexts, Camera camera, double width, double height) {
        Trail selected = modules.length > 0 ? toModules(scene, modules) : toContexts(scene, contexts);
        boolean any = modules.length > 0 || !contexts.isEmpty();
        return any ? selected : inSight(scene, camera, width, height);
    }

    private static Trail toModules(Scene scene, int[] modules) {
        if (modules.length == 1) return toModule(scene, modules[0]);
        int owner = scene.owner()[modules[0]], parcel = scene.parcelOf()[modules[0]];
        boolean oneParcel = true;
        for (int m : modules) {
            if (scene.owner()[m] != owner) return SYSTEM;
            oneParcel &= scene.parcelOf()[m] == parcel;
        }
        return oneParcel && parcel >= 0 ? toParcel(scene, parcel) : toTerritory(scene, owner);
    }

    private static Trail toContexts(Scene scene, Set<ContextId> contexts) {
        Territory t = contexts.size() == 1 ? scene.territory(contexts.iterator().next()) : null;
        return t == null ? SYSTEM : toTerritory(scene, t.number());
    }

    private static Trail inSight(Scene scene, Camera camera, double width, double height) {
        double x = camera.mapX(width / 2), y = camera.mapY(height / 2);
        double enough = FILLS * Math.min(width, height) / camera.scale();
        Territory t = scene.territoryAt(x, y);
        if (t == null || Math.max(t.box().width(), t.box().height()) < enough) return SYSTEM;
        int module = scene.picture().moduleAt(x, y, 0);
        if (module >= 0 && 2 * scene.r()[module] >= enough) return toModule(scene, module);
        int parcel = scene.parcelAt(x, y, 0);
        if (parcel < 0 && module >= 0) parcel = scene.parcelOf()[module];
        return parcel >= 0 && 2 * scene.parcels().get(parcel).r() >= enough
                ? toParcel(scene, parcel)
                : toTerritory(scene, t.number());
    }

    public static Trail toTerritory(Scene scene, int number) {
        return SYSTEM.with(
                new Step(Level.CONTEXT, number, scene.territories().get(number).name()));
    }

    /// Modules in no context lie by package: there the package is not told twice.
    public static Trail toParcel(Scene scene, int number) {
        Parcel p = scene.parcels().get(number);
        Territory t = scene.territories().get(p.owner());
        Trail above = toTerritory(scene, t.number());
        if (t.context() == null && t.members().length == p.members().length) return above;
        return above.with(new Step(Level.PACKAGE, number, p.name().isEmpty() ? "Top level" : p.name()));
    }

    static Trail toModule(Scene scene, int module) {
        int parcel = scene.parcelOf()[module];
        Trail above = parcel < 0 ? toTerritory(scene, scene.owner()[module]) : toParcel(scene, parcel);
        return above.with(new Step(Level.MODULE, module, scene.id(module).shortName()));
    }

    private Trail with(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Trail(longer);
    }

    public Step last() {
        return steps.getLast();
    }

    /// Where a step lies on the map.
    static Box box(Scene scene, Step step) {
        return switch (step.level()) {
            case SYSTEM -> scene.box();
            case CONTEXT -> scene.territories().get(step.number()).box();
            case PACKAGE -> {
                Box box = Box.EMPTY;
                for (int m : scene.parcels().get(step.number()).members())
                    box = box.with(scene.x()[m], scene.y()[m], scene.r()[m]);
                yield box;
            }
            case MODULE -> {
                int m = step.number();
                double room = 8 * scene.r()[m];
                yield Box.EMPTY.with(scene.x()[m], scene.y()[m], room);
            }
        };
    }
}
