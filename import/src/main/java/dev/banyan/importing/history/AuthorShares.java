package dev.banyan.importing.history;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.AuthorFact;
import dev.banyan.model.audit.Place;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// Who worked on which file, made once a history is counted. Of more than 250,000 pairs of file and author the ones
/// with the fewest commits are left out and told.
final class AuthorShares {
    private static final int MOST = 250_000;

    private final AuthorCounts work;
    private final long[] pairs;
    private final int[] authors;
    private final int[] busiest;

    AuthorShares(AuthorCounts work, int files) {
        this.work = work;
        pairs = work.pairs();
        authors = new int[files];
        busiest = new int[files];
        for (long pair : pairs) {
            int file = PairCounts.first(pair);
            authors[file]++;
            busiest[file] = Math.max(busiest[file], work.commits(pair));
        }
    }

    /// Distinct authors of a file, -1 when the history names none.
    int authors(int file) {
        return authors[file] == 0 ? -1 : authors[file];
    }

    /// Commits of the author with the most, -1 when the history names none.
    int busiest(int file) {
        return authors[file] == 0 ? -1 : busiest[file];
    }

    void into(Facts facts, IntFunction<String> path, IntUnaryOperator line, boolean linesKnown) {
        int fewest = 1;
        long left = pairs.length;
        while (left > MOST) {
            fewest++;
            int at = fewest;
            left = Arrays.stream(pairs).filter(p -> work.commits(p) >= at).count();
        }
        for (long pair : pairs) {
            int commits = work.commits(pair);
            if (commits < fewest) continue;
            int file = PairCounts.first(pair);
            facts.add(new AuthorFact(
                    path.apply(file),
                    Pseudonyms.of(PairCounts.second(pair)),
                    commits,
                    linesKnown ? work.added(pair) : -1,
                    Place.line(line.applyAsInt(file))));
        }
        if (fewest > 1)
            facts.warn(
                    Place.UNKNOWN,
                    pairs.length - left + " authors with fewer than " + fewest + " commits in a file were left out");
        if (work.leftOut() > 0)
            facts.warn(Place.UNKNOWN, work.leftOut() + " changes by further authors could not be told apart");
    }
}
