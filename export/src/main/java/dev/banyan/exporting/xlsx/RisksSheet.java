package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;
import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.Risk;
import dev.banyan.model.risk.Driver;
import dev.banyan.model.risk.RiskScore;
import dev.banyan.model.risk.ScorePart;
import java.util.List;

/// The risk weights of the contexts, explained driver by driver under weights that can be changed, and the register.
final class RisksSheet {
    private static final List<String> DRIVERS = List.of("F", "G", "H", "I", "J", "K");

    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block scores;
    private final Block register;

    RisksSheet(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        scores = all.scores;
        register = all.register;
    }

    /// The row of the weights, between the headings and the contexts.
    static int weights(Gathered all) {
        return all.scores.first() - 1;
    }

    /// The row of the sum of all risk, below the register.
    static int totalRow(Gathered all) {
        return all.register.below() + 1;
    }

    void write() {
        page.title(
                "Risks",
                "Risk weight of a context: the weighted mean of its drivers, each 0 % harmless to 100 % worst, times 100."
                        + " A driver without data gives its weight to the others. Change the weights in blue.");
        page.columns(weights(all) - 1, columns());
        weights();
        int row = scores.first();
        for (RiskScore s : all.ranking.scores()) score(row++, s);
        register();
        marks();
        page.freezeFirst(3, weights(all) - 1);
        page.filter(register, "A", "L");
    }

    private static List<Column> columns() {
        return List.of(
                hidden("A", "Id"),
                number("B", "No.", 6),
                text("C", "Context", 42),
                number("D", "Risk weight (0-100)", 11),
                number("E", "Rank", 13),
                number("F", Driver.BUSINESS_IMPACT.words(), 15),
                number("G", Driver.COUPLING.words(), 15),
                number("H", Driver.COVERAGE_GAP.words(), 12),
                number("I", Driver.CHURN.words(), 22),
                number("J", Driver.COMPLEXITY.words(), 12),
                number("K", Driver.ADVISORIES.words(), 13),
                text("L", "Why", 88));
    }

    private void weights() {
        int row = weights(all);
        paper.text(row, "C", "Weight (any scale, only the shares matter)", Look.TEXT);
        paper.blank(row, "B", Look.TEXT);
        paper.formula(
                row, "D", "SUM(F" + row + ":K" + row + ")", all.plan.weights().sum(), Look.WHOLE);
        paper.text(row, "E", "in all", Look.TEXT);
        for (Driver d : Driver.values())
            paper.number(row, DRIVERS.get(d.ordinal()), d.weight(all.plan.weights()), Look.IN_WHOLE);
        paper.blank(row, "L", Look.TEXT);
    }

    private void score(int row, RiskScore s) {
        paper.text(row, "A", s.context().text(), Look.TEXT);
        paper.number(row, "B", all.number(s.context()), Look.WHOLE);
        paper.formula(row, "C", all.contextName("B" + row), all.name(s.context()), Look.TEXT);
        String drivers = "$F" + row + ":$K" + row;
        String counts = "SUMIF(" + drivers + ",\"<1E+99\",RiskWeights)";
        String score = "IF(" + counts + "=0,\"no data\",100*SUMPRODUCT(RiskWeights," + drivers + ")/" + counts + ")";
        paper.formula(row, "D", score, s.score(), Look.DECIMAL);
        String rank = "IF(ISNUMBER(D" + row + "),RANK(D" + row + "," + scores.here("D") + "),COUNT(" + scores.here("D")
                + ")+1)";
        paper.formula(row, "E", rank, s.rank(), Look.WHOLE);
        for (ScorePart p : s.parts())
            paper.formula(
                    row, DRIVERS.get(p.driver().ordinal()), driver(p.driver(), row), p.normalised(), Look.PERCENT);
        paper.text(row, "L", s.why(), Look.TEXT);
    }

    private String driver(Driver driver, int row) {
        return switch (driver) {
            case BUSINESS_IMPACT -> ifNumber("SUM(" + of("F", row) + ")>0", "(" + of("F", row) + "-1)/4");
            case COUPLING -> {
                String crossing = of("N", row) + "+" + of("O", row), inside = of("M", row);
                yield ifNumber(inside + "+" + crossing + ">0", "(" + crossing + ")/(" + inside + "+" + crossing + ")");
            }
            case COVERAGE_GAP -> ifNumber("ISNUMBER(" + of("L", row) + ")", "1-" + of("L", row));
            case CHURN -> {
                String busiest = "MAX(" + all.contexts.col("P") + ")", commits = of("P", row);
                String known = "IF(ISNUMBER(" + commits + ")," + busiest + ">0,FALSE)";
                yield ifNumber(known, commits + "/" + busiest);
            }
            case COMPLEXITY -> ifNumber("ISNUMBER(" + of("Q", row) + ")", "MIN(1,MAX(0,(" + of("Q", row) + "-1)/40))");
            case ADVISORIES -> ifNumber("ISNUMBER(" + of("S", row) + ")", "MIN(1," + of("S", row) + "/10)");
        };
    }

    private static String ifNumber(String known, String value) {
        return "IF(" + known + "," + value + ",\"no data\")";
    }

    /// A figure of the same context on the Contexts sheet.
    private String of(String column, int row) {
        return all.contexts.find(column, "$B" + row, "B");
    }

    private void register() {
        paper.text(register.head() - 1, "B", "Register", Look.HEADING);
        page.heads(
                register.head(),
                List.of(
                        text("A", "Id", 0),
                        number("B", "R", 0),
                        text("C", "Risk", 0),
                        number("D", "Likelihood (1-5)", 0),
                        number("E", "Impact (1-5)", 0),
                        number("F", "Exposure (1-25)", 0),
                        text("G", "Owner", 0),
                        number("H", "Retired in phase No.", 0),
                        text("I", "Phase", 0),
                        number("J", "Context No.", 0),
                        text("K", "Context", 0),
                        text("L", "Response", 0)));
        int row = register.first();
        for (Risk r : all.risks) risk(row++, r);
        int total = totalRow(all);
        paper.text(total, "C", "All risk in points: risk weights of the contexts, and 4 × exposure", Look.TOTAL);
        paper.blank(total, "D", Look.TOTAL);
        paper.blank(total, "E", Look.TOTAL);
        String sum = "SUM(" + all.contexts.col("U") + ")+4*SUM(" + register.here("F") + ")";
        paper.formula(total, "F", sum, all.roadmap.risk().total(), Look.TOTAL_DECIMAL);
    }

    private void risk(int row, Risk r) {
        paper.text(row, "A", r.id().text(), Look.TEXT);
        paper.number(row, "B", r.number(), Look.WHOLE);
        paper.text(row, "C", r.title(), Look.WRAPPED);
        paper.number(row, "D", r.likelihood(), Look.IN_WHOLE);
        paper.number(row, "E", r.impact(), Look.IN_WHOLE);
        paper.formula(row, "F", "D" + row + "*E" + row, r.exposure(), Look.WHOLE);
        paper.text(row, "G", r.owner(), Look.IN_TEXT);
        paper.numberOrBlank(row, "H", all.numberOf(r.retiredIn()), Look.IN_WHOLE);
        paper.formula(row, "I", all.phaseName("H" + row), all.name(r.retiredIn()), Look.TEXT);
        paper.number(row, "J", all.number(r.context()), Look.IN_WHOLE);
        paper.formula(row, "K", all.contextName("J" + row), all.name(r.context()), Look.TEXT);
        paper.text(row, "L", r.response(), Look.IN_WRAPPED);
    }

    private void marks() {
        var marks = new Marks(page.sheet());
        marks.scale("D" + scores.first() + ":D" + scores.last(), 0, 100);
        marks.bars("F" + scores.first() + ":K" + scores.last());
        marks.scale("F" + register.first() + ":F" + register.last(), 1, 25);
        marks.whole("D" + register.first() + ":D" + register.last(), 1, 5);
        marks.whole("E" + register.first() + ":E" + register.last(), 1, 5);
        marks.whole("F" + weights(all) + ":K" + weights(all), 0, 1000);
        marks.whole(
                "H" + register.first() + ":H" + register.last(),
                1,
                Math.max(1, all.roadmap.phases().size()));
    }
}
