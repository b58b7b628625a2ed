package dev.banyan.model.map;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The shapes of the map at its three levels: contexts with their seams, packages, modules. Answers what lies where.
public final class MapPicture {
    private static final double OUTLINE = 9;
    private static final double LABEL = 13;

    private final MapLayout layout;
    private final List<ModuleId> ids;
    private final List<RegionShape> regions;
    private final List<SeamCurve> seams;
    private final GridIndex grid;

    private MapPicture(
            MapLayout layout, List<ModuleId> ids, List<RegionShape> regions, List<SeamCurve> seams, GridIndex grid) {
        this.layout = layout;
        this.ids = ids;
        this.regions = regions;
        this.seams = seams;
        this.grid = grid;
    }

    public static MapPicture of(Plan plan) {
        return of(plan, MapLayout.of(plan));
    }

    /// The same from a layout already at hand.
    public static MapPicture of(Plan plan, MapLayout layout) {
        int n = layout.modules();
        double[] x = IntStream.range(0, n).mapToDouble(layout::x).toArray();
        double[] y = IntStream.range(0, n).mapToDouble(layout::y).toArray();
        double[] radius = IntStream.range(0, n).mapToDouble(layout::radius).toArray();
        var regions = new ArrayList<RegionShape>();
        for (Region r : layout.regions()) regions.add(shape(plan, r, x, y, radius));
        var ids = plan.facts().modules().stream().map(m -> m.id()).toList();
        return new MapPicture(
                layout, ids, List.copyOf(regions), seams(plan, layout, regions), new GridIndex(x, y, radius));
    }

    private static RegionShape shape(Plan plan, Region r, double[] x, double[] y, double[] radius) {
        var modules = r.packages().stream().flatMap(p -> p.modules().stream()).toList();
        Hull outline =
                modules.isEmpty() ? Hull.circle(r.x(), r.y(), r.radius()) : Hull.around(modules, x, y, radius, OUTLINE);
        BoundedContext context = r.context() == null ? null : plan.contexts().get(r.context());
        String colour = context == null ? "" : context.colour();
        Box box = outline.bounds();
        double labelX = (box.left() + box.right()) / 2;
        return new RegionShape(r, r.context(), r.name(), colour, outline, labelX, box.top() - LABEL, modules.size());
    }

    /// Bowed from the context that comes first by name to the other: which id is less was chance.
    private static List<SeamCurve> seams(Plan plan, MapLayout layout, List<RegionShape> regions) {
        var ends = new HashMap<ContextId, Region>();
        for (RegionShape r : regions) if (r.context() != null) ends.put(r.context(), end(r, layout));
        var all = Seams.of(plan).all();
        int widest = all.stream().mapToInt(Seam::crossing).max().orElse(0);
        var curves = new ArrayList<SeamCurve>();
        for (Seam s : all) {
            if (s.crossing() == 0) continue;
            Region one = ends.get(s.id().one()), other = ends.get(s.id().other());
            Relationship r = plan.relationships().get(s.id());
            String mark = r == null ? "" : r.pattern().mark();
            if (one == null || other == null) continue;
            boolean turned = one.name().compareTo(other.name()) > 0;
            curves.add(
                    SeamCurve.between(s.id(), turned ? other : one, turned ? one : other, s.crossing(), widest, mark));
        }
        curves.sort(Comparator.comparingInt(SeamCurve::crossing).thenComparing(SeamCurve::seam));
        return List.copyOf(curves);
    }

    /// Where the seams of a context end: at its anchor, and in the middle of its modules where these lie elsewhere, as
    /// they do when a context is drawn around modules that keep their places.
    private static Region end(RegionShape shape, MapLayout layout) {
        Region r = shape.region();
        if (r.size() == 0 || shape.outline().contains(r.x(), r.y())) return r;
        double x = 0, y = 0;
        for (PackageDisc p : r.packages()) {
            for (int m : p.modules()) {
                x += layout.x(m) / r.size();
                y += layout.y(m) / r.size();
            }
        }
        return new Region(r.context(), r.name(), x, y, r.radius(), r.packages());
    }

    public MapLayout layout() {
        return layout;
    }

    /// Contexts first, then packages of loose modules.
    public List<RegionShape> regions() {
        return regions;
    }

    /// The narrowest first, so that the widest is drawn on top.
    public List<SeamCurve> seams() {
        return seams;
    }

    public ModuleId module(int number) {
        return ids.get(number);
    }

    /// The number of the module at a point, -1 where there is none.
    ///
    /// @param tolerance how far beside a disc still counts
    public int moduleAt(double x, double y, double tolerance) {
        return grid.at(x, y, tolerance);
    }

    /// Tells every module whose disc may meet a rectangle: what has to be drawn, quickly.
    public void eachIn(Box view, IntConsumer module) {
        double most = 30;
        grid.each(new Box(view.left() - most, view.top() - most, view.right() + most, view.bottom() + most), module);
    }

    /// Numbers of the modules whose middle lies in a rectangle, ascending.
    public int[] within(Box box) {
        return collect(box, m -> box.contains(layout.x(m), layout.y(m)));
    }

    /// Numbers of the modules whose middle lies inside a closed line, ascending.
    public int[] within(double[] lineX, double[] lineY) {
        Box box = new Hull(lineX, lineY).bounds();
        return collect(box, m -> Hull.contains(lineX, lineY, layout.x(m), layout.y(m)));
    }

    private int[] collect(Box box, IntPredicate wanted) {
        var found = IntStream.builder();
        grid.each(box, m -> {
            if (wanted.test(m)) found.add(m);
        });
        return found.build().sorted().toArray();
    }

    /// The context or package whose outline holds a point; the smallest where several do.
    public Optional<RegionShape> regionAt(double x, double y) {
        return regions.stream()
                .filter(r -> r.outline().contains(x, y))
                .min(Comparator.comparingDouble(r -> r.region().radius()));
    }

    /// The seam whose line passes within a distance of a point, the nearest one.
    public Optional<SeamId> seamAt(double x, double y, double tolerance) {
        return seams.stream()
                .filter(s -> s.distance(x, y) <= tolerance)
                .min(Comparator.comparingDouble(s -> s.distance(x, y)))
                .map(SeamCurve::seam);
    }
}
