package dev.banyan.importing.tests;

import java.util.regex.Pattern;

/// A time as test tools write it: `0.123`, `1,234.567` (surefire parts the thousands), `0,5` in some countries.
final class Seconds {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d{1,20})?");
    private static final Pattern COMMA = Pattern.compile("\\d{1,12},\\d{1,20}");

    private Seconds() {}

    /// NaN when it is none.
    static double of(String written) {
        if (PLAIN.matcher(written).matches()) return Double.parseDouble(written);
        if (THOUSANDS.matcher(written).matches()) return Double.parseDouble(written.replace(",", ""));
        return COMMA.matcher(written).matches() ? Double.parseDouble(written.replace(',', '.')) : Double.NaN;
    }
}
