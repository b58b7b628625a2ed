package dev.banyan.model.order;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;

/// What waits for what, without the waits that follow from others.
///
/// @param predecessors direct predecessors of each job, ascending
/// @param successors direct successors of each job, ascending
/// @param ancestors everything that must be done before each job
/// @param descendants everything that waits for each job, however far
/// @param topological the jobs in an order that keeps all waits, the smallest number first where there is a choice
record Precedence(
        int[][] predecessors, int[][] successors, BitSet[] ancestors, BitSet[] descendants, int[] topological) {

    /// @param waits for each job what it waits for, without cycles
    static Precedence of(int[][] waits) {
        Graph<Integer, DefaultEdge> graph = graph(waits);
        TransitiveReduction.INSTANCE.reduce(graph);
        int n = waits.length;
        int[] topological = new int[n];
        var sorted = new TopologicalOrderIterator<>(graph, Comparator.<Integer>naturalOrder());
        for (int i = 0; i < n; i++) topological[i] = sorted.next();
        int[][] predecessors = new int[n][], successors = new int[n][];
        BitSet[] ancestors = new BitSet[n], descendants = new BitSet[n];
        for (int job : topological) {
            predecessors[job] = graph.incomingEdgesOf(job).stream()
                    .mapToInt(graph::getEdgeSource)
                    .sorted()
                    .toArray();
            successors[job] = graph.outgoingEdgesOf(job).stream()
                    .mapToInt(graph::getEdgeTarget)
                    .sorted()
                    .toArray();
            ancestors[job] = union(predecessors[job], ancestors);
        }
        for (int i = n - 1; i >= 0; i--) descendants[topological[i]] = union(successors[topological[i]], descendants);
        return new Precedence(predecessors, successors, ancestors, descendants, topological);
    }

    static Optional<int[]> cycle(int[][] waits) {
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

    private static BitSet union(int[] jobs, BitSet[] reach) {
        BitSet all = new BitSet(reach.length);
        for (int job : jobs) {
            all.or(reach[job]);
            all.set(job);
        }
        return all;
    }
}
