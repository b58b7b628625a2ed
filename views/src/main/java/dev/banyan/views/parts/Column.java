package dev.banyan.views.parts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// How a [FactTable] shows one property of its rows.
///
/// @param title what stands above it
/// @param look  how the cells look
/// @param text  what a cell says; also what is copied and, unless it is a number, what the filter searches
/// @param order how the rows are sorted by it; rows nobody knows about come last
/// @param sum   adds up in the footer, null where a sum says nothing
/// @param show  what a cell shows instead of its text, null for the text
/// @param tip   explains a cell, empty for nothing
public record Column<T>(
        String title,
        Look look,
        Function<T, String> text,
        Comparator<T> order,
        @Nullable ToDoubleFunction<T> sum,
        @Nullable Function<T, Node> show,
        @Nullable Function<T, String> tip) {

    /// How the cells look.
    public enum Look {
        TEXT,
        MUTED,
        CODE,
        NUMBER
    }

    public static <T> Column<T> text(String title, Function<T, String> text) {
        return new Column<>(title, Look.TEXT, text, byText(text), null, null, null);
    }

    public static <T> Column<T> muted(String title, Function<T, String> text) {
        return new Column<>(title, Look.MUTED, text, byText(text), null, null, null);
    }

    /// A name from the code, in letters of equal width.
    public static <T> Column<T> code(String title, Function<T, String> text) {
        return new Column<>(title, Look.CODE, text, byText(text), null, null, null);
    }

    /// A whole number; null or NaN where nobody knows.
    public static <T> Column<T> count(String title, Function<T, ? extends @Nullable Number> value) {
        return number(title, value, n -> NumberText.count(n.longValue()));
    }

    /// A share of 0 to 1; null or NaN where nobody knows.
    public static <T> Column<T> percent(String title, Function<T, @Nullable Double> value) {
        return number(title, value, n -> NumberText.percent(n.doubleValue()));
    }

    public static <T> Column<T> decimal(String title, int digits, Function<T, @Nullable Double> value) {
        return number(title, value, n -> NumberText.decimal(n.doubleValue(), digits));
    }

    /// A number written in a way of its own.
    public static <T> Column<T> number(
            String title, Function<T, ? extends @Nullable Number> value, Function<Number, String> words) {
        Function<T, String> text = row -> {
            Number number = value.apply(row);
            return number == null || Double.isNaN(number.doubleValue()) ? "" : words.apply(number);
        };
        ToDoubleFunction<T> key = row -> {
            Number number = value.apply(row);
            return number == null ? Double.NaN : number.doubleValue();
        };
        return new Column<>(title, Look.NUMBER, text, Comparator.comparingDouble(key), null, null, null);
    }

    public static <T> Column<T> date(String title, Function<T, @Nullable LocalDate> day) {
        Function<T, String> text = row -> {
            LocalDate known = day.apply(row);
            return known == null ? "" : NumberText.date(known);
        };
        Comparator<T> order = (a, b) -> {
            LocalDate one = day.apply(a);
            LocalDate other = day.apply(b);
            if (one == null || other == null) return Boolean.compare(one == null, other == null);
            return one.compareTo(other);
        };
        return new Column<>(title, Look.TEXT, text, order, null, null, null);
    }

    /// Adds up in the footer.
    public Column<T> summed(ToDoubleFunction<T> value) {
        return new Column<>(title, look, text, order, value, show, tip);
    }

    /// Shows a node instead of the text; filter, copy and sort go on with the text.
    public Column<T> shown(Function<T, Node> node) {
        return new Column<>(title, look, text, order, sum, node, tip);
    }

    public Column<T> ordered(Comparator<T> by) {
        return new Column<>(title, look, text, by, sum, show, tip);
    }

    public Column<T> explained(Function<T, String> why) {
        return new Column<>(title, look, text, order, sum, show, why);
    }

    private static <T> Comparator<T> byText(Function<T, String> text) {
        Comparator<T> emptyLast = Comparator.comparing(row -> text.apply(row).isEmpty());
        return emptyLast.thenComparing(text, String.CASE_INSENSITIVE_ORDER);
    }
}
