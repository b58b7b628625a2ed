package dev.banyan.model.map;

import dev.banyan.model.audit.DependencyGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The lines between the packages of the map: what lies between contexts and single modules. Some lines of
/// thousands are drawn, see [PackageLine#rank].
public final class PackageLines {
    private static final double BEND = 0.1;

    private final List<PackageLine> lines;
    private final int[][] of;

    private PackageLines(List<PackageLine> lines, int packages) {
        this.lines = lines;
        of = new int[packages][];
        int[] count = new int[packages];
        for (PackageLine line : lines) {
            count[line.one()]++;
            count[line.other()]++;
        }
        for (int p = 0; p < packages; p++) of[p] = new int[count[p]];
        Arrays.fill(count, 0);
        for (int i = lines.size() - 1; i >= 0; i--) {
            PackageLine line = lines.get(i);
            of[line.one()][count[line.one()]++] = i;
            of[line.other()][count[line.other()]++] = i;
        }
    }

    /// @param packageOf number of the package of each module, -1 for a module in none
    /// @param x         middle of each package; @param y likewise
    public static PackageLines of(DependencyGraph graph, int[] packageOf, double[] x, double[] y) {
        long[] ties = ties(graph, packageOf, x.length);
        InCycle cycles = InCycle.of(graph, packageOf, x.length);
        var found = new ArrayList<PackageLine>();
        for (int i = 0; i < ties.length; ) {
            int one = (int) (ties[i] / 2 / x.length), other = (int) (ties[i] / 2 % x.length);
            int[] both = {0, 0};
            for (long pair = ties[i] / 2; i < ties.length && ties[i] / 2 == pair; i++) both[(int) (ties[i] % 2)]++;
            Bow bow = Bow.between(x[one], y[one], x[other], y[other], BEND);
            found.add(new PackageLine(one, other, both[0], both[1], 0, 0, cycles.both(one, other), bow));
        }
        found.sort(Comparator.comparingInt(PackageLine::weight).reversed());
        return new PackageLines(ranked(found, x.length), x.length);
    }

    /// Each dependency between packages as one number: the pair of packages, and in the last bit the direction.
    private static long[] ties(DependencyGraph graph, int[] packageOf, int packages) {
        long[] ties = new long[graph.size()];
        int size = 0;
        for (int e = 0; e < graph.size(); e++) {
            int from = packageOf[graph.from(e)], to = packageOf[graph.to(e)];
            if (from < 0 || to < 0 || from == to || !graph.kind(e).crosses()) continue;
            long pair = (long) Math.min(from, to) * packages + Math.max(from, to);
            ties[size++] = 2 * pair + (from < to ? 0 : 1);
        }
        ties = Arrays.copyOf(ties, size);
        Arrays.sort(ties);
        return ties;
    }

    /// @param found the heaviest first; answers the lightest first
    private static List<PackageLine> ranked(List<PackageLine> found, int packages) {
        int most = found.isEmpty() ? 1 : found.getFirst().weight();
        int[] before = new int[packages];
        var lines = new ArrayList<PackageLine>(found.size());
        for (PackageLine f : found) {
            int rank = Math.min(before[f.one()]++, before[f.other()]++);
            double width = Math.sqrt((double) f.weight() / most);
            lines.add(
                    new PackageLine(f.one(), f.other(), f.forward(), f.backward(), width, rank, f.inCycle(), f.bow()));
        }
        return List.copyOf(lines.reversed());
    }

    /// The lightest first, so that the heaviest is drawn on top.
    public List<PackageLine> all() {
        return lines;
    }

    /// The lines of one package, the heaviest first.
    public List<PackageLine> of(int number) {
        return Arrays.stream(of[number]).mapToObj(lines::get).toList();
    }
}
