package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;
import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.exporting.xlsx.Gathered.Effort;
import dev.banyan.model.Delivery;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.roadmap.EffortDriver;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;

/// The phases with what their dates follow from: durations, what they wait for, teams and real dates. A row may look
/// only at the rows above it, so the order of the rows is the order of the work and nothing goes in circles.
final class PhasesSheet {
    private static final int FIRST_WAIT = 25;
    private static final int FEWEST_WAITS = 2;

    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block block;
    private final Waiting waiting;
    private final int waits;
    /// Whether the dates are formulas.
    private final boolean followed;

    PhasesSheet(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        block = all.phases;
        waiting = Waiting.of(all.roadmap.phases());
        waits = Math.max(FEWEST_WAITS, waiting.most());
        followed =
                canFollow(all.plan.delivery()) && all.roadmap.phases().stream().allMatch(this::followsAbove);
    }

    void write() {
        page.title(
                "Phases",
                followed
                        ? "Rows stand in the order of work. Change the cells in blue: all dates, sums and the other sheets"
                                + " follow. Days are working days of one team, Monday to Friday."
                        : "Dates rest on the holidays, freezes, people and real starts of the plan: they stand as Banyan found them."
                                + " Sums and the other sheets follow the cells in blue.");
        page.columns(block.head(), columns());
        int row = block.first();
        for (ScheduledPhase p : all.roadmap.phases()) {
            words(row, p);
            effort(row, p);
            waits(row);
            dates(row, p);
            risk(row, p);
            row++;
        }
        if (!all.roadmap.phases().isEmpty()) totals();
        efforts();
        marks();
        page.freezeFirst(3, block.head());
        page.filter(block, "A", said());
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                hidden("A", "Id"),
                number("B", "No.", 5),
                text("C", "Phase", 32),
                text("D", "Kind", 22),
                text("E", "Team", 12),
                text("F", "Owner", 12),
                text("G", "State", 11),
                number("H", "Best (days)", 9),
                number("I", "Likely (days)", 9),
                number("J", "Worst (days)", 9),
                number("K", "Expected (days)", 10),
                number("L", "Planned (days)", 9),
                number("M", "Follows in team", 9),
                number("N", "Not before", 12),
                number("O", "Started", 12),
                number("P", "Finished", 12),
                number("Q", "Start", 12),
                number("R", "Finish", 12),
                number("S", "Finish if all goes best", 12),
                number("T", "Finish if all goes worst", 12),
                hidden("U", "Next may start"),
                number("V", "Risk retired (points)", 11),
                number("W", "Risk retired (share)", 11),
                number("X", "Criteria not met", 9),
                hidden("Y", "By hand")));
        for (int i = 0; i < waits; i++) columns.add(number(wait(i), i == 0 ? "Waits for No." : "and " + (i + 1), 7));
        columns.add(text(goal(), "Goal", 48));
        columns.add(number(done(), "Done (%)", 9));
        columns.add(number(said(), "Said on", 12));
        return columns;
    }

    private static String wait(int i) {
        return CellReference.convertNumToColString(FIRST_WAIT + i);
    }

    private String goal() {
        return wait(waits);
    }

    /// How much of a running phase is done.
    private String done() {
        return wait(waits + 1);
    }

    /// The day that was said; the rest of the effort counts from the next one on.
    private String said() {
        return wait(waits + 2);
    }

    private void words(int row, ScheduledPhase scheduled) {
        Phase p = scheduled.phase();
        paper.text(row, "A", p.id().text(), Look.TEXT);
        paper.number(row, "B", all.number(p.id()), Look.WHOLE);
        paper.text(row, "C", p.name(), Look.TEXT);
        paper.text(row, "D", p.kind().words(), Look.IN_TEXT);
        paper.text(row, "E", p.team(), Look.IN_TEXT);
        paper.text(row, "F", p.owner(), Look.IN_TEXT);
        paper.text(row, "G", p.state().words(), Look.IN_TEXT);
        paper.text(row, "Y", scheduled.effort().byHand() ? "yes" : "no", Look.TEXT);
        paper.text(row, goal(), p.goal(), Look.IN_TEXT);
        boolean over = p.state() == PhaseState.DONE;
        Progress said = over ? null : all.plan.delivery().progress().get(p.id());
        double percent = over ? 100 : said == null ? Double.NaN : said.percent();
        paper.numberOrBlank(row, done(), percent, Look.IN_WHOLE);
        paper.date(row, said(), said == null ? null : said.on(), Look.IN_DATE);
    }

    private void effort(int row, ScheduledPhase p) {
        Estimate e = p.effort().estimate();
        if (p.effort().byHand()) {
            paper.number(row, "H", e.best(), Look.IN_DECIMAL);
            paper.number(row, "I", e.likely(), Look.IN_DECIMAL);
            paper.number(row, "J", e.worst(), Look.IN_DECIMAL);
        } else {
            Block b = all.effort;
            paper.formula(row, "H", "I" + row + "*(1-EstimateSpread)", e.best(), Look.DECIMAL);
            String sum = "SUMIFS(" + b.here("I") + "," + b.here("B") + ",B" + row + ")";
            paper.formula(row, "I", sum, e.likely(), Look.DECIMAL);
            paper.formula(row, "J", "I" + row + "*(1+2*EstimateSpread)", e.worst(), Look.DECIMAL);
        }
        String expected = "(H" + row + "+4*I" + row + "+J" + row + ")/6";
        paper.formula(row, "K", expected, e.expected(), Look.DECIMAL);
        paper.formula(row, "L", whole("I" + row), p.days(), Look.WHOLE);
    }

    /// Part of a day counts as one, and no phase is shorter than a day.
    private static String whole(String days) {
        return "MAX(1,ROUNDUP(" + days + "-0.000000001,0))";
    }

    private void waits(int row) {
        List<Integer> before = waiting.of().get(row - block.first());
        for (int i = 0; i < waits; i++)
            paper.numberOrBlank(row, wait(i), i < before.size() ? before.get(i) : Double.NaN, Look.IN_WHOLE);
    }

    private void dates(int row, ScheduledPhase p) {
        Phase phase = p.phase();
        paper.date(row, "N", phase.notBefore(), Look.IN_DATE);
        paper.date(row, "O", phase.started(), Look.IN_DATE);
        paper.date(row, "P", phase.finished(), Look.IN_DATE);
        if (!followed) {
            values(row, p);
            return;
        }
        paper.array(row, "M", follows(row), p.follows() == null ? 0 : all.number(p.follows()), Look.WHOLE);
        paper.formula(row, "Q", start(row), p.start(), Look.DATE);
        paper.formula(row, "R", finish(row, whole(taking("I", row))), p.finish(), Look.DATE);
        paper.formula(row, "S", finish(row, whole(taking("H", row))), p.bestFinish(), Look.DATE);
        String worst = "IF(P" + row + "<>\"\",P" + row + ",MAX(R" + row + ",WORKDAY(Q" + row + "-1,"
                + whole(taking("J", row)) + ")))";
        paper.formula(row, "T", worst, p.worstFinish(), Look.DATE);
        paper.formula(row, "U", "WORKDAY(MAX(R" + row + ",Q" + row + "-1),1)", next(p), Look.DATE);
    }

    /// The days of an effort; of a running phase those it had taken when somebody said how much is done, and the rest.
    private String taking(String effort, int row) {
        String done = done() + row, said = said() + row;
        return "IF(AND(" + done + "<>\"\"," + said + "<>\"\",O" + row + "<>\"\"),NETWORKDAYS(O" + row + "," + said
                + ")+(100-" + done + ")/100*" + effort + row + "," + effort + row + ")";
    }

    /// Holidays, freezes and people who work side by side are more than a row can follow from the rows above it.
    private static boolean canFollow(Delivery delivery) {
        return delivery.holidays().isEmpty()
                && delivery.freezes().isEmpty()
                && delivery.teams().values().stream().allMatch(t -> t.people() == 1)
                && delivery.scopes().values().stream().allMatch(s -> s.people() == 1 && !s.first());
    }

    /// Whether a phase takes over from the last one of its team above, as the formula says; not where one further below
    /// has begun before.
    private boolean followsAbove(ScheduledPhase phase) {
        PhaseId above = null;
        for (ScheduledPhase p : all.roadmap.phases()) {
            if (p == phase) break;
            if (p.phase().team().equalsIgnoreCase(phase.phase().team())) above = p.id();
        }
        return Objects.equals(above, phase.follows());
    }

    private void values(int row, ScheduledPhase p) {
        paper.number(row, "M", p.follows() == null ? 0 : all.number(p.follows()), Look.WHOLE);
        paper.date(row, "Q", p.start(), Look.DATE);
        paper.date(row, "R", p.finish(), Look.DATE);
        paper.date(row, "S", p.bestFinish(), Look.DATE);
        paper.date(row, "T", p.worstFinish(), Look.DATE);
        paper.date(row, "U", next(p), Look.DATE);
    }

    private static LocalDate next(ScheduledPhase p) {
        LocalDate last = p.finish().isBefore(p.start()) ? p.start().minusDays(1) : p.finish();
        return WorkCalendar.WEEKDAYS.date(WorkCalendar.WEEKDAYS.number(last.plusDays(1)));
    }

    /// The number of the last phase of the same team above.
    private String follows(int row) {
        if (row == block.first()) return "0";
        String teams = "$E$" + block.first() + ":$E" + (row - 1), numbers = "$B$" + block.first() + ":$B" + (row - 1);
        return "MAX((" + teams + "=E" + row + ")*" + numbers + ")";
    }

    private String start(int row) {
        var from = new ArrayList<String>();
        from.add("WORKDAY(RoadmapStart-1,1)");
        from.add("IF(N" + row + "<>\"\",WORKDAY(N" + row + "-1,1),0)");
        if (row > block.first()) {
            from.add(over("M" + row, row));
            for (int i = 0; i < waits; i++) from.add(over(wait(i) + row, row));
        }
        return "IF(O" + row + "<>\"\",O" + row + ",MAX(" + String.join(",", from) + "))";
    }

    /// When what is named by number above lets the next one start.
    private String over(String number, int row) {
        String above = "$U$" + block.first() + ":$U" + (row - 1);
        return "IF(SUM(" + number + ")>0,INDEX(" + above + "," + number + "),0)";
    }

    /// @param days that it takes, as a formula
    private static String finish(int row, String days) {
        String planned = "WORKDAY(Q" + row + "-1," + days + ")";
        return "IF(P" + row + "<>\"\",P" + row + ",IF(G" + row + "=\"" + PhaseState.RUNNING.words() + "\",MAX("
                + planned + ",WORKDAY(StatusDate-1,1))," + planned + "))";
    }

    private void risk(int row, ScheduledPhase p) {
        String contexts = "SUMIFS(" + all.contexts.col("U") + "," + all.contexts.col("V") + ",B" + row + ")";
        String risks = "4*SUMIFS(" + all.register.col("F") + "," + all.register.col("H") + ",B" + row + ")";
        paper.formula(row, "V", contexts + "+" + risks, all.roadmap.risk().in(p.id()), Look.DECIMAL);
        paper.formula(row, "W", "IF(RiskTotal=0,0,V" + row + "/RiskTotal)", p.riskRetired(), Look.PERCENT);
        long open =
                all.gates.of(p.id()).stream().filter(r -> !r.verdict().passes()).count();
        paper.formula(row, "X", all.gatesOpen("B" + row), open, Look.WHOLE);
    }

    private void totals() {
        int row = block.below();
        paper.text(row, "C", "All phases", Look.TOTAL);
        for (String sum : List.of("H", "I", "J", "K", "V")) paper.total(row, sum, block, Look.TOTAL_DECIMAL);
        paper.total(row, "L", block, Look.TOTAL_WHOLE);
        paper.total(row, "W", block, Look.TOTAL_PERCENT);
    }

    private void efforts() {
        Block b = all.effort;
        paper.text(b.head() - 1, "B", "What makes the phases take time", Look.HEADING);
        page.heads(
                b.head(),
                List.of(
                        number("B", "No.", 0),
                        text("C", "What", 0),
                        text("D", "Unit", 0),
                        text("E", "Team", 0),
                        text("F", "", 0),
                        number("G", "Amount", 0),
                        number("H", "A team does a day", 0),
                        number("I", "Likely (days)", 0)));
        int row = b.first();
        for (Effort e : all.efforts) effort(row++, e);
    }

    private void effort(int row, Effort e) {
        EffortDriver d = e.driver();
        paper.number(row, "B", e.phase(), Look.WHOLE);
        paper.text(row, "C", d.words(), Look.TEXT);
        paper.text(row, "D", d.unit(), Look.TEXT);
        String team = all.roadmap.phases().get(e.phase() - 1).phase().team();
        paper.formula(row, "E", all.phases.find("E", "B" + row, "B") + "&\"\"", team, Look.TEXT);
        paper.blank(row, "F", Look.TEXT);
        paper.number(row, "G", d.amount(), Look.IN_DECIMAL);
        String pace = pace(d);
        if (Double.isNaN(d.aDay())) paper.number(row, "H", 1, Look.IN_DECIMAL);
        else if (pace.isEmpty()) paper.number(row, "H", d.aDay(), Look.IN_DECIMAL);
        else paper.formula(row, "H", pace, d.aDay(), Look.DECIMAL);
        paper.formula(row, "I", "G" + row + "/H" + row, d.days(), Look.DECIMAL);
    }

    private String pace(EffortDriver d) {
        return switch (d.words()) {
            case "lines to cover to reach the targets" -> "LinesCoveredADay";
            case "dependencies to cut" -> "DependenciesADay";
            case "lines to move" -> "LinesMovedADay";
            default -> "";
        };
    }

    private void marks() {
        var marks = new Marks(page.sheet());
        marks.bars(area("W"));
        marks.ground(area("G"), "$G" + block.first() + "=\"" + PhaseState.DONE.words() + "\"", Marks.GREEN);
        marks.ground(area("G"), "$G" + block.first() + "=\"" + PhaseState.RUNNING.words() + "\"", Marks.AMBER);
        marks.ground(area("G"), "$G" + block.first() + "=\"" + PhaseState.ROLLED_BACK.words() + "\"", Marks.RED);
        marks.oneOf(
                area("G"),
                Arrays.stream(PhaseState.values()).map(PhaseState::words).toArray(String[]::new));
        marks.oneOf(
                area("D"),
                Arrays.stream(PhaseKind.values()).map(PhaseKind::words).toArray(String[]::new));
        for (String day : List.of("N", "O", "P", said())) marks.day(area(day));
        marks.whole(area(done()), 0, 100);
        for (int i = 0; i < waits; i++)
            marks.whole(area(wait(i)), 1, Math.max(1, all.roadmap.phases().size() - 1));
    }

    private String area(String column) {
        return column + block.first() + ":" + column + block.last();
    }
}
