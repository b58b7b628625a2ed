package dev.banyan.importing.history;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Fact.RenameFact;
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
    private static final int MOST_RENAMES = 200_000;

    private final Facts facts;
    private final Map<String, Changes> byName = new HashMap<>();
    private final List<Changes> files = new ArrayList<>();
    private final Map<String, String> nameNow = new HashMap<>();
    private final Pseudonyms authors = new Pseudonyms();
    private final AuthorCounts work = new AuthorCounts();
    private final PairCounts pairs = new PairCounts();
    private final int[] touched = new int[MOST_FILES];
    private int touching;
    private int commit;
    private int author = -1;
    private @Nullable LocalDate date;
    private int renames;

    private static final class Changes {
        private final String path;
        private final int number;
        private final int line;
        private int lastCommit;
        private int commits;
        private long added = -1;
        private long deleted = -1;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Changes(String path, int number, int line) {
            this.path = path;
            this.number = number;
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

    /// From 0 on; they are counted where they start.
    int commits() {
        return commit;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    void startCommit() {
        endCommit();
        commit++;
        author = -1;
        date = null;
    }

    void author(String name) {
        if (!name.isBlank()) author = authors.number(name);
    }

    void date(@Nullable LocalDate day) {
        if (day != null) date = day;
    }

    /// @param added   lines, -1 when the source does not say
    /// @param deleted lines, -1 when the source does not say
    /// @param line    of the log
    void change(GitPath path, int added, int deleted, int line) {
        String now = nameNow.isEmpty() ? path.now() : nameNow.getOrDefault(path.now(), path.now());
        if (path.renamed()) renamed(path, now, line);
        Changes changes = byName.get(now);
        if (changes == null) {
            changes = new Changes(now, files.size(), line);
            files.add(changes);
            byName.put(now, changes);
        }
        if (added >= 0) changes.added = Math.max(0, changes.added) + added;
        if (deleted >= 0) changes.deleted = Math.max(0, changes.deleted) + deleted;
        boolean first = changes.lastCommit != commit;
        if (author >= 0) work.add(changes.number, author, first, Math.max(0, added));
        if (!first) return;
        changes.lastCommit = commit;
        changes.commits++;
        changes.on(date);
        if (touching < MOST_FILES) touched[touching] = changes.number;
        touching++;
    }

    private void renamed(GitPath path, String now, int line) {
        if (!path.before().equals(now)) nameNow.put(path.before(), now);
        if (renames++ < MOST_RENAMES) facts.add(new RenameFact(path.before(), path.now(), date, Place.line(line)));
    }

    private void endCommit() {
        if (touching <= MOST_FILES) {
            Arrays.sort(touched, 0, touching);
            for (int i = 0; i < touching; i++) for (int j = i + 1; j < touching; j++) pairs.add(touched[i], touched[j]);
        }
        touching = 0;
    }

    void finish() {
        endCommit();
        var shares = new AuthorShares(work, files.size());
        for (Changes c : files) facts.add(fact(c, shares));
        shares.into(facts, file -> files.get(file).path, file -> files.get(file).line, linesKnown());
        together();
        if (renames > MOST_RENAMES)
            facts.warn(Place.UNKNOWN, (renames - MOST_RENAMES) + " renames beyond 200,000 were left out");
    }

    private boolean linesKnown() {
        return files.stream().anyMatch(c -> c.added >= 0);
    }

    private void together() {
        long[] found = pairs.atLeast(FEWEST_COMMITS);
        Arrays.sort(found);
        for (long pair : found) {
            Changes one = files.get(PairCounts.first(pair));
            Changes other = files.get(PairCounts.second(pair));
            facts.add(new CoChangeFact(one.path, other.path, pairs.count(pair), Place.line(one.line)));
        }
        if (pairs.forgotten() > 0)
            facts.warn(
                    Place.UNKNOWN,
                    "so many files change together that pairs were forgotten on the way: counts may be too low by "
                            + pairs.forgotten());
    }

    private static ChangeFact fact(Changes c, AuthorShares shares) {
        return new ChangeFact(
                c.path,
                c.commits,
                c.added,
                c.deleted,
                shares.authors(c.number),
                shares.busiest(c.number) < 0 ? Double.NaN : (double) shares.busiest(c.number) / c.commits,
                c.first,
                c.last,
                Place.line(c.line));
    }
}
