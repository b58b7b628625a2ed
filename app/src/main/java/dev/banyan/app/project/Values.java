package dev.banyan.app.project;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the values of a row one after the other. A value of another type than asked for is damage and throws
/// [IllegalArgumentException].
final class Values {
    private final Iterator<@Nullable Object> rest;

    Values(List<@Nullable Object> values) {
        rest = values.iterator();
    }

    String text() {
        String text = textOrNull();
        if (text == null) throw new IllegalArgumentException("a text is missing");
        return text;
    }

    @Nullable
    String textOrNull() {
        Object value = rest.next();
        if (value == null) return null;
        if (value instanceof String text) return text;
        throw new IllegalArgumentException("not a text: " + value);
    }

    int integer() {
        Object value = rest.next();
        if (value instanceof Long number && number == number.intValue()) return number.intValue();
        throw new IllegalArgumentException("not a whole number: " + value);
    }

    /// @param missing what no value stands for
    int integerOr(int missing) {
        Object value = rest.next();
        if (value == null) return missing;
        if (value instanceof Long number && number == number.intValue()) return number.intValue();
        throw new IllegalArgumentException("not a whole number: " + value);
    }

    long whole() {
        if (rest.next() instanceof Long number) return number;
        throw new IllegalArgumentException("not a whole number");
    }

    boolean yes() {
        return integer() == 1;
    }

    @Nullable
    Boolean yesOrNull() {
        Object value = rest.next();
        if (value == null) return null;
        if (value instanceof Long number) return number == 1;
        throw new IllegalArgumentException("neither yes nor no: " + value);
    }

    double real() {
        Double number = realOrNull();
        if (number == null) throw new IllegalArgumentException("a number is missing");
        return number;
    }

    @Nullable
    Double realOrNull() {
        Object value = rest.next();
        return switch (value) {
            case null -> null;
            case Double number -> number;
            case Long number -> (double) number;
            default -> throw new IllegalArgumentException("not a number: " + value);
        };
    }

    @Nullable
    LocalDate dateOrNull() {
        String text = textOrNull();
        return text == null ? null : LocalDate.parse(text);
    }

    LocalDate date() {
        return LocalDate.parse(text());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text().toUpperCase(Locale.ROOT));
    }
}
