package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.scenario.Figure;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.Days;
import java.time.LocalDate;

/// Figures of a comparison as the person reads them.
final class FigureText {
    private FigureText() {}

    static String of(Figure figure, double value) {
        if (Double.isNaN(value)) return NumberText.UNKNOWN;
        return switch (figure.unit()) {
            case DATE -> Days.brief(LocalDate.ofEpochDay(Math.round(value)));
            case RISK_MONTHS -> NumberText.decimal(value, 2) + " risk-months";
            case DAYS -> NumberText.count(Math.round(value), "day", "days");
            case COUNT ->
                value == Math.rint(value) ? NumberText.count(Math.round(value)) : NumberText.decimal(value, 1);
            case SHARE -> NumberText.percent(value);
        };
    }

    /// How it differs from what it is measured by, empty where one of them is not known.
    static String beside(Figure figure, double value, double measure) {
        if (Double.isNaN(value) || Double.isNaN(measure)) return "";
        if (figure.same(value, measure)) return "the same";
        double apart = figure.more(value, measure), by = Math.abs(apart);
        boolean more = apart > 0;
        return (more ? "▲ " : "▼ ")
                + switch (figure.unit()) {
                    case DATE -> NumberText.count(Math.round(by), "day", "days") + (more ? " later" : " earlier");
                    case RISK_MONTHS -> NumberText.decimal(by, 2) + (more ? " more" : " less");
                    case DAYS -> NumberText.count(Math.round(by), "day", "days") + (more ? " more" : " less");
                    case COUNT, SHARE -> of(figure, by) + (more ? " more" : " less");
                };
    }
}
