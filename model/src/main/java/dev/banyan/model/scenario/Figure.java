package dev.banyan.model.scenario;

import java.util.ArrayList;
import java.util.List;

/// A row of the comparison: a figure by which a plan is chosen, or something it rests on.
public enum Figure {
    P50("Finish, P50", Unit.DATE, true),
    P80("Finish, P80", Unit.DATE, true),
    RISK("Area under the risk curve", Unit.RISK_MONTHS, true),
    EFFORT("Effort of all phases", Unit.DAYS, true),
    PEOPLE("People at the same time", Unit.COUNT, true),
    LAYERS("Anti-corruption layers needed", Unit.COUNT, true),
    GATES("Gates at risk", Unit.COUNT, true),
    PATHS("Critical paths short of target", Unit.COUNT, true),
    RULES("Broken rules", Unit.COUNT, true),
    PHASES("Phases", Unit.COUNT, false),
    START("First day", Unit.DATE, false),
    HOLIDAYS("Holidays", Unit.COUNT, false),
    FREEZES("Freezes", Unit.COUNT, false),
    LINES_COVERED("Lines covered a day", Unit.COUNT, false),
    DEPENDENCIES_CUT("Dependencies cut a day", Unit.COUNT, false),
    LINES_MOVED("Lines moved a day", Unit.COUNT, false),
    SPREAD("Spread of the estimates", Unit.SHARE, false);

    /// What its numbers are, and how far two of them lie apart that a person takes for different.
    public enum Unit {
        /// Days since 1970-01-01.
        DATE(1),
        RISK_MONTHS(0.01),
        /// Working days of one team.
        DAYS(1),
        COUNT(1),
        /// 0 to 1.
        SHARE(0.01);

        private final double step;

        Unit(double step) {
            this.step = step;
        }

        private long rounded(double value) {
            return Math.round(value / step);
        }
    }

    private final String words;
    private final Unit unit;
    private final boolean ranked;

    Figure(String words, Unit unit, boolean ranked) {
        this.words = words;
        this.unit = unit;
        this.ranked = ranked;
    }

    public String words() {
        return words;
    }

    public Unit unit() {
        return unit;
    }

    /// Whether less of it is better; otherwise it is something the others rest on.
    public boolean ranked() {
        return ranked;
    }

    /// Whether two values read the same.
    public boolean same(double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) return Double.isNaN(one) && Double.isNaN(other);
        return unit.rounded(one) == unit.rounded(other);
    }

    /// How much more one value reads than another, negative for less; not a number where one is not known.
    public double more(double value, double than) {
        if (Double.isNaN(value) || Double.isNaN(than)) return Double.NaN;
        return (unit.rounded(value) - unit.rounded(than)) * unit.step;
    }

    /// Positions of the best values; none where all read the same, where nothing is better, or where only one is known.
    public List<Integer> best(List<Double> values) {
        double least = values.stream()
                .filter(v -> !Double.isNaN(v))
                .mapToDouble(v -> v)
                .min()
                .orElse(Double.NaN);
        boolean differ = values.stream().anyMatch(v -> !Double.isNaN(v) && !same(v, least));
        if (!ranked || !differ) return List.of();
        var best = new ArrayList<Integer>();
        for (int i = 0; i < values.size(); i++) if (same(values.get(i), least)) best.add(i);
        return best;
    }
}
