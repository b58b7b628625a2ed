package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Apart;
import dev.banyan.model.audit.Match.Found;
import dev.banyan.model.audit.Match.Missed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts together what the sources say of each table of the database, and finds the module that it belongs to: that of
/// its model, else by the name Django gives tables, else as a rule says. Tables are one by name; the schema in front
/// and capitals make no difference.
final class TableShelf {
    private record Told<F extends Fact>(Source source, F fact) {}

    private record Load(long calls, double millis) {}

    private record Owned(String model, Match match) {}

    private static final Missed NO_APP = new Missed("no app keeps a table of this name");
    private static final long MUCH = 1L << 44;

    private final Resolver resolver;
    private final Spellings spellings;
    private final List<Told<Fact.TableFact>> tables = new ArrayList<>();
    private final List<Told<Fact.TableLinkFact>> links = new ArrayList<>();
    private final List<Told<Fact.QueryFact>> queries = new ArrayList<>();
    private final Map<String, Owned> models = new HashMap<>();
    private final Map<String, Match> owners = new HashMap<>();

    TableShelf(Resolver resolver, Spellings spellings) {
        this.resolver = resolver;
        this.spellings = spellings;
    }

    void add(Source source, Fact.TableFact fact) {
        tables.add(new Told<>(source, fact));
        if (fact.model().isBlank()) return;
        Match match = resolver.findLoosely(fact.model());
        models.merge(key(fact.name()), new Owned(fact.model(), match), TableShelf::better);
    }

    void add(Source source, Fact.TableLinkFact fact) {
        links.add(new Told<>(source, fact));
    }

    void add(Source source, Fact.QueryFact fact) {
        queries.add(new Told<>(source, fact));
    }

    /// Sources may name the model differently: what is found wins, then the full name.
    private static Owned better(Owned a, Owned b) {
        Comparator<Owned> best = Comparator.comparing((Owned one) -> !(one.match() instanceof Found))
                .thenComparing(one -> -one.model().length())
                .thenComparing(Owned::model);
        return best.compare(a, b) <= 0 ? a : b;
    }

    private static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /// Where a table belongs; to be asked when every source is known.
    Match owner(String name) {
        return owners.computeIfAbsent(key(name), key -> find(key, name));
    }

    private Match find(String key, String written) {
        var ruled = spellings.rewritten(plain(written));
        if (ruled.isEmpty()) return Apart.IGNORED;
        if (!ruled.get().equals(plain(written))) {
            Match match = resolver.findLoosely(ruled.get());
            if (match instanceof Found) return match;
            key = key(ruled.get());
        }
        Owned model = models.get(key);
        if (model != null) return model.match();
        AppLabels labels = resolver.labels();
        ModuleTable.@Nullable Fit fit = labels.owner(key);
        if (fit != null) return resolver.answer(fit);
        return labels.isForeign(key) ? Apart.OUTSIDE : NO_APP;
    }

    /// Counts the tables, the foreign keys and the statements of all sources.
    void count(Map<SourceId, MatchCount> counts) {
        for (var t : tables)
            MatchCount.of(counts, t.source())
                    .count(owner(t.fact().name()), t.fact().name(), t.fact().place());
        for (var t : links) {
            Fact.TableLinkFact f = t.fact();
            MatchCount.of(counts, t.source()).pair(owner(f.from()), f.from(), owner(f.to()), f.to(), f.place());
        }
        for (var t : queries) {
            String decisive = decisive(t.fact());
            Match match = decisive.isEmpty() ? Apart.OUTSIDE : owner(decisive);
            MatchCount.of(counts, t.source())
                    .count(
                            match,
                            decisive.isEmpty() ? "statement" : decisive,
                            t.fact().place());
        }
    }

    /// The table that says where a statement belongs: one of the system, else one that should be of the system.
    private String decisive(Fact.QueryFact query) {
        String missed = "";
        String other = "";
        for (String name : query.tables()) {
            Match match = owner(name);
            if (match instanceof Found) return name;
            if (match instanceof Missed) missed = missed.isEmpty() ? name : missed;
            else other = other.isEmpty() ? name : other;
        }
        return missed.isEmpty() ? other : missed;
    }

    /// Foreign keys between tables of different modules, and statements that ask tables of different modules.
    TableUse use(SourceGraphs graphs) {
        var use = new TableUse(graphs);
        for (var t : links)
            use.link(
                    t.source(), t.fact(), owner(t.fact().from()), owner(t.fact().to()));
        for (var t : queries) use.query(t.source(), t.fact(), this);
        use.done();
        return use;
    }

    /// Sorted by name.
    List<Table> all(ModuleTable modules, TableUse use) {
        var numbers = new HashMap<String, Integer>();
        var definitions = new TreeMap<String, List<Told<Fact.TableFact>>>();
        for (var t : tables)
            definitions
                    .computeIfAbsent(key(t.fact().name()), k -> new ArrayList<>())
                    .add(t);
        var elsewhere = elsewhere(definitions.keySet());
        var names = new ArrayList<>(definitions.keySet());
        names.addAll(elsewhere.keySet());
        names.sort(Comparator.naturalOrder());
        for (String name : names) numbers.put(name, numbers.size());
        Map<Integer, Long> rows = best(numbers, Fact.TableFact::rows);
        Map<Integer, Long> bytes = best(numbers, Fact.TableFact::bytes);
        Map<Integer, Load> loads = loads(numbers);
        Map<String, List<Table.Link>> keys = keys();
        var all = new ArrayList<Table>();
        for (String name : names) {
            int n = numbers.getOrDefault(name, -1);
            Told<? extends Fact> from = definitions.containsKey(name)
                    ? definition(definitions.getOrDefault(name, List.of()))
                    : elsewhere.get(name);
            if (from == null) continue;
            Owned model = models.get(name);
            String shown = from.fact() instanceof Fact.TableFact f ? plain(f.name()) : name;
            Load load = loads.getOrDefault(n, new Load(-1, Double.NaN));
            all.add(new Table(
                    shown,
                    model == null ? "" : model.model(),
                    owner(shown) instanceof Found found ? modules.ids().get(found.module()) : null,
                    rows.getOrDefault(n, -1L),
                    bytes.getOrDefault(n, -1L),
                    load.calls(),
                    load.millis(),
                    keys.getOrDefault(name, List.of()),
                    use.of(name, modules),
                    from.source().id(),
                    from.fact().place()));
        }
        return all;
    }

    /// The tables that no source lists: the ends of foreign keys, and where none are listed at all, what is asked.
    private Map<String, Told<? extends Fact>> elsewhere(Set<String> listed) {
        var found = new HashMap<String, Told<? extends Fact>>();
        for (var t : links)
            for (String end : new String[] {t.fact().from(), t.fact().to()})
                if (!listed.contains(key(end))) found.putIfAbsent(key(end), t);
        if (!listed.isEmpty()) return found;
        for (var t : queries) for (String name : t.fact().tables()) found.putIfAbsent(key(name), t);
        return found;
    }

    private static Told<Fact.TableFact> definition(List<Told<Fact.TableFact>> all) {
        return all.stream()
                .min(Comparator.comparing(
                                (Told<Fact.TableFact> t) -> t.fact().model().isBlank())
                        .thenComparing(t -> t.source().name())
                        .thenComparing(t -> t.source().id()))
                .orElseThrow();
    }

    private Map<Integer, Long> best(
            Map<String, Integer> numbers, java.util.function.ToLongFunction<Fact.TableFact> of) {
        var column = new Column<Long>(Long::sum, value -> MUCH + value, true);
        for (var t : tables) {
            long value = of.applyAsLong(t.fact());
            if (value >= 0) column.add(t.source(), at(numbers, t.fact().name()), value);
        }
        return column.best();
    }

    private Map<Integer, Load> loads(Map<String, Integer> numbers) {
        var column = new Column<Load>(TableShelf::sum, Load::calls, true);
        for (var t : queries)
            for (String name : new HashSet<>(t.fact().tables()))
                if (numbers.containsKey(key(name)))
                    column.add(
                            t.source(),
                            at(numbers, name),
                            new Load(Math.max(0, t.fact().calls()), t.fact().millis()));
        return column.best();
    }

    private static Load sum(Load a, Load b) {
        double millis =
                Double.isNaN(a.millis()) ? b.millis() : Double.isNaN(b.millis()) ? a.millis() : a.millis() + b.millis();
        return new Load(a.calls() + b.calls(), millis);
    }

    private static Found at(Map<String, Integer> numbers, String name) {
        return new Found(numbers.getOrDefault(key(name), -1), 0);
    }

    private Map<String, List<Table.Link>> keys() {
        var byTable = new HashMap<String, Map<String, Table.Link>>();
        links.stream()
                .sorted(Comparator.comparing(
                                (Told<Fact.TableLinkFact> t) -> t.source().name())
                        .thenComparing(t -> t.source().id()))
                .forEach(t -> byTable.computeIfAbsent(key(t.fact().from()), k -> new TreeMap<>())
                        .putIfAbsent(
                                t.fact().column() + " " + key(t.fact().to()),
                                new Table.Link(
                                        t.fact().column(),
                                        plain(t.fact().to()),
                                        t.source().id(),
                                        t.fact().place())));
        var sorted = new HashMap<String, List<Table.Link>>();
        byTable.forEach((table, found) -> sorted.put(table, List.copyOf(found.values())));
        return sorted;
    }
}
