package dev.banyan.model.seams;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.graph.Layers;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What pulls the modules of the own code together, as one weighted graph: dependencies of every kind, commits,
/// packages, names, the address space. Packages and addresses are nodes of their own beside the modules, each tied to
/// its members, so that a large package does not outweigh everything.
///
/// What everybody depends on says little: a dependency on a module counts the less the more others have one.
final class EvidenceGraph {
    private static final int USUAL_USERS = 6;
    private static final int USUAL_PARTNERS = 3;
    private static final double PACKAGE = 4;
    /// What a word counts that a name does not begin with: `finding_group` is about findings rather than groups.
    private static final double BY_THE_WAY = 0.3;
    private static final double ENDPOINT = 0.5;

    private final AuditFacts facts;
    private final Components components;
    /// The node of each module, -1 for tests and migrations.
    final int[] node;
    private final int modules;
    private int nodes;
    private final Ties ties = new Ties();

    EvidenceGraph(AuditFacts facts, Components components, Subjects subjects) {
        this.facts = facts;
        this.components = components;
        node = new int[facts.modules().size()];
        for (int m = 0; m < node.length; m++) node[m] = facts.modules().get(m).kind() == ModuleKind.CODE ? nodes++ : -1;
        modules = nodes;
        dependencies();
        packages(subjects);
        endpoints();
    }

    /// Nodes that are modules; they come first.
    int modules() {
        return modules;
    }

    /// The drawn context that each node must stay in, -1 for free ones; null when nothing must stay.
    int @Nullable [] kept(Kept kept) {
        if (!kept.any()) return null;
        int[] context = new int[nodes];
        Arrays.fill(context, -1);
        for (int m = 0; m < node.length; m++) if (node[m] >= 0) context[node[m]] = kept.in(m);
        return context;
    }

    /// The graph under these pulls; what does not pull is no edge.
    WeightedGraph graph(Map<Evidence, Double> pulls) {
        return ties.graph(nodes, pulls);
    }

    /// The same for many pulls one after the other.
    Layers layers() {
        return ties.layers(nodes);
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
            ties.add(Evidence.of(kind), from, to, usual(kind) * uses);
        }
    }

    /// How much a dependency of a kind pulls beside the others.
    static double usual(DependencyKind kind) {
        return switch (kind) {
            case IMPORT, CALL -> 1;
            case INHERITANCE -> 1.2;
            case FOREIGN_KEY -> 1.5;
            case SHARED_TABLE -> 2;
            case CHANGED_TOGETHER -> 0.6;
        };
    }

    /// 1 for a module that few depend on, falling with how many do.
    private static double unpopular(DependencyGraph graph, int module) {
        int users = graph.inStart(module + 1) - graph.inStart(module);
        return users <= USUAL_USERS ? 1 : (double) USUAL_USERS / users;
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
    /// more of the system lies there. What stands above all components goes where its name says, else with
    /// the rest of what stands there.
    private void packages(Subjects subjects) {
        var hubs = new TreeMap<String, Integer>();
        for (int m = 0; m < node.length; m++) {
            if (node[m] < 0) continue;
            String own = components.home(m);
            String component = components.of(own);
            if (components.holdsOthers(component)) outside(subjects, m, component, hubs);
            else inside(m, own, component, hubs);
        }
        subjects.families().forEach((word, family) -> {
            for (String component : family) {
                double pull = Subjects.begins(component, word) ? PACKAGE : BY_THE_WAY * PACKAGE;
                named(hub(hubs, "word:" + word), hub(hubs, component), pull);
            }
        });
    }

    private void inside(int m, String own, String component, TreeMap<String, Integer> hubs) {
        named(node[m], hub(hubs, component), PACKAGE);
        if (!own.equals(component)) named(node[m], hub(hubs, own), 0.5 * PACKAGE);
        String above = Homes.above(component);
        double share = components.share(above);
        if (!above.isEmpty() && share < 0.5) named(node[m], hub(hubs, above), 0.3 * PACKAGE * (1 - share));
    }

    private void outside(Subjects subjects, int m, String component, TreeMap<String, Integer> hubs) {
        var named = subjects.named(m);
        var shared = subjects.shared(m);
        for (String other : named) named(node[m], hub(hubs, other), PACKAGE / named.size());
        for (String word : shared) named(node[m], hub(hubs, "word:" + word), 0.5 * PACKAGE / shared.size());
        if (named.isEmpty() && shared.isEmpty()) named(node[m], hub(hubs, component), 0.3 * PACKAGE);
    }

    private void named(int a, int b, double weight) {
        ties.add(Evidence.NAMES, a, b, weight);
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
                if (node[m] >= 0) ties.add(Evidence.ADDRESSES, node[m], hub(hubs, part), ENDPOINT);
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
