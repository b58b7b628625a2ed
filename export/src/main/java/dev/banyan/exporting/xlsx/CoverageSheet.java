package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;

import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.TargetState;
import java.util.ArrayList;
import java.util.List;

/// Coverage of the contexts against their targets, in the order the tests are written: the target due first comes
/// first, and each waits for those before it.
final class CoverageSheet {
    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block block;
    private final TargetRows rows;

    CoverageSheet(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        block = all.coverage;
        rows = new TargetRows(all, paper, block);
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
        marks(block);
        if (!all.paths.isEmpty()) {
            new CriticalPathRows(all, page).write();
            marks(all.pathCoverage);
        }
        page.freeze(3, block.head());
        page.filter(block, "A", "O");
    }

    private static List<Column> columns() {
        var columns = new ArrayList<>(TargetRows.columns("Context"));
        columns.add(hidden("P", "Order"));
        columns.add(hidden("Q", "Days until met"));
        return columns;
    }

    private void gap(int row, CoverageGap g) {
        paper.text(row, "A", g.context().text(), Look.TEXT);
        paper.number(row, "B", all.number(g.context()), Look.WHOLE);
        paper.formula(row, "C", all.contextName("B" + row), all.name(g.context()), Look.TEXT);
        double statements = all.figures.of(g.context()).coverage() == null ? Double.NaN : g.statements();
        paper.formula(row, "D", all.contexts.find("J", "B" + row, "B"), statements, Look.WHOLE);
        double covered = Double.isNaN(statements) ? Double.NaN : g.covered();
        paper.formula(row, "E", all.contexts.find("K", "B" + row, "B"), covered, Look.WHOLE);
        rows.row(row, TargetRows.Goal.of(g));
    }

    private void totals() {
        int row = block.below();
        paper.text(row, "C", "All contexts", Look.TOTAL);
        for (String c : List.of("G", "H", "K", "L", "M", "N", "O")) paper.blank(row, c, Look.TOTAL);
        for (String c : List.of("D", "E")) paper.totalKnown(row, c, block, Look.TOTAL_WHOLE);
        paper.total(row, "I", block, Look.TOTAL_WHOLE);
        paper.total(row, "J", block, Look.TOTAL_DECIMAL);
        double statements = paper.number(row, "D");
        paper.formula(
                row,
                "F",
                TargetRows.share(row),
                statements == 0 ? Double.NaN : paper.number(row, "E") / statements,
                Look.TOTAL_PERCENT);
    }

    private void marks(Block block) {
        var marks = new Marks(page.sheet());
        marks.bars(area(block, "F"));
        marks.bars(area(block, "I"));
        marks.ground(area(block, "O"), is(block, TargetState.MISSED.words()), Marks.RED);
        marks.ground(area(block, "O"), is(block, TargetState.AT_RISK.words()), Marks.AMBER);
        marks.ground(area(block, "O"), is(block, TargetState.MET.words()), Marks.GREEN);
        marks.ground(area(block, "O"), is(block, TargetState.NO_DATA.words()), Marks.GREY);
        marks.decimal(area(block, "G"), 0, 1, "A share from 0 % to 100 %");
        marks.whole(area(block, "K"), 1, Math.max(1, all.roadmap.phases().size()));
    }

    private static String is(Block block, String words) {
        return "$O" + block.first() + "=\"" + words + "\"";
    }

    private static String area(Block block, String column) {
        return column + block.first() + ":" + column + block.last();
    }
}
