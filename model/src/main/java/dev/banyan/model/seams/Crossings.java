package dev.banyan.model.seams;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;

/// The dependencies of one seam as a list that is sorted when it is first looked at: most questions only need counts,
/// and a large system has a hundred thousand of them. Those in the code first, the heaviest first, then by names.
final class Crossings extends AbstractList<Crossing> {
    private final AuditFacts facts;
    private final int[] dependencies;
    private boolean sorted;

    /// @param dependencies numbers in the graph, ascending; taken over
    Crossings(AuditFacts facts, int[] dependencies) {
        this.facts = facts;
        this.dependencies = dependencies;
    }

    @Override
    public Crossing get(int index) {
        int e = sorted()[index];
        DependencyGraph graph = facts.dependencies();
        return new Crossing(
                facts.modules().get(graph.from(e)).id(),
                facts.modules().get(graph.to(e)).id(),
                graph.kind(e),
                graph.weight(e),
                graph.line(e));
    }

    @Override
    public int size() {
        return dependencies.length;
    }

    /// Dependencies are numbered by names already, so a stable sort by weight keeps that order.
    private synchronized int[] sorted() {
        if (sorted) return dependencies;
        DependencyGraph graph = facts.dependencies();
        Integer[] order = Arrays.stream(dependencies).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparing((Integer e) -> graph.kind(e) == DependencyKind.CHANGED_TOGETHER)
                        .thenComparing(e -> -graph.weight(e)));
        for (int i = 0; i < order.length; i++) dependencies[i] = order[i];
        sorted = true;
        return dependencies;
    }
}
