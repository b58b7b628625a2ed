package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who worked on which module. An author goes by another pseudonym in each source, so of a module one source tells:
/// the one that knows most.
final class Authors {
    private record Work(int commits, long added, SourceId source, Place place) {
        Work plus(Work more) {
            return new Work((int) sum(commits, more.commits), sum(added, more.added), source, place);
        }

        /// Of numbers that may be unknown.
        private static long sum(long a, long b) {
            if (a < 0 || b < 0) return Math.max(a, b);
            return a + b;
        }
    }

    private final Column<Map<String, Work>> column = new Column<>(Authors::together, Authors::weight, true);

    void add(Source source, Match.Found at, Fact.AuthorFact fact) {
        var work = new TreeMap<String, Work>();
        work.put(fact.author(), new Work(fact.commits(), fact.added(), source.id(), fact.place()));
        column.add(source, at, work);
    }

    private static Map<String, Work> together(Map<String, Work> some, Map<String, Work> more) {
        more.forEach((author, work) -> some.merge(author, work, Work::plus));
        return some;
    }

    private static long weight(Map<String, Work> works) {
        return works.values().stream()
                .mapToLong(work -> 1 + Math.max(0, work.commits()))
                .sum();
    }

    /// Sorted by module, then by author.
    List<Author> all(ModuleTable table) {
        var all = new ArrayList<Author>();
        new TreeMap<>(column.best())
                .forEach((module, works) -> works.forEach((author, work) -> all.add(new Author(
                        table.ids().get(module), author, work.commits(), work.added(), work.source(), work.place()))));
        return all;
    }
}
