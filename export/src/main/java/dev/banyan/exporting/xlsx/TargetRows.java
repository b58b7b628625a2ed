package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;
import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.PhaseId;
import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.coverage.TargetState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of a coverage target that follow from what is covered: gap, lines, effort, dates and state. Rows of one
/// block are worked on one after the other, the one due first first.
final class TargetRows {
    static final String NO_TARGET = "no target";
    /// Sorts behind every day.
    private static final String NEVER = "2958465";

    /// The columns A to O, in which those cells stand.
    ///
    /// @param what a row is about
    static List<Column> columns(String what) {
        return List.of(
                hidden("A", "Id"),
                number("B", "No.", 5),
                text("C", what, 28),
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
                text("O", "State", 12));
    }

    /// @param now    covered share, NaN where it is not known
    /// @param target wanted share, NaN where none is
    /// @param known  whether lines to cover can be told
    record Goal(
            double now,
            double target,
            boolean known,
            int lines,
            double days,
            @Nullable PhaseId before,
            @Nullable LocalDate due,
            @Nullable LocalDate metOn,
            TargetState state) {
        static Goal of(CoverageGap g) {
            return new Goal(
                    g.now(),
                    g.target(),
                    g.known(),
                    g.linesToCover(),
                    g.days(),
                    g.before(),
                    g.due(),
                    g.metOn(),
                    g.state());
        }

        /// A path that is not measured as a whole has no figures: a share of the rest would mislead.
        static Goal of(PathGap g) {
            boolean whole = g.reach().whole();
            return new Goal(
                    whole ? g.now() : Double.NaN,
                    g.target(),
                    whole,
                    whole ? g.linesToCover() : 0,
                    whole ? g.days() : 0,
                    g.before(),
                    g.due(),
                    whole ? g.metOn() : null,
                    g.state());
        }

        boolean wanted() {
            return !Double.isNaN(target);
        }
    }

    private final Gathered all;
    private final Paper paper;
    private final Block block;
    private double worked;

    TargetRows(Gathered all, Paper paper, Block block) {
        this.all = all;
        this.paper = paper;
        this.block = block;
    }

    /// Writes F to Q of a row whose D and E say how many statements there are and how many are covered.
    void row(int row, Goal g) {
        paper.formula(row, "F", share(row), g.now(), Look.PERCENT);
        paper.numberOrBlank(row, "G", g.target(), Look.IN_PERCENT);
        String gap =
                "IF(G" + row + "=\"\",\"\",IF(ISNUMBER(F" + row + "),MAX(0,G" + row + "-F" + row + "),\"no data\"))";
        if (!g.wanted()) paper.formula(row, "H", gap, "", Look.PERCENT);
        else paper.formula(row, "H", gap, g.known() ? Math.max(0, g.target() - g.now()) : Double.NaN, Look.PERCENT);
        boolean untold = g.wanted() && !g.known();
        String lines = "IF(G" + row + "=\"\",0,IF(SUM(D" + row + ")=0,\"no data\",MAX(0,ROUNDUP(G" + row + "*D" + row
                + "-0.000000001,0)-E" + row + ")))";
        paper.formula(row, "I", lines, untold ? Double.NaN : g.lines(), Look.WHOLE);
        String days = "IF(ISNUMBER(I" + row + "),I" + row + "/LinesCoveredADay,\"no data\")";
        paper.formula(row, "J", days, untold ? Double.NaN : g.days(), Look.DECIMAL);
        dates(row, g);
    }

    static String share(int row) {
        return "IF(SUM(D" + row + ")=0,\"no data\",E" + row + "/D" + row + ")";
    }

    private void dates(int row, Goal g) {
        paper.numberOrBlank(row, "K", all.numberOf(g.before()), Look.IN_WHOLE);
        paper.formula(row, "L", all.phaseName("K" + row), all.name(g.before()), Look.TEXT);
        String due = "IF(SUM(K" + row + ")=0,\"\"," + all.phases.find("Q", "K" + row, "B") + ")";
        paper.formula(row, "M", due, g.due(), Look.DATE);
        String order = "IF(M" + row + "=\"\"," + NEVER + ",M" + row + ")";
        if (g.due() == null) paper.formula(row, "P", order, Double.parseDouble(NEVER), Look.DATE);
        else paper.formula(row, "P", order, g.due(), Look.DATE);
        if (g.lines() > 0) worked += g.days();
        String until = "IF(SUM(I" + row + ")=0,0,SUMIFS(" + block.here("J") + "," + block.here("P") + ",\"<\"&P" + row
                + ")+SUMIFS($J$" + block.first() + ":J" + row + ",$P$" + block.first() + ":P" + row + ",P" + row + "))";
        paper.formula(row, "Q", until, g.lines() > 0 ? worked : 0, Look.DECIMAL);
        paper.formula(row, "N", "IF(SUM(I" + row + ")=0,\"\"," + on("Q" + row) + ")", g.metOn(), Look.DATE);
        String state = "IF(G" + row + "=\"\",\"" + NO_TARGET + "\",IF(SUM(D" + row + ")=0,\"no data\",IF(I" + row
                + "=0,\"met\",IF(M" + row + "=\"\",\"open\",IF(N" + row + ">M" + row + ",\"missed\",IF("
                + on("Q" + row + "*(1+2*EstimateSpread)") + ">M" + row + ",\"at risk\",\"on time\"))))))";
        paper.formula(row, "O", state, g.wanted() ? g.state().words() : NO_TARGET, Look.TEXT);
    }

    /// The first working day after so many days of work from the status date on.
    private static String on(String days) {
        return "WORKDAY(WORKDAY(StatusDate-1,1),ROUNDUP(MAX(0," + days + "-0.000000001),0))";
    }
}
