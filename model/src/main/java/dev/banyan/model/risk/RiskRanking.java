package dev.banyan.model.risk;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.RiskWeights;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The contexts by their risk weight, the riskiest first. The score is the weighted mean of the drivers that are known,
/// times 100; a driver without data gives its weight to the others and is named.
///
/// @param scores of all contexts
public record RiskRanking(List<RiskScore> scores) {
    public RiskRanking {
        scores = List.copyOf(scores);
    }

    /// @param spread best and worst rank of the context when any one weight moves by up to a third
    public record Stability(ContextId context, int rank, int bestRank, int worstRank) {}

    private static final Comparator<RiskScore> RISKIEST = Comparator.comparing((RiskScore s) -> !s.known())
            .thenComparing(s -> s.known() ? -s.score() : 0)
            .thenComparing(RiskScore::context);

    public static RiskRanking of(Plan plan) {
        return of(plan, ContextFigures.of(plan));
    }

    /// The same from figures already at hand.
    public static RiskRanking of(Plan plan, ContextFigures figures) {
        return of(plan, figures, plan.weights());
    }

    private static RiskRanking of(Plan plan, ContextFigures figures, RiskWeights weights) {
        int busiest = figures.byContext().values().stream()
                .mapToInt(f -> f.churn() == null ? 0 : Math.max(0, f.churn().commits()))
                .max()
                .orElse(0);
        var scores = new ArrayList<RiskScore>();
        for (BoundedContext c : plan.contexts().values()) {
            Figures f = figures.of(c.id());
            scores.add(score(c.id(), Measured.of(c, f, busiest), weights));
        }
        scores.sort(RISKIEST);
        return new RiskRanking(ranked(scores));
    }

    /// Gives equal scores the same rank.
    private static List<RiskScore> ranked(List<RiskScore> sorted) {
        var ranked = new ArrayList<RiskScore>();
        for (RiskScore s : sorted) {
            boolean tie = !ranked.isEmpty() && Double.compare(ranked.getLast().score(), s.score()) == 0;
            int rank = tie ? ranked.getLast().rank() : ranked.size() + 1;
            ranked.add(new RiskScore(s.context(), s.score(), rank, s.parts()));
        }
        return ranked;
    }

    private static RiskScore score(ContextId id, List<Measured> drivers, RiskWeights weights) {
        int known = 0;
        for (Measured m : drivers) if (m.known()) known += m.driver().weight(weights);
        var parts = new ArrayList<ScorePart>();
        double score = 0;
        for (Measured m : drivers) {
            int weight = m.driver().weight(weights);
            double points = m.known() && known > 0 ? 100 * m.normalised() * weight / known : 0;
            score += points;
            parts.add(new ScorePart(m.driver(), m.raw(), m.unit(), m.words(), m.normalised(), weight, points));
        }
        return new RiskScore(id, known == 0 ? Double.NaN : score, 1, parts);
    }

    public Optional<RiskScore> of(ContextId context) {
        return scores.stream().filter(s -> s.context().equals(context)).findFirst();
    }

    /// The score of a context, NaN when it has none.
    public double score(ContextId context) {
        return of(context).map(RiskScore::score).orElse(Double.NaN);
    }

    /// How sure the ranking is: every weight moved up and down by a third, one after the other.
    public static List<Stability> stability(Plan plan) {
        return stability(plan, ContextFigures.of(plan));
    }

    /// The same from figures already at hand.
    public static List<Stability> stability(Plan plan, ContextFigures figures) {
        RiskRanking drawn = of(plan, figures);
        var others = new ArrayList<RiskRanking>();
        for (Driver d : Driver.values()) {
            int weight = 3 * d.weight(plan.weights());
            RiskWeights thrice = thrice(plan.weights());
            others.add(of(plan, figures, d.with(thrice, weight * 2 / 3)));
            others.add(of(plan, figures, d.with(thrice, weight * 4 / 3)));
        }
        return drawn.scores().stream().map(s -> stability(s, others)).toList();
    }

    private static RiskWeights thrice(RiskWeights weights) {
        RiskWeights thrice = weights;
        for (Driver d : Driver.values()) thrice = d.with(thrice, 3 * d.weight(weights));
        return thrice;
    }

    private static Stability stability(RiskScore score, List<RiskRanking> others) {
        var ranks = others.stream()
                .flatMap(r -> r.of(score.context()).stream())
                .mapToInt(RiskScore::rank)
                .summaryStatistics();
        return new Stability(
                score.context(),
                score.rank(),
                Math.min(score.rank(), ranks.getMin()),
                Math.max(score.rank(), ranks.getMax()));
    }
}
