package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Lets tests, migrations and what no evidence ties to anything follow the code they belong to: a migration the models
/// beside it, everything else its package, the subject in its name, what it has most to do with, and at last what
/// stands beside it.
final class Followers {
    private static final int NOWHERE = -1;

    private final AuditFacts facts;
    private final Components components;
    private final Subjects subjects;
    private final Kept kept;
    /// Modules of each group in a package and below, and directly in it.
    private final Map<String, Map<Integer, Integer>> below = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> beside = new HashMap<>();

    Followers(Plan plan, Components components, Subjects subjects, Kept kept) {
        facts = plan.facts();
        this.components = components;
        this.subjects = subjects;
        this.kept = kept;
    }

    /// The group of every module, -1 for those that belong nowhere. A drawn one stays with the modules of its context.
    ///
    /// @param node  node of each module, -1 for tests and migrations
    /// @param group group of each node, -1 for those that are in none yet
    int[] following(int[] node, int[] group) {
        int[] of = new int[node.length];
        Arrays.fill(of, NOWHERE);
        for (int m = 0; m < node.length; m++) {
            if (node[m] < 0 || kept.outside(m) || group[node[m]] < 0) continue;
            of[m] = group[node[m]];
            vote(m, of[m]);
        }
        drawnStay(of);
        int[] led = of.clone();
        for (int m = 0; m < of.length; m++) if (led[m] < 0 && !kept.outside(m)) of[m] = follow(m, led);
        return of;
    }

    private void vote(int m, int group) {
        String home = components.home(m);
        beside.computeIfAbsent(home, n -> new HashMap<>()).merge(group, 1, Integer::sum);
        for (String name = home; !name.isEmpty(); name = Homes.above(name))
            below.computeIfAbsent(name, n -> new HashMap<>()).merge(group, 1, Integer::sum);
    }

    private void drawnStay(int[] of) {
        var ofDrawn = new HashMap<Integer, Integer>();
        int next = 0;
        for (int m = 0; m < of.length; m++) {
            next = Math.max(next, of[m] + 1);
            if (of[m] >= 0 && kept.in(m) != ContextIndex.NONE) ofDrawn.putIfAbsent(kept.in(m), of[m]);
        }
        for (int m = 0; m < of.length; m++) {
            int context = kept.in(m);
            if (of[m] >= 0 || context == ContextIndex.NONE) continue;
            Integer there = ofDrawn.get(context);
            if (there == null) ofDrawn.put(context, there = next++);
            of[m] = there;
        }
    }

    private int follow(int m, int[] led) {
        if (facts.modules().get(m).kind() == ModuleKind.MIGRATION) {
            int models = models(m, led);
            if (models >= 0) return models;
        }
        String own = components.home(m), component = components.of(own);
        if (!components.holdsOthers(component)) {
            for (String name = own; name.length() >= component.length() && !name.isEmpty(); name = Homes.above(name)) {
                var here = below.get(name);
                if (here != null) return most(here);
            }
        }
        for (String named : subjects.named(m)) {
            var here = below.get(named);
            if (here != null) return most(here);
        }
        int used = most(used(m, led));
        if (used >= 0) return used;
        for (String name = own; !name.isEmpty(); name = Homes.above(name)) {
            var here = beside.get(name);
            if (here != null) return most(here);
        }
        return NOWHERE;
    }

    /// The models of the package whose migration it is.
    private int models(int m, int[] led) {
        for (String name = components.home(m); !name.isEmpty(); name = Homes.above(name)) {
            var models = facts.numbers().get(new ModuleId(name + ".models"));
            if (models != null) return led[models];
        }
        return NOWHERE;
    }

    private Map<Integer, Integer> used(int m, int[] led) {
        var used = new HashMap<Integer, Integer>();
        DependencyGraph graph = facts.dependencies();
        for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++)
            if (led[graph.to(e)] >= 0) used.merge(led[graph.to(e)], graph.weight(e), Integer::sum);
        for (int slot = graph.inStart(m); slot < graph.inStart(m + 1); slot++) {
            int e = graph.incoming(slot);
            if (led[graph.from(e)] >= 0) used.merge(led[graph.from(e)], graph.weight(e), Integer::sum);
        }
        return used;
    }

    private static int most(Map<Integer, Integer> votes) {
        int best = NOWHERE, most = 0;
        for (var e : votes.entrySet())
            if (e.getValue() > most || e.getValue() == most && e.getKey() < best) {
                best = e.getKey();
                most = e.getValue();
            }
        return best;
    }
}
