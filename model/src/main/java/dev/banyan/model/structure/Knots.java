package dev.banyan.model.structure;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.LegacyModule.Coverage;
import dev.banyan.model.graph.Cycles;
import dev.banyan.model.graph.Digraph;
import dev.banyan.model.graph.FeedbackArcs;
import dev.banyan.model.structure.StructuralFinding.Cut;
import dev.banyan.model.structure.StructuralFinding.Knot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Cycles of modules, or of packages, with the lightest set of dependencies to remove. A dependency weighs the places
/// in the code that have to be changed, twice as much where no test watches the change: places · (2 − coverage of the
/// module that uses). Coverage that nobody measured counts as none.
///
/// Shared tables have no direction and are left out.
final class Knots {
    private final AuditFacts facts;
    private final StructureKind kind;
    private final int[] nodeOf;
    private final IntFunction<String> name;
    private final List<List<Integer>> members = new ArrayList<>();

    Knots(AuditFacts facts, StructureKind kind, int nodes, int[] nodeOf, IntFunction<String> name) {
        this.facts = facts;
        this.kind = kind;
        this.nodeOf = nodeOf;
        this.name = name;
        for (int v = 0; v < nodes; v++) members.add(new ArrayList<>());
        for (int m = 0; m < nodeOf.length; m++) members.get(nodeOf[m]).add(m);
    }

    List<StructuralFinding> find() {
        Digraph graph = digraph();
        int[] component = Cycles.of(graph).component();
        var found = new ArrayList<StructuralFinding>();
        for (int[] nodes : Cycles.of(graph).knots()) found.add(finding(graph, component, nodes));
        return found;
    }

    private Digraph digraph() {
        DependencyGraph graph = facts.dependencies();
        int[] from = new int[graph.size()], to = new int[graph.size()];
        double[] weight = new double[graph.size()];
        int size = 0;
        for (int e = 0; e < graph.size(); e++) {
            if (!directed(graph.kind(e))) continue;
            from[size] = nodeOf[graph.from(e)];
            to[size] = nodeOf[graph.to(e)];
            weight[size++] = graph.weight(e) * (2 - known(coverage(graph.from(e))));
        }
        return Digraph.of(
                members.size(), Arrays.copyOf(from, size), Arrays.copyOf(to, size), Arrays.copyOf(weight, size));
    }

    static boolean directed(DependencyKind kind) {
        return kind.crosses() && kind != DependencyKind.SHARED_TABLE;
    }

    private double coverage(int module) {
        Coverage coverage = facts.modules().get(module).coverage();
        return coverage == null ? Double.NaN : coverage.share();
    }

    private static double known(double coverage) {
        return Double.isNaN(coverage) ? 0 : coverage;
    }

    private StructuralFinding finding(Digraph whole, int[] component, int[] nodes) {
        Digraph knot = part(whole, component, nodes);
        FeedbackArcs least = FeedbackArcs.of(knot);
        var cuts = Arrays.stream(least.arcs())
                .boxed()
                .sorted(Comparator.comparingDouble(knot::weight))
                .map(a -> cut(nodes[knot.from(a)], nodes[knot.to(a)]))
                .toList();
        var names = Arrays.stream(nodes).mapToObj(name).toList();
        int[] modules = Arrays.stream(nodes)
                .flatMap(v -> members.get(v).stream().mapToInt(Integer::intValue))
                .sorted()
                .toArray();
        int uses = cuts.stream().mapToInt(Cut::uses).sum();
        String why = knot.arcs() + " dependencies keep " + nodes.length
                + (kind == StructureKind.MODULE_CYCLE ? " modules" : " packages") + " together; removing " + cuts.size()
                + " of them, " + uses + (uses == 1 ? " place" : " places") + " in the code, breaks every cycle";
        return new StructuralFinding(
                kind,
                names.getFirst(),
                nodes.length,
                why,
                modules,
                new Knot(names, knot.arcs(), cuts, least.weight(), least.bound()));
    }

    private static Digraph part(Digraph whole, int[] component, int[] nodes) {
        int[] place = new int[whole.nodes()];
        for (int i = 0; i < nodes.length; i++) place[nodes[i]] = i;
        int[] arcs = Arrays.stream(nodes)
                .flatMap(v -> IntStream.range(whole.start(v), whole.start(v + 1)))
                .filter(a -> component[whole.to(a)] == component[whole.from(a)])
                .toArray();
        return Digraph.of(
                nodes.length,
                Arrays.stream(arcs).map(a -> place[whole.from(a)]).toArray(),
                Arrays.stream(arcs).map(a -> place[whole.to(a)]).toArray(),
                Arrays.stream(arcs).mapToDouble(whole::weight).toArray());
    }

    private Cut cut(int from, int to) {
        DependencyGraph graph = facts.dependencies();
        int uses = 0;
        long statements = 0, covered = 0;
        var pairs = IntStream.builder();
        for (int m : members.get(from)) {
            int last = -1;
            for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) {
                if (nodeOf[graph.to(e)] != to || !directed(graph.kind(e))) continue;
                uses += graph.weight(e);
                if (graph.to(e) != last) pairs.add(m).add(graph.to(e));
                last = graph.to(e);
            }
            Coverage coverage = facts.modules().get(m).coverage();
            if (last < 0 || coverage == null) continue;
            statements += coverage.statements();
            covered += coverage.covered();
        }
        double share = statements == 0 ? Double.NaN : (double) covered / statements;
        return new Cut(
                name.apply(from), name.apply(to), uses, share, pairs.build().toArray());
    }
}
