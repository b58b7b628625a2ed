package dev.banyan.model.order;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/// What waits for what, without the waits that follow from others.
///
/// @param predecessors direct predecessors of each job, ascending
/// @param successors direct successors of each job, ascending
/// @param ancestors everything that must be done before each job
/// @param descendants everything that waits for each job, however far
/// @param topological the jobs in an order that keeps all waits, the smallest number first where there is a choice
record Precedence(
        int[][] predecessors, int[][] successors, BitSet[] ancestors, BitSet[] descendants, int[] topological) {

    /// @param waits for each job what it waits for, doubles allowed, without cycles
    static Precedence of(int[][] waits) {
        int n = waits.length;
        int[] topological = topological(waits);
        int[][] predecessors = new int[n][];
        BitSet[] ancestors = new BitSet[n], descendants = new BitSet[n];
        for (int job : topological) {
            BitSet further = new BitSet(n), direct = new BitSet(n);
            for (int before : waits[job]) {
                further.or(ancestors[before]);
                direct.set(before);
            }
            direct.andNot(further);
            predecessors[job] = list(direct);
            further.or(direct);
            ancestors[job] = further;
        }
        int[][] successors = turned(predecessors);
        for (int i = n - 1; i >= 0; i--) descendants[topological[i]] = union(successors[topological[i]], descendants);
        return new Precedence(predecessors, successors, ancestors, descendants, topological);
    }

    static Optional<int[]> cycle(int[][] waits) {
        if (topological(waits).length == waits.length) return Optional.empty();
        Graph<Integer, DefaultEdge> graph = graph(waits);
        for (int job = 0; job < waits.length; job++)
            for (int before : waits[job]) if (before == job) return Optional.of(new int[] {job});
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(circle -> circle.size() > 1)
                        .min(Comparator.comparing(Collections::min))
                        .map(circle -> shortestCycle(graph, circle));
    }

    int size() {
        return topological.length;
    }

    /// Walks back from the smallest job of a knot to itself; edges lead from a job to those that wait for it.
    private static int[] shortestCycle(Graph<Integer, DefaultEdge> graph, Set<Integer> knot) {
        Integer start = Collections.min(knot);
        return graph.outgoingEdgesOf(start).stream()
                .map(graph::getEdgeTarget)
                .filter(knot::contains)
                .map(next -> BFSShortestPath.findPathBetween(graph, next, start).getVertexList())
                .min(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(path -> path.get(0)))
                .orElseThrow()
                .reversed()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Graph<Integer, DefaultEdge> graph(int[][] waits) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int job = 0; job < waits.length; job++) graph.addVertex(job);
        for (int job = 0; job < waits.length; job++) for (int before : waits[job]) graph.addEdge(before, job);
        return graph;
    }

    /// The jobs whose turn comes, the smallest number first; fewer than there are when some wait in a circle.
    private static int[] topological(int[][] waits) {
        int n = waits.length, count = 0;
        int[] sorted = new int[n], open = new int[n];
        int[][] waiting = turned(waits);
        var ready = new BitSet(n);
        for (int job = 0; job < n; job++) {
            open[job] = waits[job].length;
            if (open[job] == 0) ready.set(job);
        }
        for (int job = ready.nextSetBit(0); job >= 0; job = ready.nextSetBit(0)) {
            ready.clear(job);
            sorted[count++] = job;
            for (int next : waiting[job]) if (--open[next] == 0) ready.set(next);
        }
        return Arrays.copyOf(sorted, count);
    }

    /// For each job those that name it, ascending.
    private static int[][] turned(int[][] rows) {
        int n = rows.length;
        int[] count = new int[n];
        for (int[] row : rows) for (int job : row) count[job]++;
        int[][] turned = new int[n][];
        for (int job = 0; job < n; job++) turned[job] = new int[count[job]];
        for (int j = n - 1; j >= 0; j--) for (int job : rows[j]) turned[job][--count[job]] = j;
        return turned;
    }

    private static int[] list(BitSet jobs) {
        int[] list = new int[jobs.cardinality()];
        int count = 0;
        for (int job = jobs.nextSetBit(0); job >= 0; job = jobs.nextSetBit(job + 1)) list[count++] = job;
        return list;
    }

    private static BitSet union(int[] jobs, BitSet[] reach) {
        BitSet all = new BitSet(reach.length);
        for (int job : jobs) {
            all.or(reach[job]);
            all.set(job);
        }
        return all;
    }
}
