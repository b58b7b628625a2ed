package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.scenario.Figure;
import dev.banyan.model.scenario.SideBySide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/// The plan beside its scenarios and baselines, a row each; what was simulated cannot be a formula, so all are values.
final class ScenariosSheet {
    private static final int HEAD = 4;
    /// Counted from 0.
    private static final int FIRST_FIGURE = 5;

    private final SideBySide side;
    private final Page page;
    private final Paper paper;
    private final List<Figure> ranked;
    private final List<Figure> rest;

    ScenariosSheet(SideBySide side, Page page) {
        this.side = side;
        this.page = page;
        paper = page.paper();
        ranked = List.of(Figure.values()).stream().filter(Figure::ranked).toList();
        rest = List.of(Figure.values()).stream().filter(f -> !f.ranked()).toList();
    }

    void write() {
        page.title(
                "Scenarios",
                "The plan beside what was kept of it. Less is better in every figure up to \"Best at\". Dates: "
                        + side.chance().runs() + " runs with seed "
                        + side.chance().seed()
                        + "; working days are Monday to Friday without the holidays of each plan.");
        page.columns(HEAD, columns());
        for (int i = 0; i < side.columns().size(); i++) row(HEAD + 1 + i, i);
        page.freeze(3, HEAD);
        page.filter(
                Block.of("Scenarios", HEAD + 1, side.columns().size()),
                "B",
                letter(FIRST_FIGURE + ranked.size() + rest.size()));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>(List.of(
                text("B", "Kind", 13), text("C", "Name", 34), number("D", "Kept on", 12), text("E", "Reason", 44)));
        int at = FIRST_FIGURE;
        for (Figure f : ranked) columns.add(number(letter(at++), head(f), 14));
        columns.add(text(letter(at++), "Best at", 40));
        for (Figure f : rest) columns.add(number(letter(at++), head(f), 13));
        return columns;
    }

    private static String head(Figure figure) {
        return figure.words()
                + switch (figure.unit()) {
                    case RISK_MONTHS -> " (risk-months)";
                    case DAYS -> " (days)";
                    case DATE, COUNT, SHARE -> "";
                };
    }

    private void row(int row, int at) {
        SideBySide.Column column = side.columns().get(at);
        paper.text(row, "B", column.standing().kind().words(), Look.TEXT);
        paper.text(row, "C", column.standing().name(), Look.TEXT);
        paper.date(row, "D", column.standing().on(), Look.DATE);
        paper.text(row, "E", column.standing().reason(), Look.WRAPPED);
        int cell = FIRST_FIGURE;
        for (Figure f : ranked) figure(row, letter(cell++), f, column.outlook().value(f));
        paper.text(row, letter(cell++), best(at), Look.WRAPPED);
        for (Figure f : rest) figure(row, letter(cell++), f, column.outlook().value(f));
    }

    private String best(int at) {
        return String.join(
                "; ",
                ranked.stream()
                        .filter(f -> side.best(f).contains(at))
                        .map(Figure::words)
                        .toList());
    }

    private void figure(int row, String letter, Figure figure, double value) {
        switch (figure.unit()) {
            case DATE -> {
                if (Double.isNaN(value)) paper.text(row, letter, Paper.NO_DATA, Look.TEXT);
                else paper.date(row, letter, LocalDate.ofEpochDay(Math.round(value)), Look.DATE);
            }
            case RISK_MONTHS -> paper.number(row, letter, value, Look.DECIMAL);
            case DAYS, COUNT -> paper.number(row, letter, value, Look.WHOLE);
            case SHARE -> paper.number(row, letter, value, Look.PERCENT);
        }
    }

    private static String letter(int zeroBased) {
        return CellReference.convertNumToColString(zeroBased);
    }
}
