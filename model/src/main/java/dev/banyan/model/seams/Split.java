package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.graph.WeightedGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A context parted along its weakest inner cut: two parts, each in one piece as far as the context is, none of them a
/// crumb, with as little between them as can be found.
///
/// @param stays  in the context; what is pinned is among it
/// @param leaves into a context of its own
/// @param name   for that context, from the packages it holds
/// @param cut    dependencies in the code between the two parts
/// @param cost   of drawing the new context
public record Split(
        ContextId context, SortedSet<ModuleId> stays, SortedSet<ModuleId> leaves, String name, int cut, Cost cost) {

    /// Empty where there are too few modules, or where all of them are pinned.
    public static Optional<Split> weakest(Plan plan, ContextId context) {
        AuditFacts facts = plan.facts();
        int[] members = plan.modulesOf(context).stream()
                .flatMapToInt(id -> facts.number(id).stream())
                .sorted()
                .toArray();
        if (members.length < 2) return Optional.empty();
        boolean[] pinned = new boolean[members.length];
        int pins = 0;
        for (int i = 0; i < members.length; i++) {
            pinned[i] = plan.boundaries()
                    .pins()
                    .containsKey(facts.modules().get(members[i]).id());
            if (pinned[i]) pins++;
        }
        if (pins == members.length) return Optional.empty();
        boolean[] leaving = new Bisection(inner(facts, members), pinned).leaving();
        return of(plan, context, members, leaving);
    }

    private static Optional<Split> of(Plan plan, ContextId context, int[] members, boolean[] leaving) {
        AuditFacts facts = plan.facts();
        var stays = new TreeSet<ModuleId>();
        var leaves = new TreeSet<ModuleId>();
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < members.length; i++) {
            ModuleId id = facts.modules().get(members[i]).id();
            (leaving[i] ? leaves : stays).add(id);
            if (leaving[i]) numbers.add(members[i]);
        }
        if (leaves.isEmpty() || stays.isEmpty()) return Optional.empty();
        var names = new GroupNames(plan, Components.of(facts.modules()));
        String name = names.of(numbers);
        Cost cost = CutCost.of(plan).toNewContext(leaves);
        return Optional.of(
                new Split(context, stays, leaves, name, between(facts.dependencies(), members, leaving), cost));
    }

    /// What pulls the modules of a context together, kinds weighed as a suggestion usually does.
    private static WeightedGraph inner(AuditFacts facts, int[] members) {
        DependencyGraph graph = facts.dependencies();
        var a = new ArrayList<Integer>();
        var b = new ArrayList<Integer>();
        var weight = new ArrayList<Double>();
        for (int i = 0; i < members.length; i++)
            for (int e = graph.outStart(members[i]); e < graph.outStart(members[i] + 1); e++) {
                int j = Arrays.binarySearch(members, graph.to(e));
                if (j < 0 || i == j) continue;
                a.add(i);
                b.add(j);
                weight.add(EvidenceGraph.usual(graph.kind(e)) * (1 + StrictMath.log(Math.max(1, graph.weight(e)))));
            }
        return WeightedGraph.of(
                members.length,
                ints(a),
                ints(b),
                weight.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static int[] ints(List<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int between(DependencyGraph graph, int[] members, boolean[] leaving) {
        int count = 0;
        for (int i = 0; i < members.length; i++)
            for (int e = graph.outStart(members[i]); e < graph.outStart(members[i] + 1); e++) {
                int j = Arrays.binarySearch(members, graph.to(e));
                if (j >= 0 && leaving[i] != leaving[j] && graph.kind(e).crosses()) count++;
            }
        return count;
    }
}
