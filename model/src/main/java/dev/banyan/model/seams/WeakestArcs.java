package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.seams.ContextCycles.Arc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// The arcs of least weight whose removal leaves no circle (minimum feedback arc set). Up to 14 contexts the answer is
/// exact, by dynamic programming over the sets of contexts that come first (Lawler 1964); above, contexts are moved
/// within an order as long as that lowers the weight that points backwards.
final class WeakestArcs {
    private static final int EXACT = 14;

    private WeakestArcs() {}

    static List<Arc> of(List<ContextId> contexts, Collection<Arc> arcs) {
        int n = contexts.size();
        int[][] weight = new int[n][n];
        for (Arc a : arcs) weight[contexts.indexOf(a.from())][contexts.indexOf(a.to())] += a.dependencies();
        int[] place = n <= EXACT ? exact(weight) : sifted(weight);
        var back = new ArrayList<Arc>();
        for (Arc a : arcs) if (place[contexts.indexOf(a.from())] > place[contexts.indexOf(a.to())]) back.add(a);
        back.sort(Comparator.comparingInt(Arc::dependencies)
                .thenComparing(Arc::from)
                .thenComparing(Arc::to));
        return back;
    }

    /// The place of each context in an order with the least weight backwards.
    private static int[] exact(int[][] weight) {
        int n = weight.length;
        int[] cost = new int[1 << n];
        byte[] last = new byte[1 << n];
        Arrays.fill(cost, 1, cost.length, Integer.MAX_VALUE);
        for (int set = 0; set < cost.length; set++) {
            for (int next = 0; next < n; next++) {
                if ((set & 1 << next) != 0) continue;
                int back = 0;
                for (int before = 0; before < n; before++) if ((set & 1 << before) != 0) back += weight[next][before];
                int with = set | 1 << next;
                if (cost[set] + back < cost[with]) {
                    cost[with] = cost[set] + back;
                    last[with] = (byte) next;
                }
            }
        }
        int[] place = new int[n];
        for (int set = (1 << n) - 1, p = n - 1; set != 0; set &= ~(1 << last[set]), p--) place[last[set]] = p;
        return place;
    }

    private static int[] sifted(int[][] weight) {
        int n = weight.length;
        var order = new ArrayList<Integer>();
        for (int i = 0; i < n; i++) order.add(i);
        int[] surplus = new int[n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) surplus[i] += weight[i][j] - weight[j][i];
        order.sort(Comparator.comparingInt(i -> -surplus[i]));
        boolean better = true;
        while (better) {
            better = false;
            for (int context = 0; context < n; context++) better |= sift(context, order, weight);
        }
        int[] place = new int[n];
        for (int p = 0; p < n; p++) place[order.get(p)] = p;
        return place;
    }

    /// Moves one context to its best place; tells whether that lowered the weight that points backwards.
    private static boolean sift(int context, List<Integer> order, int[][] weight) {
        int from = order.indexOf(context);
        int best = from, lowest = 0, change = 0;
        for (int p = from - 1; p >= 0; p--) {
            int passed = order.get(p);
            change += weight[passed][context] - weight[context][passed];
            if (change < lowest) {
                lowest = change;
                best = p;
            }
        }
        change = 0;
        for (int p = from + 1; p < order.size(); p++) {
            int passed = order.get(p);
            change += weight[context][passed] - weight[passed][context];
            if (change < lowest) {
                lowest = change;
                best = p;
            }
        }
        if (best < from) Collections.rotate(order.subList(best, from + 1), 1);
        else if (best > from) Collections.rotate(order.subList(from, best + 1), -1);
        return best != from;
    }
}
