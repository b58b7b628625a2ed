package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// The dependencies as each source tells them, made one graph. Several sources often draw the same imports, so a
/// dependency weighs what the source with the most places says, not the sum over the sources.
final class SourceGraphs {
    private final ModuleTable table;
    private final int[] depth;
    private final BitSet packages = new BitSet();
    private final Map<SourceId, EdgeList> edges = new LinkedHashMap<>();
    private final Map<SourceId, EdgeList> data = new LinkedHashMap<>();

    SourceGraphs(ModuleTable table) {
        this.table = table;
        for (int m = 0; m < table.size(); m++)
            packages.set(m, table.isPackage(table.ids().get(m).name()));
        depth = table.ids().stream()
                .mapToInt(id -> (int) id.name().chars().filter(c -> c == '.').count())
                .toArray();
    }

    void add(Source source, int from, int to, DependencyKind kind, int weight, int line) {
        edges.computeIfAbsent(source.id(), id -> new EdgeList()).add(from, to, kind, weight, line);
    }

    /// What follows from the tables of a source: apart from what it draws itself, since both may tell of one relation.
    void addData(SourceId source, int from, int to, DependencyKind kind, int weight, int line) {
        data.computeIfAbsent(source, id -> new EdgeList()).add(from, to, kind, weight, line);
    }

    DependencyGraph merged() {
        List<DependencyGraph> graphs = Stream.concat(edges.values().stream(), data.values().stream())
                .map(list -> list.graph(table.size()))
                .toList();
        var fine = new ArrayList<DependencyGraph>();
        for (DependencyGraph graph : graphs)
            fine.add(isSummary(graph, graphs) ? only(graph, e -> !isImport(graph, e)) : withoutParents(graph, graphs));
        while (fine.size() > 1) {
            DependencyGraph a = fine.removeFirst();
            fine.addLast(strongest(a, fine.removeFirst()));
        }
        return fine.isEmpty() ? new EdgeList().graph(table.size()) : fine.getFirst();
    }

    /// A drawing cut at a depth shows the imports of whole packages as if they were those of their `__init__`:
    /// beside a finer source they would count twice. It is one when most modules of the packages it shows lie
    /// deeper than all it names, and another source does go deeper.
    private boolean isSummary(DependencyGraph graph, List<DependencyGraph> all) {
        int deepest = deepestImport(graph);
        if (deepest < 0 || all.stream().noneMatch(other -> deepestImport(other) > deepest)) return false;
        var tops = new BitSet();
        int[] top = tops();
        for (int e = 0; e < graph.size(); e++) if (isImport(graph, e)) tops.set(top[graph.from(e)]);
        int beside = 0;
        int deeper = 0;
        for (int m = 0; m < depth.length; m++) {
            if (!tops.get(top[m])) continue;
            beside++;
            if (depth[m] > deepest) deeper++;
        }
        return deeper * 2 > beside;
    }

    private int deepestImport(DependencyGraph graph) {
        int deepest = -1;
        for (int e = 0; e < graph.size(); e++)
            if (isImport(graph, e)) deepest = Math.max(deepest, Math.max(depth[graph.from(e)], depth[graph.to(e)]));
        return deepest;
    }

    /// For each module the number of the first one with the same first part: ids are sorted, so they stand
    /// together.
    private int[] tops() {
        int[] top = new int[table.size()];
        String before = "";
        for (int m = 0, first = 0; m < top.length; m++) {
            String name = table.ids().get(m).name();
            int dot = name.indexOf('.');
            String part = dot < 0 ? name : name.substring(0, dot);
            if (!part.equals(before)) first = m;
            before = part;
            top[m] = first;
        }
        return top;
    }

    /// Some tools list the package beside each module imported from it, since Python runs both. Where another
    /// source draws what the importer takes from inside the package, and not the package, nobody wrote that import.
    private DependencyGraph withoutParents(DependencyGraph graph, List<DependencyGraph> all) {
        var others = all.stream()
                .filter(other -> other != graph && deepestImport(other) >= 0)
                .toList();
        if (others.isEmpty()) return graph;
        return only(
                graph,
                e -> !isImport(graph, e)
                        || !takesFromInside(graph, graph.from(e), graph.to(e))
                        || others.stream().noneMatch(other -> denies(other, graph.from(e), graph.to(e))));
    }

    private boolean denies(DependencyGraph other, int from, int to) {
        for (int e = other.outStart(from); e < other.outStart(from + 1); e++)
            if (isImport(other, e) && other.to(e) == to) return false;
        return takesFromInside(other, from, to);
    }

    /// Whether the importer also imports something inside the package.
    private boolean takesFromInside(DependencyGraph graph, int from, int packaged) {
        if (!packages.get(packaged)) return false;
        String inside = table.ids().get(packaged).name() + ".";
        for (int e = graph.outStart(from); e < graph.outStart(from + 1); e++)
            if (isImport(graph, e) && table.ids().get(graph.to(e)).name().startsWith(inside)) return true;
        return false;
    }

    private static boolean isImport(DependencyGraph graph, int e) {
        return graph.kind(e) == DependencyKind.IMPORT;
    }

    private DependencyGraph only(DependencyGraph graph, IntPredicate kept) {
        var rest = new EdgeList();
        for (int e = 0; e < graph.size(); e++) if (kept.test(e)) copy(graph, e, rest);
        return rest.graph(table.size());
    }

    /// Both graphs are sorted, so one walk over the two is enough.
    private DependencyGraph strongest(DependencyGraph a, DependencyGraph b) {
        var both = new EdgeList();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = compare(a, i, b, j);
            if (order < 0) copy(a, i++, both);
            else if (order > 0) copy(b, j++, both);
            else {
                int weight = Math.max(a.weight(i), b.weight(j));
                both.add(a.from(i), a.to(i), a.kind(i), weight, lineOf(a.line(i), b.line(j)));
                i++;
                j++;
            }
        }
        while (i < a.size()) copy(a, i++, both);
        while (j < b.size()) copy(b, j++, both);
        return both.graph(table.size());
    }

    private static int lineOf(int a, int b) {
        if (a == 0 || b == 0) return a + b;
        return Math.min(a, b);
    }

    private static int compare(DependencyGraph a, int i, DependencyGraph b, int j) {
        int order = Integer.compare(a.from(i), b.from(j));
        if (order == 0) order = Integer.compare(a.to(i), b.to(j));
        return order != 0 ? order : a.kind(i).compareTo(b.kind(j));
    }

    private static void copy(DependencyGraph graph, int e, EdgeList list) {
        list.add(graph.from(e), graph.to(e), graph.kind(e), graph.weight(e), graph.line(e));
    }
}
