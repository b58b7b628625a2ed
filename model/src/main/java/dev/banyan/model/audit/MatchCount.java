package dev.banyan.model.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Counts where the records of one source went; every record goes to exactly one place.
final class MatchCount {
    private static final class Name {
        final String reason;
        final Place first;
        long records;

        Name(String reason, Place first) {
            this.reason = reason;
            this.first = first;
        }
    }

    private final SourceId source;
    private final Map<String, Name> missed = new HashMap<>();
    private long records;
    private long matched;
    private long renamed;
    private long outside;
    private long ignored;

    MatchCount(SourceId source) {
        this.source = source;
    }

    /// @param name the name that decided the match
    void count(Match match, String name, Place place) {
        records++;
        switch (match) {
            case Match.Found found -> {
                matched++;
                if (found.renamed()) renamed++;
            }
            case Match.Apart.OUTSIDE -> outside++;
            case Match.Apart.IGNORED -> ignored++;
            case Match.Missed(String reason) -> missed.computeIfAbsent(name, n -> new Name(reason, place)).records++;
        }
    }

    static MatchCount of(Map<SourceId, MatchCount> counts, Source source) {
        return counts.computeIfAbsent(source.id(), MatchCount::new);
    }

    /// A record with two ends is where its worse end is: left out, outside, missed, matched.
    void pair(Match a, String nameA, Match b, String nameB, Place place) {
        if (a == Match.Apart.IGNORED || b == Match.Apart.IGNORED) count(Match.Apart.IGNORED, nameA, place);
        else if (a == Match.Apart.OUTSIDE || b == Match.Apart.OUTSIDE) count(Match.Apart.OUTSIDE, nameA, place);
        else if (a instanceof Match.Missed || !(b instanceof Match.Missed) && isRenamed(a)) count(a, nameA, place);
        else count(b, nameB, place);
    }

    private static boolean isRenamed(Match match) {
        return match instanceof Match.Found found && found.renamed();
    }

    SourceMatch done() {
        var unmatched = missed.entrySet().stream()
                .map(e -> new SourceMatch.Unmatched(
                        e.getKey(), e.getValue().records, e.getValue().reason, e.getValue().first))
                .sorted(Comparator.comparing(SourceMatch.Unmatched::records)
                        .reversed()
                        .thenComparing(SourceMatch.Unmatched::name))
                .toList();
        return new SourceMatch(source, records, matched, renamed, outside, ignored, unmatched);
    }
}
