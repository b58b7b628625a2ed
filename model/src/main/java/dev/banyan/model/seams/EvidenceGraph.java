package dev.banyan.model.seams;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import java.util.TreeMap;

/// What pulls the modules of the own code together, as one weighted graph: dependencies of every kind, commits,
/// packages, the address space. Packages and addresses are nodes of their own beside the modules, each tied to its
/// members, so that a large package does not outweigh everything.
///
/// What everybody depends on says little: a dependency on a module counts the less the more others have one.
final class EvidenceGraph {
    private static final int USUAL_USERS = 6;
    private static final int USUAL_PARTNERS = 3;

    private final AuditFacts facts;
    private final Wish wish;
    private final Components components;
    /// The node of each module, -1 for tests and migrations.
    final int[] node;
    private final int modules;
    private int nodes;
    private int[] a = new int[1024];
    private int[] b = new int[1024];
    private double[] weight = new double[1024];
    private int edges;

    EvidenceGraph(AuditFacts facts, Wish wish, Components components) {
        this.facts = facts;
        this.wish = wish;
        this.components = components;
        node = new int[facts.modules().size()];
        for (int m = 0; m < node.length; m++) node[m] = facts.modules().get(m).kind() == ModuleKind.CODE ? nodes++ : -1;
        modules = nodes;
        dependencies();
        if (wish.packages() > 0) packages();
        if (wish.endpoints() > 0) endpoints();
    }

    /// Nodes that are modules; they come first.
    int modules() {
        return modules;
    }

    WeightedGraph graph() {
        return WeightedGraph.of(nodes, Arrays.copyOf(a, edges), Arrays.copyOf(b, edges), Arrays.copyOf(weight, edges));
    }

    private void tie(int from, int to, double w) {
        if (!(w > 0)) return;
        if (edges == a.length) {
            a = Arrays.copyOf(a, 2 * edges);
            b = Arrays.copyOf(b, 2 * edges);
            weight = Arrays.copyOf(weight, 2 * edges);
        }
        a[edges] = from;
        b[edges] = to;
        weight[edges++] = w;
    }

    private void dependencies() {
        DependencyGraph graph = facts.dependencies();
        for (int e = 0; e < graph.size(); e++) {
            int from = node[graph.from(e)], to = node[graph.to(e)];
            if (from < 0 || to < 0) continue;
            DependencyKind kind = graph.kind(e);
            double uses = kind.crosses()
                    ? (1 + 0.3 * Math.log(graph.weight(e))) * unpopular(graph, graph.to(e))
                    : together(graph.from(e), graph.to(e), graph.weight(e)) * selective(graph, e);
            tie(from, to, wish.weight(kind) * uses);
        }
    }

    /// 1 for a module that few depend on, falling with the square root of how many do.
    private static double unpopular(DependencyGraph graph, int module) {
        int users = graph.inStart(module + 1) - graph.inStart(module);
        return users <= USUAL_USERS ? 1 : Math.sqrt((double) USUAL_USERS / users);
    }

    /// Share of the commits of the less busy module that touched the other one too.
    private double together(int from, int to, int commits) {
        int least = Math.min(commits(from), commits(to));
        return least <= 0 ? 0.3 : Math.min(1, (double) commits / least);
    }

    /// Modules that change with half of the system (a sweep over all files) say little about whom they belong to.
    private static double selective(DependencyGraph graph, int e) {
        int partners = Math.max(partners(graph, graph.from(e)), partners(graph, graph.to(e)));
        return partners <= USUAL_PARTNERS ? 1 : (double) USUAL_PARTNERS / partners;
    }

    private static int partners(DependencyGraph graph, int module) {
        int partners = 0;
        for (int e = graph.outStart(module); e < graph.outStart(module + 1); e++)
            if (!graph.kind(e).crosses()) partners++;
        for (int slot = graph.inStart(module); slot < graph.inStart(module + 1); slot++)
            if (!graph.kind(graph.incoming(slot)).crosses()) partners++;
        return partners;
    }

    private int commits(int module) {
        return Math.max(0, facts.modules().get(module).commits());
    }

    /// The component pulls most, the package itself half as much, what lies above the component little and the less the
    /// more of the system lies there.
    private void packages() {
        var hubs = new TreeMap<String, Integer>();
        for (int m = 0; m < node.length; m++) {
            if (node[m] < 0) continue;
            String own = components.home(m);
            String component = components.of(own), above = Homes.above(component);
            tie(node[m], hub(hubs, component), wish.packages() * spread(component));
            if (!own.equals(component)) tie(node[m], hub(hubs, own), 0.5 * wish.packages());
            if (!above.isEmpty()) tie(node[m], hub(hubs, above), 0.3 * wish.packages() * spread(above));
        }
    }

    private double spread(String packageName) {
        double share = components.share(packageName);
        return share >= 0.5 ? 0.1 : 1 - share;
    }

    private int hub(TreeMap<String, Integer> hubs, String name) {
        return hubs.computeIfAbsent(name, n -> nodes++);
    }

    /// Modules that answer below the same first part of the address space.
    private void endpoints() {
        var hubs = new TreeMap<String, Integer>();
        for (Endpoint e : facts.endpoints()) {
            var answers = e.module();
            String part = firstPart(e.route());
            if (answers == null || part.isEmpty()) continue;
            facts.number(answers).ifPresent(m -> {
                if (node[m] >= 0) tie(node[m], hub(hubs, part), wish.endpoints());
            });
        }
    }

    /// The first part of a route that is not a parameter (`basket` of `/basket/add/<int:pk>/`).
    static String firstPart(String route) {
        for (String part : route.split("[/^$\\\\]+")) {
            String word = part.strip();
            if (!word.isEmpty() && Character.isLetter(word.charAt(0)) && !word.contains("<")) return word;
        }
        return "";
    }
}
