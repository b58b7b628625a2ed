package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which modules have to do with which tables: by foreign keys of their own tables, and by statements that ask for
/// tables of several modules at once. One source is counted at a time, since two often tell of the same.
final class TableUse {
    /// A statement over more modules than these says little about any two of them.
    private static final int MOST_MODULES = 30;

    private record Pair(int one, int other) {}

    private record Count(int keys, int statements) {
        Count most(Count other) {
            return new Count(Math.max(keys, other.keys), Math.max(statements, other.statements));
        }

        Count plus(Count other) {
            return new Count(keys + other.keys, statements + other.statements);
        }
    }

    private final SourceGraphs graphs;
    private final Set<Pair> relations = new HashSet<>();
    private final Map<SourceId, Map<Pair, Integer>> together = new HashMap<>();
    private final Map<SourceId, Map<Pair, Integer>> firstLine = new HashMap<>();
    private final Map<SourceId, Map<String, Map<Integer, Count>>> uses = new HashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<String, Map<Integer, Count>> merged = new HashMap<>();

    TableUse(SourceGraphs graphs) {
        this.graphs = graphs;
    }

    void link(Source source, Fact.TableLinkFact fact, Match from, Match to) {
        String table = TableShelf.key(fact.to());
        if (!seen.add(List.of(source.id(), TableShelf.key(fact.from()), fact.column(), table))) return;
        if (!(from instanceof Found a)) return;
        if (to instanceof Found b) {
            if (a.module() == b.module()) return;
            graphs.addData(
                    source.id(),
                    a.module(),
                    b.module(),
                    DependencyKind.FOREIGN_KEY,
                    1,
                    fact.place().line());
            relations.add(new Pair(a.module(), b.module()));
        }
        use(source.id(), table, a.module(), new Count(1, 0));
    }

    void query(Source source, Fact.QueryFact fact, TableShelf shelf) {
        if (!seen.add(List.of(source.id(), fact.text(), fact.tables()))) return;
        var modules = new TreeSet<Integer>();
        for (String name : fact.tables()) if (shelf.owner(name) instanceof Found found) modules.add(found.module());
        if (modules.size() > MOST_MODULES) return;
        for (String name :
                new HashSet<>(fact.tables().stream().map(TableShelf::key).toList())) {
            int owner = shelf.owner(name) instanceof Found found ? found.module() : -1;
            for (int module : modules) if (module != owner) use(source.id(), name, module, new Count(0, 1));
        }
        var all = new ArrayList<>(modules);
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++) {
                var pair = new Pair(all.get(i), all.get(j));
                together.computeIfAbsent(source.id(), s -> new HashMap<>()).merge(pair, 1, Integer::sum);
                firstLine
                        .computeIfAbsent(source.id(), s -> new HashMap<>())
                        .merge(pair, fact.place().line(), Math::min);
            }
    }

    private void use(SourceId source, String table, int module, Count count) {
        uses.computeIfAbsent(source, s -> new HashMap<>())
                .computeIfAbsent(table, t -> new HashMap<>())
                .merge(module, count, Count::plus);
    }

    /// Called once, when all is told.
    void done() {
        together.forEach((source, pairs) -> pairs.forEach((pair, statements) -> {
            boolean turn = relations.contains(new Pair(pair.other(), pair.one()))
                    && !relations.contains(new Pair(pair.one(), pair.other()));
            int line = firstLine.getOrDefault(source, Map.of()).getOrDefault(pair, 0);
            int from = turn ? pair.other() : pair.one();
            int to = turn ? pair.one() : pair.other();
            graphs.addData(source, from, to, DependencyKind.SHARED_TABLE, statements, line);
        }));
        uses.values()
                .forEach(tables -> tables.forEach((table, modules) -> modules.forEach((module, count) ->
                        merged.computeIfAbsent(table, t -> new TreeMap<>()).merge(module, count, Count::most))));
    }

    List<Table.Use> of(String table, ModuleTable modules) {
        return merged.getOrDefault(table, Map.of()).entrySet().stream()
                .map(e -> new Table.Use(
                        modules.ids().get(e.getKey()),
                        e.getValue().keys(),
                        e.getValue().statements()))
                .toList();
    }
}
