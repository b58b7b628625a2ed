package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.MapEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Where every module and context lies, in map units (a module of 100 lines has radius 5, areas go with lines).
///
/// Modules are packed by package into their context, contexts lie near those they share wide seams with. Nothing that
/// has a place moves: what was put by hand stays exactly, then comes the layout before, then what is stored in the
/// plan; a new module goes next to its neighbours and a new context into free space beside its modules.
public final class MapLayout {
    private static final double LEAST_RADIUS = 2;
    private static final double MOST_RADIUS = 30;

    private final List<ModuleId> ids;
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final boolean[] byHand;
    private final List<Region> regions;
    private final Map<String, Region> byKey = new HashMap<>();

    /// @param regions by key, in the order of the keys
    MapLayout(
            List<ModuleId> ids,
            double[] x,
            double[] y,
            double[] radius,
            boolean[] byHand,
            SortedMap<String, Region> regions) {
        this.ids = ids;
        this.x = x;
        this.y = y;
        this.radius = radius;
        this.byHand = byHand;
        this.regions = List.copyOf(regions.values());
        byKey.putAll(regions);
    }

    public static MapLayout of(Plan plan) {
        return of(plan, null);
    }

    /// @param before the layout that is on screen, null for none: what it places stays where it is
    public static MapLayout of(Plan plan, @Nullable MapLayout before) {
        return new Arrangement(plan, before).layout();
    }

    /// The radius of a module: its area goes with its lines, within limits that stay visible.
    public static double radiusOf(LegacyModule module) {
        return Math.clamp(5 * Math.sqrt(module.lines() / 100.0), LEAST_RADIUS, MOST_RADIUS);
    }

    public int modules() {
        return x.length;
    }

    public double x(int module) {
        return x[module];
    }

    public double y(int module) {
        return y[module];
    }

    public double radius(int module) {
        return radius[module];
    }

    boolean byHand(int module) {
        return byHand[module];
    }

    ModuleId id(int module) {
        return ids.get(module);
    }

    /// Contexts by id, then packages of modules in no context by name.
    public List<Region> regions() {
        return regions;
    }

    public Optional<Region> of(ContextId context) {
        return Optional.ofNullable(byKey.get("context " + context));
    }

    @Nullable
    Region region(String key) {
        return byKey.get(key);
    }

    /// The rectangle that holds everything; of size zero for an empty map.
    public Box bounds() {
        Box box = Box.EMPTY;
        for (Region r : regions) box = box.with(r.x(), r.y(), r.radius());
        for (int m = 0; m < x.length; m++) box = box.with(x[m], y[m], radius[m]);
        return box;
    }

    /// Keeps this layout in the plan, so that a later audit and another computer find everything in its place. What
    /// was put by hand stays marked so.
    public MapEdit.Place edit(String words) {
        var modules = new HashMap<ModuleId, Position>();
        for (int m = 0; m < x.length; m++) modules.put(ids.get(m), new Position(x[m], y[m], byHand[m]));
        var contexts = new HashMap<ContextId, Position>();
        for (Region r : regions) {
            ContextId context = r.context();
            if (context != null) contexts.put(context, new Position(r.x(), r.y(), false));
        }
        return new MapEdit.Place(modules, contexts, words);
    }
}
