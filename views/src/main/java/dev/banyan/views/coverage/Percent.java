package dev.banyan.views.coverage;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as a person writes them: "80", "82,5 %".
final class Percent {
    private Percent() {}

    /// Empty when it is not a number of 0 to 100.
    static OptionalDouble read(String typed) {
        OptionalDouble percent = number(typed.replace("%", "").strip());
        boolean possible = percent.isPresent() && percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100;
        return possible ? percent : OptionalDouble.empty();
    }

    /// A number in the notation of the person; empty when it is not one.
    static OptionalDouble number(String typed) {
        var end = new ParsePosition(0);
        Number read = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT))
                .parse(typed, end);
        return read == null || end.getIndex() < typed.length()
                ? OptionalDouble.empty()
                : OptionalDouble.of(read.doubleValue());
    }

    /// @param percent 0 to 100
    static String write(double percent) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMaximumFractionDigits(1);
        return format.format(percent) + "%";
    }
}
