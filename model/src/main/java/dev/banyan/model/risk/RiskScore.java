package dev.banyan.model.risk;

import dev.banyan.model.ContextId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The risk weight of a context.
///
/// @param score 0 harmless to 100 worst, NaN when no driver that counts is known
/// @param rank  1 for the riskiest; contexts without a score share the last rank
/// @param parts one for each driver, in the order of [Driver]
public record RiskScore(ContextId context, double score, int rank, List<ScorePart> parts) {
    public RiskScore {
        parts = List.copyOf(parts);
    }

    public boolean known() {
        return !Double.isNaN(score);
    }

    /// Share of the weights that rests on measured drivers, 0 to 1.
    public double certainty() {
        int all = parts.stream().mapToInt(ScorePart::weight).sum();
        int known = parts.stream()
                .filter(ScorePart::known)
                .mapToInt(ScorePart::weight)
                .sum();
        return all == 0 ? 0 : (double) known / all;
    }

    /// "Why 82": the drivers that make most of the score, and what is not known.
    public String why() {
        String most = parts.stream()
                .filter(p -> p.points() >= 0.5)
                .sorted(Comparator.comparingDouble(ScorePart::points).reversed())
                .limit(3)
                .map(p -> p.driver().words() + " " + Math.round(p.points()))
                .collect(Collectors.joining(" · "));
        String missing = parts.stream()
                .filter(p -> !p.known() && p.weight() > 0)
                .map(p -> p.driver().words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) return most;
        return (most.isEmpty() ? "" : most + " · ") + "no data: " + missing;
    }
}
