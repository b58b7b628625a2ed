package dev.banyan.app.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One row as plain data in the order of its columns: text, whole number, real number or null.
record Row(List<@Nullable Object> values) {

    /// Ids and dates become text, enum constants lower-case words, yes and no 1 and 0.
    static Row of(@Nullable Object... values) {
        var data = new ArrayList<@Nullable Object>(values.length);
        for (Object value : values) data.add(data(value));
        return new Row(Collections.unmodifiableList(data));
    }

    static @Nullable Object data(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer number -> number.longValue();
            case Boolean yes -> yes ? 1L : 0L;
            case Long number -> number;
            case Double number -> number;
            case Enum<?> constant -> word(constant);
            default -> value.toString();
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The first columns, which tell the row from all others of its table.
    List<@Nullable Object> key(int columns) {
        return values.subList(0, columns);
    }

    Values read() {
        return new Values(values);
    }
}
