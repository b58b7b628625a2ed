package dev.banyan.views.parts;

import dev.banyan.model.audit.Total;
import dev.banyan.model.audit.Trend.Measure;
import dev.banyan.model.audit.Trend.Point;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// How numbers went over the audits: a line, the number now, and by how much it changed since the audit before.
public final class TrendRows extends GridPane {
    private final List<Point> points;
    private int rows;

    private TrendRows(List<Point> points) {
        this.points = points;
        getStyleClass().add("trend-rows");
        setHgap(8);
        setVgap(3);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(60);
        var line = new ColumnConstraints();
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        var change = new ColumnConstraints();
        change.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(words, line, number, change);
    }

    /// Of some modules: what can be added up over them.
    ///
    /// @param points at least two, see [Trend]
    public static TrendRows ofModules(List<Point> points) {
        var trend = new TrendRows(points);
        trend.row("Modules", Point::modules, TrendRows::whole);
        trend.row("Coverage", Point::coverage, NumberText::percent);
        for (Measure measure : Measure.values())
            if (measure != Measure.STATEMENTS && measure != Measure.COVERED)
                trend.row(capital(measure.words()), p -> sum(p, measure), TrendRows::whole);
        return trend;
    }

    /// Of the whole system: its modules, and what is counted over all of it.
    public static TrendRows ofSystem(List<Point> points) {
        TrendRows trend = ofModules(points);
        for (Total total : Total.values())
            if (total != Total.MODULES) trend.row(capital(total.words()), p -> total(p, total), TrendRows::whole);
        return trend;
    }

    private void row(String words, ToDoubleFunction<Point> number, DoubleFunction<String> text) {
        double[] values = points.stream().mapToDouble(number).toArray();
        double now = values[values.length - 1];
        double before = values[values.length - 2];
        if (Double.isNaN(now) && Double.isNaN(before)) return;
        var label = new Label(words);
        label.getStyleClass().add("figure-label");
        var value = new Label(text.apply(now));
        value.getStyleClass().add("figure-value");
        value.setMinWidth(USE_PREF_SIZE);
        var change = new Label(change(before, now, text));
        change.getStyleClass().add("faint");
        change.setMinWidth(USE_PREF_SIZE);
        var history = new StringBuilder();
        for (int i = 0; i < values.length; i++)
            history.append(i == 0 ? "" : "\n")
                    .append(NumberText.date(points.get(i).on()))
                    .append(": ")
                    .append(text.apply(values[i]));
        var line = new Sparkline(values, words + ", " + history.toString().replace('\n', ','));
        Tips.set(line, history.toString());
        addRow(rows++, label, line, value, change);
    }

    private static String change(double before, double now, DoubleFunction<String> text) {
        if (Double.isNaN(before) || Double.isNaN(now)) return "";
        if (before == now) return "same";
        return (now > before ? "+" : "−") + text.apply(Math.abs(now - before));
    }

    private static String whole(double number) {
        return Double.isNaN(number) ? NumberText.UNKNOWN : NumberText.count(Math.round(number));
    }

    private static double sum(Point point, Measure measure) {
        return point.sum(measure).isPresent() ? point.sum(measure).getAsLong() : Double.NaN;
    }

    private static double total(Point point, Total total) {
        Long number = point.totals().get(total);
        return number == null ? Double.NaN : number;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
