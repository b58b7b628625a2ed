package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;
import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.Assumptions;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Verdict;
import dev.banyan.model.seams.Figures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The first page: where the roadmap stands in five figures, what it rests on, the phases on a timeline of months, the
/// risk still carried, and the gates.
final class RoadmapSheet {
    static final int INPUT_ROW = 8;

    private static final List<String> NOTE_ROOM = List.of("J", "K", "L", "M", "N", "O", "P", "Q");

    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block block;
    private final Months months;

    RoadmapSheet(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        block = all.overview;
        months = Months.of(all.roadmap);
    }

    void write() {
        String from = all.occasion.planFile().isBlank() ? "" : " from " + all.occasion.planFile();
        String by = all.occasion.author().isBlank() ? "" : " by " + all.occasion.author();
        page.title(
                all.plan.name() + " – Roadmap",
                "Exported" + from + by + ", as of " + all.occasion.today()
                        + ". Cells in blue may be changed; everything else is computed from them.");
        page.columns(block.head(), columns());
        figures();
        inputs();
        months.heads(page, block);
        int row = block.first();
        for (ScheduledPhase p : all.roadmap.phases()) phase(row++, p);
        months.risk(paper, all);
        gates();
        marks();
        page.freezeFirst(3, block.head());
        page.filter(block, "A", "M");
        RiskChart.draw(page.sheet(), months, block);
    }

    private static List<Column> columns() {
        return List.of(
                hidden("A", "Id"),
                number("B", "No.", 5),
                text("C", "Phase", 36),
                text("D", "Kind", 23),
                text("E", "Team", 14),
                text("F", "Owner", 14),
                text("G", "State", 13),
                number("H", "Start", 13),
                number("I", "Finish", 13),
                number("J", "Planned (days)", 9),
                number("K", "Risk retired", 9),
                number("L", "Risk still carried", 9),
                number("M", "Criteria not met", 9));
    }

    private void figure(String column, String label) {
        paper.text(4, column, label, Look.LABEL);
    }

    private void figures() {
        figure("C", "Roadmap finishes");
        String last = "IF(COUNT(" + block.here("I") + ")=0,\"\",MAX(" + block.here("I") + "))";
        paper.formula(5, "C", last, all.roadmap.phases().isEmpty() ? null : all.roadmap.end(), Look.BIG_DATE);
        figure("D", "Risk still carried on the status date");
        double carried = Months.carried(all.roadmap, all.occasion.today());
        paper.formula(5, "D", Months.carried(block, "StatusDate"), carried, Look.BIG_PERCENT);
        figure("E", "Criteria of gates missed");
        String missed = "COUNTIFS(" + all.gate.here("F") + ",\"" + Verdict.MISSED.words() + "\")";
        paper.formula(5, "E", missed, all.gates.count(Verdict.MISSED), Look.BIG_WHOLE);
        figure("F", "Criteria of gates not met yet");
        paper.formula(5, "F", "SUM(" + block.here("M") + ")", all.gates.open().size(), Look.BIG_WHOLE);
        figure("G", "Lines still to cover");
        paper.formula(
                5,
                "G",
                "SUM(" + all.coverage.col("I") + ")",
                all.roadmap.coverage().linesToCover(),
                Look.BIG_WHOLE);
        figure("H", "Line coverage, whole system");
        Figures.CoverageSum whole = all.figures.whole().coverage();
        String share = "Contexts!L" + (all.contexts.below() + 1);
        paper.formula(5, "H", share, whole == null ? Double.NaN : whole.share(), Look.BIG_PERCENT);
        figure("I", "Phases done");
        String done = "COUNTIFS(" + block.here("G") + ",\"" + PhaseState.DONE.words() + "\")";
        long over = all.roadmap.phases().stream()
                .filter(p -> p.phase().state() == PhaseState.DONE)
                .count();
        paper.formula(5, "I", done, over, Look.BIG_WHOLE);
        paper.height(4, 28);
        paper.height(5, 24);
    }

    private void inputs() {
        Assumptions a = all.plan.assumptions();
        List<String> labels = List.of(
                "Roadmap starts",
                "Status date",
                "Lines covered a day",
                "Dependencies cut a day",
                "Lines moved a day",
                "Spread of estimates");
        List<String> columns = List.of("C", "D", "E", "F", "G", "H");
        for (int i = 0; i < labels.size(); i++) paper.text(INPUT_ROW - 1, columns.get(i), labels.get(i), Look.LABEL);
        paper.date(INPUT_ROW, "C", a.start(), Look.IN_DATE);
        paper.date(INPUT_ROW, "D", all.occasion.today(), Look.IN_DATE);
        paper.number(INPUT_ROW, "E", a.linesCoveredADay(), Look.IN_DECIMAL);
        paper.number(INPUT_ROW, "F", a.dependenciesADay(), Look.IN_DECIMAL);
        paper.number(INPUT_ROW, "G", a.linesMovedADay(), Look.IN_DECIMAL);
        paper.number(INPUT_ROW, "H", a.spread(), Look.IN_PERCENT);
        paper.height(INPUT_ROW - 1, 28);
    }

    private void phase(int row, ScheduledPhase scheduled) {
        Phase p = scheduled.phase();
        paper.text(row, "A", p.id().text(), Look.TEXT);
        paper.number(row, "B", all.number(p.id()), Look.WHOLE);
        paper.formula(row, "C", of("C", row) + "&\"\"", p.name(), Look.TEXT);
        paper.formula(row, "D", of("D", row) + "&\"\"", p.kind().words(), Look.TEXT);
        paper.formula(row, "E", of("E", row) + "&\"\"", p.team(), Look.TEXT);
        paper.formula(row, "F", of("F", row) + "&\"\"", p.owner(), Look.TEXT);
        paper.formula(row, "G", of("G", row) + "&\"\"", p.state().words(), Look.TEXT);
        paper.formula(row, "H", of("Q", row), scheduled.start(), Look.DATE);
        paper.formula(row, "I", of("R", row), scheduled.finish(), Look.DATE);
        paper.formula(row, "J", of("L", row), scheduled.days(), Look.WHOLE);
        paper.formula(row, "K", of("W", row), scheduled.riskRetired(), Look.PERCENT);
        LocalDate over = scheduled.finish().plusDays(1);
        double carried = Months.carried(all.roadmap, over);
        paper.formula(row, "L", Months.carried(block, "I" + row + "+1"), carried, Look.PERCENT);
        long open =
                all.gates.of(p.id()).stream().filter(r -> !r.verdict().passes()).count();
        paper.formula(row, "M", of("X", row), open, Look.WHOLE);
        months.bars(paper, block, row, scheduled);
    }

    private String of(String column, int row) {
        return all.phases.find(column, "$B" + row, "B");
    }

    private void gates() {
        Block b = all.gate;
        paper.text(b.head() - 1, "B", "Gates", Look.HEADING);
        page.heads(
                b.head(),
                List.of(
                        number("B", "No.", 0),
                        text("C", "Must hold", 0),
                        text("D", "Phase", 0),
                        text("E", "When", 0),
                        text("F", "Verdict", 0),
                        text("G", "Measured", 0),
                        text("H", "", 0),
                        text("I", "Source", 0)));
        for (String c : NOTE_ROOM) paper.blank(b.head(), c, Look.HEAD);
        int row = b.first();
        for (GateReading r : all.gates.readings()) gate(row++, r);
    }

    private void gate(int row, GateReading r) {
        paper.number(row, "B", all.number(r.criterion().phase()), Look.WHOLE);
        paper.text(row, "C", r.asked(), Look.WRAPPED);
        paper.formula(row, "D", all.phaseName("B" + row), all.name(r.criterion().phase()), Look.TEXT);
        paper.text(row, "E", r.criterion().side().words(), Look.TEXT);
        paper.text(row, "F", r.verdict().words(), Look.IN_TEXT);
        paper.text(row, "G", r.measured(), Look.TEXT);
        paper.blank(row, "H", Look.TEXT);
        String source = r.source().isEmpty() ? "" : r.source() + (r.note().isEmpty() ? "" : "; ");
        paper.text(row, "I", source + r.note(), Look.TEXT);
        for (String c : NOTE_ROOM) paper.blank(row, c, Look.TEXT);
    }

    private void marks() {
        var marks = new Marks(page.sheet());
        marks.bars(area(block, "K"));
        marks.ground(area(block, "M"), "$M" + block.first() + ">0", Marks.AMBER);
        months.marks(marks, block);
        Block b = all.gate;
        marks.ground(area(b, "F"), is(b, Verdict.MISSED), Marks.RED);
        marks.ground(area(b, "F"), is(b, Verdict.AT_RISK), Marks.AMBER);
        marks.ground(area(b, "F"), is(b, Verdict.NO_DATA), Marks.GREY);
        marks.ground(area(b, "F"), is(b, Verdict.MET), Marks.GREEN);
        marks.oneOf(
                area(b, "F"),
                Arrays.stream(Verdict.values()).map(Verdict::words).toArray(String[]::new));
        marks.day("C" + INPUT_ROW + ":D" + INPUT_ROW);
        marks.decimal("E" + INPUT_ROW + ":G" + INPUT_ROW, 0.01, 100_000, "A number above zero");
        marks.decimal("H" + INPUT_ROW, 0, 0.99, "A share from 0 % to 99 %");
    }

    private static String is(Block b, Verdict verdict) {
        return "$F" + b.first() + "=\"" + verdict.words() + "\"";
    }

    private static String area(Block b, String column) {
        return column + b.first() + ":" + column + b.last();
    }
}
