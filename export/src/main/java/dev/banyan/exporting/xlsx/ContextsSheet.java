package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;
import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.PhaseId;
import dev.banyan.model.risk.RiskScore;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.seams.Figures;
import java.util.List;

/// The contexts with their figures, added up from the modules, the riskiest first.
final class ContextsSheet {
    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block block;
    private final double usual;

    ContextsSheet(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        block = all.contexts;
        usual = all.ranking.scores().stream()
                .filter(RiskScore::known)
                .mapToDouble(RiskScore::score)
                .average()
                .orElse(50);
    }

    void write() {
        page.title(
                "Contexts",
                "Added up from the Modules sheet; lines, coverage, changes and complexity count the system's own code,"
                        + " without tests and migrations.");
        page.columns(block.head(), columns());
        int row = block.first();
        for (RiskScore score : all.ranking.scores()) context(row++, score);
        totals();
        marks();
        page.freeze(3, block.head());
        page.filter(block, "A", "X");
    }

    private static List<Column> columns() {
        return List.of(
                hidden("A", "Id"),
                number("B", "No.", 5),
                text("C", "Context", 26),
                text("D", "Owner", 18),
                text("E", "Purpose", 36),
                number("F", "Business impact (1-5)", 9),
                number("G", "Modules", 9),
                number("H", "Endpoints answered", 11),
                number("I", "Lines of code", 10),
                number("J", "Statements", 12),
                number("K", "Covered", 9),
                number("L", "Line coverage", 10),
                number("M", "Uses within", 9),
                number("N", "Uses other contexts", 10),
                number("O", "Used by others", 9),
                number("P", "Commits", 10),
                number("Q", "Worst function (CC)", 10),
                number("R", "Findings", 9),
                number("S", "Advisories of libraries used", 12),
                number("T", "Risk weight (0-100)", 10),
                hidden("U", "Risk points"),
                number("V", "Taken in phase No.", 9),
                text("W", "Phase", 26),
                number("X", "Taken on", 12));
    }

    private void context(int row, RiskScore score) {
        BoundedContext c = all.plan.context(score.context());
        if (c == null) throw new IllegalStateException("no context " + score.context());
        paper.text(row, "A", c.id().text(), Look.TEXT);
        paper.number(row, "B", all.number(c.id()), Look.WHOLE);
        paper.text(row, "C", c.name(), Look.TEXT);
        paper.text(row, "D", c.owner(), Look.IN_TEXT);
        paper.text(row, "E", c.purpose(), Look.IN_WRAPPED);
        paper.numberOrBlank(row, "F", c.businessImpact() == 0 ? Double.NaN : c.businessImpact(), Look.IN_WHOLE);
        figures(row, all.figures.of(c.id()));
        paper.number(row, "S", unknown(all.figures.of(c.id()).advisories()), Look.WHOLE);
        risk(row, score);
    }

    private static double unknown(int count) {
        return count < 0 ? Double.NaN : count;
    }

    private void figures(int row, Figures f) {
        String mine = all.modules.col("D") + ",B" + row;
        paper.formula(row, "G", "COUNTIFS(" + mine + ")", f.modules(), Look.WHOLE);
        paper.formula(row, "H", sum("N", mine), f.endpoints(), Look.WHOLE);
        String code = mine + "," + all.modules.col("C") + ",\"code\"";
        known(row, "I", "F", code, unknown(f.lines()));
        Figures.CoverageSum c = f.coverage();
        known(row, "J", "G", code, c == null ? Double.NaN : c.statements());
        known(row, "K", "H", code, c == null ? Double.NaN : c.covered());
        paper.formula(row, "L", coverage(row), c == null ? Double.NaN : c.share(), Look.PERCENT);
        paper.formula(row, "M", sum("O", mine), f.inside(), Look.WHOLE);
        paper.formula(row, "N", sum("P", mine), f.outgoing(), Look.WHOLE);
        paper.formula(row, "O", sum("Q", mine), f.incoming(), Look.WHOLE);
        known(
                row,
                "P",
                "K",
                code,
                f.churn() == null || f.churn().commits() < 0
                        ? Double.NaN
                        : f.churn().commits());
        Block m = all.modules;
        String worst = "MAX((" + m.col("D") + "=B" + row + ")*(" + m.col("C") + "=\"code\")*" + m.col("J") + ")";
        String none = "COUNTIFS(" + code + "," + m.col("J") + ",\">=0\")=0";
        paper.array(
                row,
                "Q",
                "IF(" + none + ",\"no data\"," + worst + ")",
                f.complexity() == null || f.complexity().worst() < 0
                        ? Double.NaN
                        : f.complexity().worst(),
                Look.WHOLE);
        known(row, "R", "M", code, unknown(f.findings()));
    }

    private static String coverage(int row) {
        return "IF(SUM(J" + row + ")=0,\"no data\",K" + row + "/J" + row + ")";
    }

    private String sum(String column, String where) {
        return "SUMIFS(" + all.modules.col(column) + "," + where + ")";
    }

    /// A sum that knows the difference between nothing and unknown.
    private void known(int row, String column, String from, String where, double value) {
        String count = "COUNTIFS(" + where + "," + all.modules.col(from) + ",\">=0\")";
        String formula = "IF(" + count + "=0,\"no data\"," + sum(from, where) + ")";
        paper.formula(row, column, formula, value, Look.WHOLE);
    }

    private void risk(int row, RiskScore score) {
        paper.formula(row, "T", all.scores.find("D", "B" + row, "B"), score.score(), Look.DECIMAL);
        String mean = "IF(COUNT(" + block.here("T") + ")=0,50,AVERAGE(" + block.here("T") + "))";
        String points = "IF(ISNUMBER(T" + row + "),T" + row + "," + mean + ")";
        paper.formula(row, "U", points, score.known() ? score.score() : usual, Look.DECIMAL);
        PhaseId in = all.takenIn(score.context());
        paper.numberOrBlank(row, "V", all.numberOf(in), Look.IN_WHOLE);
        paper.formula(row, "W", all.phaseName("V" + row), all.name(in), Look.TEXT);
        String on = "IF(SUM(V" + row + ")=0,\"\"," + all.phases.find("R", "V" + row, "B") + ")";
        var finish = in == null
                ? null
                : all.roadmap.of(in).map(ScheduledPhase::finish).orElse(null);
        paper.formula(row, "X", on, finish, Look.DATE);
    }

    private void totals() {
        int none = block.below();
        paper.number(none, "B", 0, Look.WHOLE);
        paper.text(none, "C", "In no context", Look.TEXT);
        for (String c : List.of("D", "E", "F", "S", "T", "W")) paper.blank(none, c, Look.TEXT);
        figures(none, all.figures.none());
        int row = none + 1;
        var rows = new Block(block.sheet(), block.first(), none);
        paper.text(row, "C", "Whole system", Look.TOTAL);
        for (String c : List.of("D", "E", "F", "Q", "T", "V", "W", "X")) paper.blank(row, c, Look.TOTAL);
        for (String c : List.of("G", "H", "I", "J", "K", "M", "N", "O", "P", "R"))
            paper.totalKnown(row, c, rows, Look.TOTAL_WHOLE);
        double statements = paper.number(row, "J");
        paper.formula(
                row,
                "L",
                coverage(row),
                statements == 0 ? Double.NaN : paper.number(row, "K") / statements,
                Look.TOTAL_PERCENT);
        paper.number(row, "S", unknown(all.figures.whole().advisories()), Look.TOTAL_WHOLE);
    }

    private void marks() {
        var marks = new Marks(page.sheet());
        marks.scale(area("T"), 0, 100);
        marks.bars(area("L"));
        marks.whole(area("F"), 1, 5);
        marks.whole(area("V"), 1, Math.max(1, all.roadmap.phases().size()));
    }

    private String area(String column) {
        return column + block.first() + ":" + column + block.last();
    }
}
