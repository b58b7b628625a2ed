package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.graph.Partitions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/// Turns groups of modules into named contexts with their reasons.
final class Described {
    private static final int REASONS = 5;

    private final Plan plan;
    private final Components components;
    private final Kept kept;
    private final AuditFacts facts;

    Described(Plan plan, Components components, Kept kept) {
        this.plan = plan;
        this.components = components;
        this.kept = kept;
        facts = plan.facts();
    }

    /// @param group group of each module, -1 for none
    /// @param sure  certainty of each module, NaN where it was not searched for
    Proposal proposal(int[] group, double[] sure, ChosenNumber number) {
        var members = new TreeMap<Integer, List<Integer>>();
        var left = new ArrayList<ModuleId>();
        for (int m = 0; m < group.length; m++) {
            if (group[m] < 0) left.add(facts.modules().get(m).id());
            else members.computeIfAbsent(group[m], g -> new ArrayList<>()).add(m);
        }
        var reasons = new HashMap<Integer, Reasons>();
        members.keySet().forEach(g -> reasons.put(g, new Reasons()));
        int crossing = 0;
        DependencyGraph graph = facts.dependencies();
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses()) continue;
            int a = group[graph.from(e)], b = group[graph.to(e)];
            if (a < 0 || b < 0) continue;
            if (a != b) crossing++;
            for (int g : a == b ? new int[] {a} : new int[] {a, b}) {
                Reasons r = reasons.get(g);
                if (r != null) r.add(e, a == b);
            }
        }
        var known = DrawnAgain.among(members, plan, kept);
        var order = new ArrayList<>(members.keySet());
        order.sort(Comparator.comparing((Integer g) -> !known.containsKey(g))
                .thenComparing(g -> -members.getOrDefault(g, List.of()).size())
                .thenComparing(g -> g));
        var names = new GroupNames(plan, components);
        var going = new Going(plan, group);
        var contexts = new ArrayList<SuggestedContext>();
        for (int g : order)
            contexts.add(context(
                    known.get(g),
                    members.getOrDefault(g, List.of()),
                    going.from(known.get(g), g),
                    reasons.getOrDefault(g, new Reasons()),
                    names,
                    sure));
        return new Proposal(
                contexts,
                Modularity.of(plan, group),
                common(group, Partitions::adjustedRand),
                common(group, Partitions::normalisedInformation),
                crossing,
                left,
                going.gone(order, contexts),
                number);
    }

    private SuggestedContext context(
            @Nullable ContextId known,
            List<Integer> members,
            SortedSet<ModuleId> going,
            Reasons reasons,
            GroupNames names,
            double[] sure) {
        var shares = names.shares(members);
        String name = known == null ? names.of(members) : names.drawn(known);
        var modules = new TreeSet<ModuleId>();
        var added = new TreeSet<ModuleId>();
        double sum = 0;
        int counted = 0;
        for (int m : members) {
            ModuleId id = facts.modules().get(m).id();
            modules.add(id);
            if (known == null || !known.equals(plan.membership().get(id))) added.add(id);
            if (Double.isNaN(sure[m])) continue;
            sum += sure[m];
            counted++;
        }
        return new SuggestedContext(
                known,
                name,
                modules,
                added,
                going,
                shares.stream().limit(REASONS).toList(),
                reasons.inside.size(),
                reasons.cut.size(),
                heaviest(reasons.inside),
                heaviest(reasons.cut),
                counted == 0 ? Double.NaN : sum / counted);
    }

    /// @param dependencies ascending; of equally heavy ones the first counts
    private List<Crossing> heaviest(List<Integer> dependencies) {
        DependencyGraph graph = facts.dependencies();
        var heaviest = new ArrayList<Integer>(REASONS + 1);
        for (int e : dependencies) {
            if (heaviest.size() == REASONS && graph.weight(heaviest.getLast()) >= graph.weight(e)) continue;
            int at = heaviest.size();
            while (at > 0 && graph.weight(heaviest.get(at - 1)) < graph.weight(e)) at--;
            heaviest.add(at, e);
            if (heaviest.size() > REASONS) heaviest.removeLast();
        }
        return heaviest.stream()
                .map(e -> new Crossing(
                        facts.modules().get(graph.from(e)).id(),
                        facts.modules().get(graph.to(e)).id(),
                        graph.kind(e),
                        graph.weight(e),
                        graph.line(e)))
                .toList();
    }

    /// With the components of the packages, over the own code.
    private double common(int[] group, ToDoubleBiFunction<int[], int[]> measure) {
        var numbers = new HashMap<String, Integer>();
        var found = new ArrayList<Integer>();
        var made = new ArrayList<Integer>();
        for (int m = 0; m < group.length; m++) {
            var module = facts.modules().get(m);
            if (module.kind() != ModuleKind.CODE || group[m] < 0) continue;
            found.add(group[m]);
            String component = components.ofModule(m);
            made.add(numbers.computeIfAbsent(component, c -> numbers.size()));
        }
        if (found.isEmpty()) return Double.NaN;
        return measure.applyAsDouble(canonical(found), canonical(made));
    }

    private static int[] canonical(List<Integer> groups) {
        return Partitions.canonical(groups.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Dependencies by number.
    private static final class Reasons {
        private final List<Integer> inside = new ArrayList<>();
        private final List<Integer> cut = new ArrayList<>();

        void add(int dependency, boolean within) {
            (within ? inside : cut).add(dependency);
        }
    }
}
