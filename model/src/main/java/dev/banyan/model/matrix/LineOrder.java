package dev.banyan.model.matrix;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.graph.Digraph;
import dev.banyan.model.graph.FeedbackArcs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts lines into an order. Layers come from the least set of dependencies whose removal leaves no cycle, see
/// [FeedbackArcs]; it is turned round, so that what is used comes first.
///
/// @param order the lines by number, first to last
/// @param bound at least so many dependencies lie above the diagonal in any order, NaN where that was not asked
record LineOrder(int[] order, double bound) {

    static LineOrder of(List<Line> lines, int[] lineOf, DependencyGraph graph, Ordering ordering) {
        return switch (ordering) {
            case LAYERS -> {
                var arcs = FeedbackArcs.of(arcs(lines.size(), lineOf, graph, _ -> true));
                yield new LineOrder(reversed(arcs.order()), arcs.bound());
            }
            case CONTEXTS -> byContext(lines, lineOf, graph, false);
            case PHASES -> byContext(lines, lineOf, graph, true);
        };
    }

    private static LineOrder byContext(List<Line> lines, int[] lineOf, DependencyGraph graph, boolean phases) {
        int[] group = groups(lines);
        int count = Arrays.stream(group).max().orElse(-1) + 1;
        int[] groupOf = Arrays.stream(lineOf).map(l -> l < 0 ? -1 : group[l]).toArray();
        int[] rank = places(
                reversed(FeedbackArcs.of(arcs(count, groupOf, graph, _ -> true)).order()));
        int[] inside = places(reversed(FeedbackArcs.of(
                        arcs(lines.size(), lineOf, graph, e -> groupOf[graph.from(e)] == groupOf[graph.to(e)]))
                .order()));
        Comparator<Integer> byPhase = Comparator.comparingInt(l -> phases
                ? lines.get(l).phase() < 0 ? Integer.MAX_VALUE : lines.get(l).phase()
                : 0);
        var order = new ArrayList<Integer>();
        for (int l = 0; l < lines.size(); l++) order.add(l);
        order.sort(byPhase.thenComparing(l -> lines.get(l).context() == null)
                .thenComparing(l -> rank[group[l]])
                .thenComparing(l -> inside[l]));
        return new LineOrder(order.stream().mapToInt(Integer::intValue).toArray(), Double.NaN);
    }

    /// The context of each line by number; what is in none is one more.
    private static int[] groups(List<Line> lines) {
        Map<ContextId, Integer> numbers = new HashMap<>();
        for (Line line : lines) if (line.context() != null) numbers.putIfAbsent(line.context(), numbers.size());
        return lines.stream()
                .mapToInt(l -> l.context() == null ? numbers.size() : numbers.getOrDefault(l.context(), 0))
                .toArray();
    }

    private interface Taken {
        boolean takes(int dependency);
    }

    private static Digraph arcs(int nodes, int[] nodeOf, DependencyGraph graph, Taken taken) {
        int size = 0;
        int[] from = new int[graph.size()], to = new int[graph.size()];
        double[] weight = new double[graph.size()];
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses() || !taken.takes(e)) continue;
            from[size] = nodeOf[graph.from(e)];
            to[size] = nodeOf[graph.to(e)];
            weight[size++] = 1;
        }
        return Digraph.of(nodes, Arrays.copyOf(from, size), Arrays.copyOf(to, size), Arrays.copyOf(weight, size));
    }

    private static int[] reversed(int[] order) {
        int[] turned = new int[order.length];
        for (int i = 0; i < order.length; i++) turned[i] = order[order.length - 1 - i];
        return turned;
    }

    private static int[] places(int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) place[order[i]] = i;
        return place;
    }
}
