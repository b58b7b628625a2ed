package dev.banyan.views.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// How a [FactTable] shows one property of its rows.
///
/// @param title what stands above it
/// @param look  how the cells look
/// @param text  what a cell says; also what is copied and, unless it is a number, what the filter searches
/// @param order how the rows are sorted by it; @param unknown these come last, in whichever direction
/// @param sum   adds up in the footer, null where a sum says nothing
/// @param show  what a cell shows instead of its text, null for the text
/// @param tip   explains a cell, empty for nothing
public record Column<T>(
        String title,
        Look look,
        Function<T, String> text,
        Comparator<T> order,
        Predicate<T> unknown,
        @Nullable ToDoubleFunction<T> sum,
        @Nullable Function<T, Node> show,
        @Nullable Function<T, String> tip) {

    /// How the cells look.
    public enum Look {
        TEXT,
        MUTED,
        CODE,
        DATE,
        NUMBER
    }

    public static <T> Column<T> text(String title, Function<T, String> text) {
        return new Column<>(title, Look.TEXT, text, byText(text), empty(text), null, null, null);
    }

    public static <T> Column<T> muted(String title, Function<T, String> text) {
        return new Column<>(title, Look.MUTED, text, byText(text), empty(text), null, null, null);
    }

    /// A name from the code, in letters of equal width.
    public static <T> Column<T> code(String title, Function<T, String> text) {
        return new Column<>(title, Look.CODE, text, byText(text), empty(text), null, null, null);
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
        return new Column<>(
                title,
                Look.NUMBER,
                text,
                Comparator.comparingDouble(key),
                row -> Double.isNaN(key.applyAsDouble(row)),
                null,
                null,
                null);
    }

    public static <T> Column<T> date(String title, Function<T, @Nullable LocalDate> day) {
        Function<T, String> text = row -> {
            LocalDate known = day.apply(row);
            return known == null ? "" : NumberText.date(known);
        };
        Comparator<T> order = Comparator.comparing(row -> Objects.requireNonNullElse(day.apply(row), LocalDate.MAX));
        return new Column<>(title, Look.DATE, text, order, empty(text), null, null, null);
    }

    /// Moments as [NumberText#when] says them, never cut.
    public static <T> Column<T> when(String title, Function<T, Instant> moment, Supplier<LocalDate> today) {
        Function<T, String> text = row -> NumberText.when(moment.apply(row), today.get());
        return new Column<>(title, Look.DATE, text, Comparator.comparing(moment), empty(text), null, null, null);
    }

    /// Adds up in the footer.
    public Column<T> summed(ToDoubleFunction<T> value) {
        return new Column<>(title, look, text, order, unknown, value, show, tip);
    }

    /// Says something else; it is what is shown, searched and copied. The order stays.
    public Column<T> said(Function<T, String> words) {
        return new Column<>(title, look, words, order, unknown, sum, show, tip);
    }

    /// Shows a node instead of the text; filter, copy and sort go on with the text.
    public Column<T> shown(Function<T, Node> node) {
        return new Column<>(title, look, text, order, unknown, sum, node, tip);
    }

    public Column<T> ordered(Comparator<T> by) {
        return new Column<>(title, look, text, by, unknown, sum, show, tip);
    }

    public Column<T> explained(Function<T, String> why) {
        return new Column<>(title, look, text, order, unknown, sum, show, why);
    }

    private static <T> Comparator<T> byText(Function<T, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    private static <T> Predicate<T> empty(Function<T, String> text) {
        return row -> text.apply(row).isEmpty();
    }
}
