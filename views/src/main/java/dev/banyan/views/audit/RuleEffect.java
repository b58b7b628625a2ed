package dev.banyan.views.audit;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceMatch;
import dev.banyan.model.audit.SourceMatch.Unmatched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What rules for names do to an audit, source by source.
///
/// @param sources where some records should name a module
/// @param missed  names that match no module by these rules, over all sources, the most frequent first
record RuleEffect(List<OfSource> sources, List<Missed> missed) {
    /// @param matchedBefore by the rules that are there now; @param matched by the new ones
    record OfSource(Source source, long matchedBefore, long matched, long missedBefore, long missed) {
        boolean differs() {
            return matched != matchedBefore || missed != missedBefore;
        }
    }

    /// @param candidates modules whose names end alike, the likeliest first
    record Missed(String name, long records, String sources, String reason, List<String> candidates) {}

    /// Takes as long as joining the audit; not for the window's thread.
    static RuleEffect of(Audit audit, List<MappingRule> rules) {
        AuditFacts now = audit.facts();
        AuditFacts then = audit.rules().equals(rules) ? now : audit.with(rules).facts();
        var sources = new ArrayList<OfSource>();
        Map<String, Missed> missed = new HashMap<>();
        var candidates = new NameCandidates(then);
        for (Source source : audit.sources()) {
            SourceMatch before = now.matches().get(source.id());
            SourceMatch after = then.matches().get(source.id());
            if (before == null || after == null) continue;
            if (before.matched() + before.missed() + after.matched() + after.missed() == 0) continue;
            sources.add(new OfSource(source, before.matched(), after.matched(), before.missed(), after.missed()));
            for (Unmatched name : after.unmatched())
                missed.merge(
                        name.name(),
                        new Missed(
                                name.name(), name.records(), source.name(), name.reason(), candidates.of(name.name())),
                        RuleEffect::together);
        }
        sources.sort(Comparator.comparing((OfSource s) -> -s.missedBefore())
                .thenComparing(s -> s.source().name()));
        return new RuleEffect(
                sources,
                missed.values().stream()
                        .sorted(Comparator.comparing((Missed m) -> -m.records()).thenComparing(Missed::name))
                        .toList());
    }

    private static Missed together(Missed a, Missed b) {
        return new Missed(
                a.name(), a.records() + b.records(), a.sources() + ", " + b.sources(), a.reason(), a.candidates());
    }

    long missedRecords() {
        return sources.stream().mapToLong(OfSource::missed).sum();
    }

    long matchedMore() {
        return sources.stream().mapToLong(s -> s.matched() - s.matchedBefore()).sum();
    }
}
