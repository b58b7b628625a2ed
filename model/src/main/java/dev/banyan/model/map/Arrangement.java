package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.graph.DiscLayout;
import dev.banyan.model.graph.Discs;
import dev.banyan.model.graph.WeightedGraph;
import dev.banyan.model.seams.Homes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes one layout: takes over known places, packs the rest, places regions, fits in what is new.
final class Arrangement {
    private static final double GAP_OF_REGIONS = 72;
    private static final double EMPTY_RADIUS = 24;
    private static final double MARGIN = 8;

    private final Plan plan;
    private final @Nullable MapLayout before;
    private final List<LegacyModule> modules;
    private final Homes homes;
    private final DependencyGraph graph;
    private final List<Group> groups;
    private final int[] groupOf;
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final boolean[] placed;
    private final boolean[] byHand;
    private final Map<String, List<Integer>> hands = new HashMap<>();

    Arrangement(Plan plan, @Nullable MapLayout before) {
        this.plan = plan;
        this.before = before;
        modules = plan.facts().modules();
        homes = Homes.of(modules);
        graph = plan.facts().dependencies();
        groups = Group.of(plan, homes);
        int n = modules.size();
        groupOf = new int[n];
        x = new double[n];
        y = new double[n];
        radius = modules.stream().mapToDouble(MapLayout::radiusOf).toArray();
        placed = new boolean[n];
        byHand = new boolean[n];
        for (int g = 0; g < groups.size(); g++) for (int m : groups.get(g).modules()) groupOf[m] = g;
    }

    MapLayout layout() {
        takeOver();
        var packed = groups.stream()
                .map(g -> Packed.of(g.modules(), homes, radius, graph, groupOf))
                .toList();
        Discs anchors = anchors(packed);
        for (int g = 0; g < groups.size(); g++) settle(groups.get(g), packed.get(g), anchors.x()[g], anchors.y()[g]);
        fitIn();
        var regions = new TreeMap<String, Region>();
        for (int g = 0; g < groups.size(); g++)
            regions.put(groups.get(g).key(), region(groups.get(g), anchors.x()[g], anchors.y()[g]));
        var ids = modules.stream().map(LegacyModule::id).toList();
        return new MapLayout(ids, x, y, radius, byHand, regions);
    }

    private void takeOver() {
        for (int m = 0; m < x.length; m++) {
            Position stored = plan.positions().get(modules.get(m).id());
            if (stored == null) continue;
            put(m, stored.x(), stored.y());
            byHand[m] = stored.byHand();
            if (byHand[m])
                hands.computeIfAbsent(groups.get(groupOf[m]).key(), k -> new ArrayList<>())
                        .add(m);
        }
        if (before == null) return;
        var numbers = new HashMap<ModuleId, Integer>();
        for (int m = 0; m < x.length; m++) numbers.put(modules.get(m).id(), m);
        for (int old = 0; old < before.modules(); old++) {
            Integer m = numbers.get(before.id(old));
            if (m != null && !byHand[m] && !before.byHand(old)) put(m, before.x(old), before.y(old));
        }
    }

    private void put(int m, double atX, double atY) {
        x[m] = atX;
        y[m] = atY;
        placed[m] = true;
    }

    /// Known anchors stay; the other regions settle around them.
    private Discs anchors(List<Packed> packed) {
        int n = groups.size();
        double[] ax = new double[n], ay = new double[n], size = new double[n];
        boolean[] fixed = new boolean[n];
        boolean anyKnown = false;
        for (int g = 0; g < n; g++) {
            size[g] = Math.max(EMPTY_RADIUS, packed.get(g).radius()) + MARGIN;
            double[] known = known(groups.get(g));
            fixed[g] = known != null;
            double[] start = known != null ? known : middle(groups.get(g));
            anyKnown |= start != null;
            ax[g] = start == null ? Double.NaN : start[0];
            ay[g] = start == null ? Double.NaN : start[1];
        }
        WeightedGraph pull = pull(n);
        if (!anyKnown) return DiscLayout.place(pull, size, GAP_OF_REGIONS, 1);
        return DiscLayout.place(pull, size, GAP_OF_REGIONS, 1, new Discs(ax, ay, size), fixed);
    }

    private double @Nullable [] known(Group group) {
        ContextId context = group.context();
        Position stored = context == null ? null : plan.anchors().get(context);
        if (stored != null && stored.byHand()) return new double[] {stored.x(), stored.y()};
        Region old = before == null ? null : before.region(group.key());
        if (old != null) return new double[] {old.x(), old.y()};
        if (stored != null) return new double[] {stored.x(), stored.y()};
        return context == null ? middle(group) : null;
    }

    /// The middle of the modules of a group that have a place.
    private double @Nullable [] middle(Group group) {
        double sumX = 0, sumY = 0;
        int count = 0;
        for (int m : group.modules()) {
            if (!placed[m]) continue;
            sumX += x[m];
            sumY += y[m];
            count++;
        }
        return count == 0 ? null : new double[] {sumX / count, sumY / count};
    }

    /// How many dependencies lie between each two groups.
    private WeightedGraph pull(int n) {
        int[][] count = new int[n][];
        int pairs = 0;
        for (int e = 0; e < graph.size(); e++) {
            int a = groupOf[graph.from(e)], b = groupOf[graph.to(e)];
            if (a == b) continue;
            int one = Math.min(a, b), other = Math.max(a, b);
            if (count[one] == null) count[one] = new int[n];
            if (count[one][other]++ == 0) pairs++;
        }
        int[] from = new int[pairs], to = new int[pairs];
        double[] weight = new double[pairs];
        int i = 0;
        for (int one = 0; one < n; one++) {
            for (int other = one + 1; count[one] != null && other < n; other++) {
                if (count[one][other] == 0) continue;
                from[i] = one;
                to[i] = other;
                weight[i++] = count[one][other];
            }
        }
        return WeightedGraph.of(n, from, to, weight);
    }

    /// Decides which known places inside a region hold. A region without known places is packed as a whole; a module
    /// that lies far from its region came from another one and is fitted in anew, unless it was put there by hand.
    private void settle(Group group, Packed packed, double atX, double atY) {
        double reach = 1.5 * (packed.radius() + MARGIN) + GAP_OF_REGIONS / 2;
        int held = 0;
        for (int m : group.modules()) {
            if (placed[m] && !byHand[m] && Math.hypot(x[m] - atX, y[m] - atY) > reach) placed[m] = false;
            if (placed[m] && !byHand[m]) held++;
        }
        if (held > group.modules().size() / 3) return;
        for (int i = 0; i < group.modules().size(); i++) {
            int m = group.modules().get(i);
            if (byHand[m]) continue;
            placed[m] = false;
            double spotX = atX + packed.x(i), spotY = atY + packed.y(i);
            if (!covered(group, spotX, spotY, radius[m])) put(m, spotX, spotY);
        }
    }

    /// Whether a spot lies under a module of the group that was put there by hand.
    private boolean covered(Group group, double spotX, double spotY, double size) {
        for (int m : hands.getOrDefault(group.key(), List.of()))
            if (Math.hypot(x[m] - spotX, y[m] - spotY) < radius[m] + size) return true;
        return false;
    }

    /// Gives every module without a place one next to its neighbours in its region.
    private void fitIn() {
        var spots = new FreeSpots(x, y, radius, placed);
        for (Group group : groups) {
            for (int m : group.modules()) {
                if (placed[m]) continue;
                double[] near = neighbours(m);
                if (near == null) near = middle(group);
                double[] free = spots.near(near == null ? 0 : near[0], near == null ? 0 : near[1], radius[m]);
                put(m, free[0], free[1]);
                spots.take(m);
            }
        }
    }

    /// The middle of the placed modules of the same region that a module depends on or that depend on it.
    private double @Nullable [] neighbours(int m) {
        double sumX = 0, sumY = 0, sum = 0;
        for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) {
            int other = graph.to(e);
            if (!placed[other] || groupOf[other] != groupOf[m]) continue;
            sumX += graph.weight(e) * x[other];
            sumY += graph.weight(e) * y[other];
            sum += graph.weight(e);
        }
        for (int slot = graph.inStart(m); slot < graph.inStart(m + 1); slot++) {
            int e = graph.incoming(slot), other = graph.from(e);
            if (!placed[other] || groupOf[other] != groupOf[m]) continue;
            sumX += graph.weight(e) * x[other];
            sumY += graph.weight(e) * y[other];
            sum += graph.weight(e);
        }
        return sum == 0 ? null : new double[] {sumX / sum, sumY / sum};
    }

    private Region region(Group group, double atX, double atY) {
        double reach = group.modules().isEmpty() ? EMPTY_RADIUS : 0;
        for (int m : group.modules()) reach = Math.max(reach, Math.hypot(x[m] - atX, y[m] - atY) + radius[m]);
        return new Region(
                group.context(),
                group.name(),
                atX,
                atY,
                reach + MARGIN,
                Packed.packages(group.modules(), homes, modules, x, y, radius));
    }
}
