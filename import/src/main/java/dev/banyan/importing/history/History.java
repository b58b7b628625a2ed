package dev.banyan.importing.history;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Adds up a history commit by commit, newest first as git writes it. A file that was renamed is followed to the name
/// it has now. Authors become numbers at once; their names leave with this object.
///
/// Files change together when at least three commits touch both; commits that touch more than 30 files (formatting,
/// renames) say nothing about that and are left out of it.
final class History {
    private static final int MOST_FILES = 30;
    private static final int FEWEST_COMMITS = 3;

    private final Facts facts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Changes> files = new ArrayList<>();
    private final Map<String, String> nameNow = new HashMap<>();
    private final Map<String, Integer> authors = new HashMap<>();
    private final PairCounts pairs = new PairCounts();
    private boolean inCommit;
    private final List<Integer> touched = new ArrayList<>();
    private String author = "";
    private @Nullable LocalDate date;

    private static final class Changes {
        private final String path;
        private final int line;
        private final Map<Integer, Integer> commitsByAuthor = new HashMap<>();
        private int commits;
        private long added;
        private long deleted;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Changes(String path, int line) {
            this.path = path;
            this.line = line;
        }

        void on(@Nullable LocalDate day) {
            if (day == null) return;
            LocalDate f = first;
            LocalDate l = last;
            if (f == null || day.isBefore(f)) first = day;
            if (l == null || day.isAfter(l)) last = day;
        }
    }

    History(Facts facts) {
        this.facts = facts;
    }

    boolean inCommit() {
        return inCommit;
    }

    void startCommit() {
        endCommit();
        inCommit = true;
        author = "";
        date = null;
    }

    void author(String name) {
        if (!name.isEmpty()) author = name;
    }

    void date(@Nullable LocalDate day) {
        if (day != null) date = day;
    }

    /// @param line of the log
    void change(GitPath path, int added, int deleted, int line) {
        String now = nameNow.getOrDefault(path.now(), path.now());
        if (path.renamed() && !path.before().equals(now)) nameNow.put(path.before(), now);
        int number = numbers.computeIfAbsent(now, p -> {
            files.add(new Changes(p, line));
            return files.size() - 1;
        });
        Changes changes = files.get(number);
        changes.added += added;
        changes.deleted += deleted;
        if (!touched.contains(number)) touched.add(number);
    }

    private void endCommit() {
        int who = authors.computeIfAbsent(author, a -> authors.size());
        for (int number : touched) {
            Changes changes = files.get(number);
            changes.commits++;
            changes.commitsByAuthor.merge(who, 1, Integer::sum);
            changes.on(date);
        }
        if (touched.size() <= MOST_FILES) {
            int[] sorted = touched.stream().mapToInt(Integer::intValue).sorted().toArray();
            for (int i = 0; i < sorted.length; i++)
                for (int j = i + 1; j < sorted.length; j++) pairs.add(sorted[i], sorted[j]);
        }
        touched.clear();
    }

    void finish() {
        endCommit();
        for (Changes c : files) facts.add(fact(c));
        long[] found = pairs.atLeast(FEWEST_COMMITS);
        Arrays.sort(found);
        for (long pair : found) {
            Changes one = files.get(PairCounts.first(pair));
            Changes other = files.get(PairCounts.second(pair));
            facts.add(new CoChangeFact(one.path, other.path, pairs.count(pair), Place.line(one.line)));
        }
    }

    private static ChangeFact fact(Changes c) {
        int busiest = c.commitsByAuthor.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        double share = c.commits == 0 ? 0 : (double) busiest / c.commits;
        return new ChangeFact(
                c.path,
                c.commits,
                c.added,
                c.deleted,
                c.commitsByAuthor.size(),
                share,
                c.first,
                c.last,
                Place.line(c.line));
    }
}
