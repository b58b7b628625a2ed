package dev.banyan.model.graph;

/// The order with the least backward weight, proven, for a knot of few nodes: dynamic programming over the sets of
/// nodes that stand in front. Takes 2ⁿ steps and 9 bytes for each.
///
/// Lawler, "A comment on minimum feedback arc sets", 1964; Held and Karp 1962.
final class ExactOrder {
    /// 2 MB and a few milliseconds.
    static final int MOST_NODES = 17;

    private ExactOrder() {}

    static int[] of(Digraph graph) {
        int n = graph.nodes(), half = n / 2, low = (1 << half) - 1;
        double[][] backLow = new double[n][], backHigh = new double[n][];
        for (int v = 0; v < n; v++) {
            double[] to = new double[n];
            for (int a = graph.start[v]; a < graph.start[v + 1]; a++) to[graph.to[a]] += graph.weight[a];
            backLow[v] = sums(to, 0, half);
            backHigh[v] = sums(to, half, n - half);
        }
        double[] least = new double[1 << n];
        byte[] last = new byte[1 << n];
        for (int front = 1; front < least.length; front++) {
            double best = Double.POSITIVE_INFINITY;
            for (int rest = front; rest != 0; rest &= rest - 1) {
                int v = Integer.numberOfTrailingZeros(rest), others = front & ~(1 << v);
                double cost = least[others] + backLow[v][others & low] + backHigh[v][others >>> half];
                if (cost < best) {
                    best = cost;
                    last[front] = (byte) v;
                }
            }
            least[front] = best;
        }
        int[] order = new int[n];
        int front = least.length - 1;
        for (int i = n - 1; i >= 0; i--) {
            order[i] = last[front];
            front &= ~(1 << order[i]);
        }
        return order;
    }

    /// Weight towards every set of the nodes from `first` on.
    private static double[] sums(double[] to, int first, int nodes) {
        double[] sum = new double[1 << nodes];
        for (int set = 1; set < sum.length; set++)
            sum[set] = sum[set & (set - 1)] + to[first + Integer.numberOfTrailingZeros(set)];
        return sum;
    }
}
