package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;
import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.TargetState;
import java.util.List;

/// Coverage of the contexts against their targets, in the order the tests are written: the target due first comes
/// first, and each waits for those before it.
final class CoverageSheet {
    private static final String NO_TARGET = "no target";
    /// Sorts behind every day.
    private static final String NEVER = "2958465";

    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block block;
    private double worked;

    CoverageSheet(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        block = all.coverage;
    }

    void write() {
        page.title(
                "Coverage",
                "Line coverage of the system's own code. Targets are worked on one after the other from the status date,"
                        + " the one due first first.");
        page.columns(block.head(), columns());
        int row = block.first();
        for (CoverageGap gap : all.gaps) gap(row++, gap);
        totals();
        marks();
        page.freeze(3, block.head());
        page.filter(block, "A", "O");
    }

    private static List<Column> columns() {
        return List.of(
                hidden("A", "Id"),
                number("B", "No.", 5),
                text("C", "Context", 28),
                number("D", "Statements", 12),
                number("E", "Covered", 10),
                number("F", "Line coverage", 10),
                number("G", "Target", 9),
                number("H", "Gap to target", 9),
                number("I", "Lines to cover", 10),
                number("J", "Effort (days)", 9),
                number("K", "Before phase No.", 9),
                text("L", "Phase", 26),
                number("M", "Due", 12),
                number("N", "Met on", 12),
                text("O", "State", 12),
                hidden("P", "Order"),
                hidden("Q", "Days until met"));
    }

    private void gap(int row, CoverageGap g) {
        paper.text(row, "A", g.context().text(), Look.TEXT);
        paper.number(row, "B", all.number(g.context()), Look.WHOLE);
        paper.formula(row, "C", all.contextName("B" + row), all.name(g.context()), Look.TEXT);
        double statements = all.figures.of(g.context()).coverage() == null ? Double.NaN : g.statements();
        paper.formula(row, "D", all.contexts.find("J", "B" + row, "B"), statements, Look.WHOLE);
        double covered = Double.isNaN(statements) ? Double.NaN : g.covered();
        paper.formula(row, "E", all.contexts.find("K", "B" + row, "B"), covered, Look.WHOLE);
        paper.formula(row, "F", share(row), g.now(), Look.PERCENT);
        paper.numberOrBlank(row, "G", g.target(), Look.IN_PERCENT);
        String gap =
                "IF(G" + row + "=\"\",\"\",IF(ISNUMBER(F" + row + "),MAX(0,G" + row + "-F" + row + "),\"no data\"))";
        if (!g.wanted()) paper.formula(row, "H", gap, "", Look.PERCENT);
        else paper.formula(row, "H", gap, g.known() ? Math.max(0, g.target() - g.now()) : Double.NaN, Look.PERCENT);
        String lines = "IF(OR(G" + row + "=\"\",SUM(D" + row + ")=0),0,MAX(0,ROUNDUP(G" + row + "*D" + row
                + "-0.000000001,0)-E" + row + "))";
        paper.formula(row, "I", lines, g.linesToCover(), Look.WHOLE);
        paper.formula(row, "J", "I" + row + "/LinesCoveredADay", g.days(), Look.DECIMAL);
        dates(row, g);
    }

    private static String share(int row) {
        return "IF(SUM(D" + row + ")=0,\"no data\",E" + row + "/D" + row + ")";
    }

    private void dates(int row, CoverageGap g) {
        paper.numberOrBlank(row, "K", all.numberOf(g.before()), Look.IN_WHOLE);
        paper.formula(row, "L", all.phaseName("K" + row), all.name(g.before()), Look.TEXT);
        String due = "IF(SUM(K" + row + ")=0,\"\"," + all.phases.find("Q", "K" + row, "B") + ")";
        paper.formula(row, "M", due, g.due(), Look.DATE);
        String order = "IF(M" + row + "=\"\"," + NEVER + ",M" + row + ")";
        if (g.due() == null) paper.formula(row, "P", order, Double.parseDouble(NEVER), Look.DATE);
        else paper.formula(row, "P", order, g.due(), Look.DATE);
        if (g.linesToCover() > 0) worked += g.days();
        String until = "IF(I" + row + "=0,0,SUMIFS(" + block.here("J") + "," + block.here("P") + ",\"<\"&P" + row
                + ")+SUMIFS($J$" + block.first() + ":J" + row + ",$P$" + block.first() + ":P" + row + ",P" + row + "))";
        paper.formula(row, "Q", until, g.linesToCover() > 0 ? worked : 0, Look.DECIMAL);
        paper.formula(row, "N", "IF(I" + row + "=0,\"\"," + on("Q" + row) + ")", g.metOn(), Look.DATE);
        String state = "IF(G" + row + "=\"\",\"" + NO_TARGET + "\",IF(SUM(D" + row + ")=0,\"no data\",IF(I" + row
                + "=0,\"met\",IF(M" + row + "=\"\",\"open\",IF(N" + row + ">M" + row + ",\"missed\",IF("
                + on("Q" + row + "*(1+2*EstimateSpread)") + ">M" + row + ",\"at risk\",\"on time\"))))))";
        paper.formula(row, "O", state, g.wanted() ? g.state().words() : NO_TARGET, Look.TEXT);
    }

    /// The first working day after so many days of work from the status date on.
    private static String on(String days) {
        return "WORKDAY(WORKDAY(StatusDate-1,1),ROUNDUP(MAX(0," + days + "-0.000000001),0))";
    }

    private void totals() {
        int row = block.below();
        paper.text(row, "C", "All contexts", Look.TOTAL);
        for (String c : List.of("G", "H", "K", "L", "M", "N", "O")) paper.blank(row, c, Look.TOTAL);
        for (String c : List.of("D", "E", "I")) paper.total(row, c, block, Look.TOTAL_WHOLE);
        paper.total(row, "J", block, Look.TOTAL_DECIMAL);
        double statements = paper.number(row, "D");
        paper.formula(
                row,
                "F",
                share(row),
                statements == 0 ? Double.NaN : paper.number(row, "E") / statements,
                Look.TOTAL_PERCENT);
    }

    private void marks() {
        var marks = new Marks(page.sheet());
        marks.bars(area("F"));
        marks.bars(area("I"));
        marks.ground(area("O"), is(TargetState.MISSED.words()), Marks.RED);
        marks.ground(area("O"), is(TargetState.AT_RISK.words()), Marks.AMBER);
        marks.ground(area("O"), is(TargetState.MET.words()), Marks.GREEN);
        marks.ground(area("O"), is(TargetState.NO_DATA.words()), Marks.GREY);
        marks.decimal(area("G"), 0, 1, "A share from 0 % to 100 %");
        marks.whole(area("K"), 1, Math.max(1, all.roadmap.phases().size()));
    }

    private String is(String words) {
        return "$O" + block.first() + "=\"" + words + "\"";
    }

    private String area(String column) {
        return column + block.first() + ":" + column + block.last();
    }
}
