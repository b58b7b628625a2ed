package dev.banyan.views.map.scene;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.map.Box;
import dev.banyan.model.map.MapLayout;
import dev.banyan.model.map.MapPicture;
import dev.banyan.model.map.PackageDisc;
import dev.banyan.model.map.PackageLines;
import dev.banyan.model.map.RegionShape;
import dev.banyan.model.map.SeamCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The shapes of the map at hand for painting, made once for a plan.
///
/// @param x     middle of each module by its number; @param y likewise; @param r radius
/// @param owner number of the territory of each module
/// @param parcelOf number of the parcel of each module
/// @param lines between the parcels
public record Scene(
        Plan plan,
        MapPicture picture,
        double[] x,
        double[] y,
        double[] r,
        int[] owner,
        int[] parcelOf,
        List<Territory> territories,
        List<Parcel> parcels,
        PackageLines lines,
        Box box) {

    /// @param before what is on screen, null for nothing: what it places stays where it is
    public static Scene of(Plan plan, @Nullable Scene before) {
        MapLayout layout = MapLayout.of(plan, before == null ? null : before.picture.layout());
        MapPicture picture = MapPicture.of(plan, layout);
        int n = layout.modules();
        double[] x = new double[n], y = new double[n], r = new double[n];
        for (int m = 0; m < n; m++) {
            x[m] = layout.x(m);
            y[m] = layout.y(m);
            r[m] = layout.radius(m);
        }
        int[] owner = new int[n];
        var territories = new ArrayList<Territory>();
        var parcels = new ArrayList<Parcel>();
        for (RegionShape shape : picture.regions()) {
            ContextId id = shape.context();
            BoundedContext context = id == null ? null : plan.context(id);
            Territory t = Territory.of(territories.size(), context, shape);
            for (int m : t.members()) owner[m] = t.number();
            for (PackageDisc p : shape.region().packages())
                parcels.add(Parcel.of(
                        p.name(),
                        t.number(),
                        p.modules().stream().mapToInt(Integer::intValue).toArray(),
                        x,
                        y,
                        r));
            territories.add(t);
        }
        Box bounds = layout.bounds();
        Box box = bounds.empty() ? new Box(-100, -100, 100, 100) : bounds;
        int[] parcelOf = parcelOf(parcels, n);
        var lines = PackageLines.of(
                plan.facts().dependencies(),
                parcelOf,
                parcels.stream().mapToDouble(Parcel::x).toArray(),
                parcels.stream().mapToDouble(Parcel::y).toArray());
        return new Scene(
                plan, picture, x, y, r, owner, parcelOf, List.copyOf(territories), List.copyOf(parcels), lines, box);
    }

    private static int[] parcelOf(List<Parcel> parcels, int modules) {
        int[] parcelOf = new int[modules];
        Arrays.fill(parcelOf, -1);
        for (int p = 0; p < parcels.size(); p++) for (int m : parcels.get(p).members()) parcelOf[m] = p;
        return parcelOf;
    }

    /// Whether another state of the map has the same modules in the same places.
    public boolean liesAs(Scene other) {
        return this == other
                || facts() == other.facts()
                        && box.equals(other.box)
                        && Arrays.equals(x, other.x)
                        && Arrays.equals(y, other.y);
    }

    public AuditFacts facts() {
        return plan.facts();
    }

    public int size() {
        return x.length;
    }

    public ModuleId id(int module) {
        return plan.facts().modules().get(module).id();
    }

    public Set<ModuleId> ids(int[] some) {
        var ids = new HashSet<ModuleId>();
        for (int m : some) ids.add(id(m));
        return ids;
    }

    /// Modules in no context.
    public Set<ModuleId> ungrouped() {
        var ids = new HashSet<ModuleId>();
        for (Territory t : territories) if (t.context() == null) ids.addAll(ids(t.members()));
        return ids;
    }

    public Territory of(int module) {
        return territories.get(owner[module]);
    }

    public @Nullable Territory territory(ContextId id) {
        for (Territory t : territories) if (t.is(id)) return t;
        return null;
    }

    public @Nullable Territory territoryAt(double px, double py) {
        RegionShape shape = picture.regionAt(px, py).orElse(null);
        for (Territory t : territories) if (t.shape() == shape) return t;
        return null;
    }

    /// The package disc at a point, -1 for none.
    public int parcelAt(double px, double py, double slack) {
        int best = -1;
        for (int p = 0; p < parcels.size(); p++) {
            if (!parcels.get(p).covers(px, py, slack)) continue;
            if (best < 0 || parcels.get(p).r() < parcels.get(best).r()) best = p;
        }
        return best;
    }

    /// The seam nearest to a point, if not farther than its own half width and some pixels.
    public @Nullable SeamCurve seamAt(double px, double py, double scale) {
        SeamCurve best = null;
        double least = 5;
        for (SeamCurve c : picture.seams()) {
            double d = c.distance(px, py) * scale - thickness(c) / 2;
            if (d > least) continue;
            best = c;
            least = d;
        }
        return best;
    }

    public @Nullable SeamCurve seam(SeamId id) {
        for (SeamCurve c : picture.seams()) if (c.seam().equals(id)) return c;
        return null;
    }

    /// Pixels across; less where there are so many seams that they would hide each other.
    public double thickness(SeamCurve seam) {
        double room = Math.clamp(Math.sqrt(45.0 / Math.max(1, picture.seams().size())), 0.25, 1);
        return 1.4 + 9.6 * seam.width() * room;
    }
}
