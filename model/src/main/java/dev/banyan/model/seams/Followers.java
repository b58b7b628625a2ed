package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Lets tests and migrations follow the code they belong to: what they stand in a package with, else what they depend
/// on most.
final class Followers {
    private final Plan plan;
    private final Components components;
    private final Kept kept;

    Followers(Plan plan, Components components, Kept kept) {
        this.plan = plan;
        this.components = components;
        this.kept = kept;
    }

    /// The group of every module, -1 for those that belong nowhere. A drawn test stays with the modules of its context.
    ///
    /// @param node  node of each module, -1 for followers
    /// @param group group of each node
    int[] following(int[] node, int[] group) {
        AuditFacts facts = plan.facts();
        int[] of = new int[node.length];
        Arrays.fill(of, -1);
        Map<String, Map<Integer, Integer>> votes = new HashMap<>();
        for (int m = 0; m < node.length; m++) {
            if (node[m] < 0 || kept.outside(m)) continue;
            of[m] = group[node[m]];
            if (of[m] < 0) continue;
            String name = components.home(m);
            for (; !name.isEmpty(); name = Homes.above(name))
                votes.computeIfAbsent(name, n -> new HashMap<>()).merge(of[m], 1, Integer::sum);
        }
        Map<Integer, Integer> ofDrawn = ofDrawn(of);
        int next = 1 + Arrays.stream(of).max().orElse(-1);
        for (int m = 0; m < node.length; m++) {
            if (node[m] >= 0 || kept.outside(m)) continue;
            int context = kept.in(m);
            if (context != ContextIndex.NONE) {
                Integer there = ofDrawn.get(context);
                if (there == null) ofDrawn.put(context, there = next++);
                of[m] = there;
            } else {
                of[m] = follow(m, of, node, votes);
            }
        }
        return of;
    }

    private Map<Integer, Integer> ofDrawn(int[] of) {
        var groups = new HashMap<Integer, Integer>();
        for (int m = 0; m < of.length; m++) {
            int context = of[m] < 0 ? ContextIndex.NONE : kept.in(m);
            if (context != ContextIndex.NONE) groups.putIfAbsent(context, of[m]);
        }
        return groups;
    }

    private int follow(int m, int[] of, int[] node, Map<String, Map<Integer, Integer>> votes) {
        String own = components.home(m);
        String component = components.of(own);
        for (String name = own; name.length() > component.length() || name.equals(component) && !name.isEmpty(); ) {
            var here = votes.get(name);
            if (here != null && components.share(name) < 0.5) return most(here);
            name = Homes.above(name);
        }
        var used = new HashMap<Integer, Integer>();
        DependencyGraph graph = plan.facts().dependencies();
        for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++)
            if (node[graph.to(e)] >= 0 && of[graph.to(e)] >= 0)
                used.merge(of[graph.to(e)], graph.weight(e), Integer::sum);
        return used.isEmpty() ? -1 : most(used);
    }

    private static int most(Map<Integer, Integer> votes) {
        int best = -1, most = 0;
        for (var e : votes.entrySet())
            if (e.getValue() > most || e.getValue() == most && e.getKey() < best) {
                best = e.getKey();
                most = e.getValue();
            }
        return best;
    }
}
