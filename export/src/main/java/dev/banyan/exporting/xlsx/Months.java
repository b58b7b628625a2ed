package dev.banyan.exporting.xlsx;

import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/// The timeline beside the phases: one column for a month, or for several where the roadmap is long.
///
/// @param first the first day of the first column; @param step months a column stands for
record Months(LocalDate first, int step, int count) {
    private static final int FIRST_COLUMN = 13;
    private static final int MOST = 24;
    private static final String BAR = "■";

    static Months of(Roadmap roadmap) {
        LocalDate first = roadmap.start().withDayOfMonth(1);
        int months = (int) ChronoUnit.MONTHS.between(first, roadmap.end().withDayOfMonth(1)) + 2;
        int step = Math.ceilDiv(months, MOST);
        return new Months(first, step, Math.ceilDiv(months, step));
    }

    String column(int i) {
        return CellReference.convertNumToColString(FIRST_COLUMN + i);
    }

    String lastColumn() {
        return column(count - 1);
    }

    LocalDate day(int i) {
        return first.plusMonths((long) i * step);
    }

    void heads(Page page, Block block) {
        int row = block.head();
        String start = "IF(COUNT(" + block.here("H") + ")=0,RoadmapStart,MIN(" + block.here("H") + "))";
        for (int i = 0; i < count; i++) {
            page.width(column(i), 8);
            String day = i == 0
                    ? "DATE(YEAR(" + start + "),MONTH(" + start + "),1)"
                    : "EDATE(" + column(i - 1) + row + "," + step + ")";
            page.paper().formula(row, column(i), day, day(i), Look.HEAD_MONTH);
        }
    }

    void bars(Paper paper, Block block, int row, ScheduledPhase phase) {
        for (int i = 0; i < count; i++) {
            LocalDate from = day(i), to = day(i + 1);
            boolean runs = phase.start().isBefore(to) && !phase.finish().isBefore(from);
            String month = column(i) + "$" + block.head();
            String formula = "IF(AND($H" + row + "<EDATE(" + month + "," + step + "),$I" + row + ">=" + month + "),\""
                    + BAR + "\",\"\")";
            paper.formula(row, column(i), formula, runs ? BAR : "", Look.BAR);
        }
    }

    /// The share of the risk that is still carried on the first day of each column.
    void risk(Paper paper, Gathered all) {
        int row = riskRow(all.overview);
        paper.text(row, "C", "Risk still carried on the first of the month", Look.TOTAL);
        for (String c : List.of("D", "E", "F", "G", "H", "I", "J", "K", "L", "M")) paper.blank(row, c, Look.TOTAL);
        for (int i = 0; i < count; i++) {
            String formula = carried(all.overview, column(i) + all.overview.head());
            paper.formula(row, column(i), formula, carried(all.roadmap, day(i)), Look.TOTAL_SHARE);
        }
    }

    static int riskRow(Block overview) {
        return overview.below();
    }

    /// Formula of the share of the risk that is carried on a day: all but what phases over before it retired.
    static String carried(Block overview, String day) {
        return "MAX(0,1-SUMIFS(" + overview.here("K") + "," + overview.here("I") + ",\"<\"&" + day + "))";
    }

    static double carried(Roadmap roadmap, LocalDate day) {
        double retired = roadmap.phases().stream()
                .filter(p -> p.finish().isBefore(day))
                .mapToDouble(ScheduledPhase::riskRetired)
                .sum();
        return Math.max(0, 1 - retired);
    }

    void marks(Marks marks, Block block) {
        String area = column(0) + block.first() + ":" + lastColumn() + block.last();
        String bar = column(0) + block.first() + "=\"" + BAR + "\"";
        marks.solid(area, "AND(" + bar + ",$G" + block.first() + "=\"Done\")", 0x9FB3AA);
        marks.solid(area, bar, Looks.ACCENT);
    }
}
