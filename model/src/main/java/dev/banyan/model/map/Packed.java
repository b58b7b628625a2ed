package dev.banyan.model.map;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.graph.DiscPacking;
import dev.banyan.model.graph.Discs;
import dev.banyan.model.seams.Homes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The modules of one region packed around its middle: modules of a package lie together, what has most dependencies in
/// the region lies in the middle.
///
/// @param x by position in the list of modules; @param y likewise
record Packed(double[] x, double[] y, double radius) {
    private static final double GAP_OF_MODULES = 1.6;
    private static final double GAP_OF_PACKAGES = 4;

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    static Packed of(List<Integer> members, Homes homes, double[] radius, DependencyGraph graph, int[] groupOf) {
        double[] x = new double[members.size()], y = new double[members.size()];
        if (members.isEmpty()) return new Packed(x, y, 0);
        var packages = List.copyOf(byPackage(members, homes).values());
        double[] size = new double[packages.size()], importance = new double[packages.size()];
        var inside = new ArrayList<Discs>();
        for (int p = 0; p < packages.size(); p++) {
            var positions = packages.get(p);
            double[] r = new double[positions.size()], ties = new double[positions.size()];
            for (int i = 0; i < r.length; i++) {
                int m = members.get(positions.get(i));
                r[i] = radius[m];
                ties[i] = r[i] * (1 + Math.log1p(ties(m, graph, groupOf)));
                importance[p] += ties[i];
            }
            Discs discs = DiscPacking.pack(r, ties, GAP_OF_MODULES);
            inside.add(discs);
            size[p] = discs.enclosing();
        }
        Discs outer = DiscPacking.pack(size, importance, GAP_OF_PACKAGES);
        double reach = 0;
        for (int p = 0; p < packages.size(); p++) {
            var positions = packages.get(p);
            for (int i = 0; i < positions.size(); i++) {
                int at = positions.get(i);
                x[at] = outer.x()[p] + inside.get(p).x()[i];
                y[at] = outer.y()[p] + inside.get(p).y()[i];
                reach = Math.max(reach, Math.hypot(x[at], y[at]) + inside.get(p).radius()[i]);
            }
        }
        return new Packed(x, y, reach);
    }

    private static int ties(int m, DependencyGraph graph, int[] groupOf) {
        int ties = 0;
        for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) if (groupOf[graph.to(e)] == groupOf[m]) ties++;
        for (int slot = graph.inStart(m); slot < graph.inStart(m + 1); slot++)
            if (groupOf[graph.from(graph.incoming(slot))] == groupOf[m]) ties++;
        return ties;
    }

    /// Positions in the list of members by package.
    private static TreeMap<String, List<Integer>> byPackage(List<Integer> members, Homes homes) {
        var packages = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < members.size(); i++)
            packages.computeIfAbsent(homes.of(members.get(i)), p -> new ArrayList<>())
                    .add(i);
        return packages;
    }

    /// The packages of a region as they lie, the largest first.
    static List<PackageDisc> packages(
            List<Integer> members, Homes homes, List<LegacyModule> modules, double[] x, double[] y, double[] radius) {
        var discs = new ArrayList<PackageDisc>();
        byPackage(members, homes).forEach((name, positions) -> {
            var numbers = positions.stream().map(members::get).toList();
            double sumX = 0, sumY = 0;
            int lines = 0;
            for (int m : numbers) {
                sumX += x[m];
                sumY += y[m];
                lines += modules.get(m).lines();
            }
            double atX = sumX / numbers.size(), atY = sumY / numbers.size(), reach = 0;
            for (int m : numbers) reach = Math.max(reach, Math.hypot(x[m] - atX, y[m] - atY) + radius[m]);
            discs.add(new PackageDisc(name, atX, atY, reach, numbers, lines));
        });
        discs.sort(
                Comparator.comparingInt((PackageDisc d) -> -d.modules().size()).thenComparing(PackageDisc::name));
        return discs;
    }
}
