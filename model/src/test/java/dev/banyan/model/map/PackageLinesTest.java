package dev.banyan.model.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackageLinesTest {
    private static final int[] PACKAGES = {0, 0, 1, 1, 2, -1};

    private static DependencyGraph graph(int modules, DependencyKind kind, int... ends) {
        int n = ends.length / 2;
        int[] from = new int[n], to = new int[n], ones = new int[n];
        byte[] kinds = new byte[n];
        for (int i = 0; i < n; i++) {
            from[i] = ends[2 * i];
            to[i] = ends[2 * i + 1];
            kinds[i] = (byte) kind.ordinal();
        }
        return new DependencyGraph(modules, from, to, kinds, ones, ones);
    }

    private static PackageLines lines(DependencyGraph graph, int[] packageOf, int packages) {
        return PackageLines.of(graph, packageOf, new double[packages], new double[packages]);
    }

    @Test
    void dependenciesBetweenTwoPackagesAreOneLineWithBothDirections() {
        var all = lines(graph(6, DependencyKind.IMPORT, 0, 2, 1, 3, 2, 1, 0, 1, 4, 5), PACKAGES, 3)
                .all();
        assertEquals(1, all.size());
        assertEquals(2, all.getFirst().forward());
        assertEquals(1, all.getFirst().backward());
        assertEquals(1, all.getFirst().width());
        assertTrue(all.getFirst().inCycle());
    }

    @Test
    void whatOnlyChangesTogetherIsNoLine() {
        assertTrue(lines(graph(6, DependencyKind.CHANGED_TOGETHER, 0, 2), PACKAGES, 3)
                .all()
                .isEmpty());
    }

    @Test
    void sharedTablesAreALineButNoCircle() {
        var all = lines(graph(6, DependencyKind.SHARED_TABLE, 0, 2, 3, 1), PACKAGES, 3)
                .all();
        assertEquals(2, all.getFirst().weight());
        assertFalse(all.getFirst().inCycle());
    }

    @Test
    void aCircleMayGoAroundThirdPackages() {
        var all = lines(graph(6, DependencyKind.CALL, 0, 2, 3, 4, 4, 1), PACKAGES, 3)
                .all();
        assertEquals(3, all.size());
        assertTrue(all.stream().allMatch(PackageLine::inCycle));
    }

    /// For any graph: every dependency is counted once, the heaviest line of every package has rank 0, and there
    /// are at most as many lines of a rank as packages.
    @Test
    void theLowestRanksShowTheMainTieOfEveryPackageInFewLines() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            int packages = 2 + random.nextInt(30), modules = packages * 3, wanted = random.nextInt(400);
            int[] packageOf = random.ints(modules, -1, packages).toArray();
            int[] ends = random.ints(2L * wanted, 0, modules).toArray();
            DependencyGraph graph = graph(modules, DependencyKind.IMPORT, ends);
            PackageLines lines = lines(graph, packageOf, packages);
            int crossing = 0;
            for (int e = 0; e < graph.size(); e++) {
                int a = packageOf[graph.from(e)], b = packageOf[graph.to(e)];
                if (a >= 0 && b >= 0 && a != b) crossing++;
            }
            assertEquals(
                    crossing, lines.all().stream().mapToInt(PackageLine::weight).sum());
            for (int p = 0; p < packages; p++)
                if (!lines.of(p).isEmpty())
                    assertEquals(0, lines.of(p).getFirst().rank());
            long[] ofRank = new long[packages];
            for (PackageLine line : lines.all()) ofRank[line.rank()]++;
            assertTrue(Arrays.stream(ofRank).allMatch(n -> n <= packages), "seed " + seed);
        }
    }
}
