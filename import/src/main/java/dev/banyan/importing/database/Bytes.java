package dev.banyan.importing.database;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size as databases print it: `8192`, `8192 bytes`, `48 kB`, `1.5 GB`.
final class Bytes {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?)\\s*(bytes|[kmgtp]?i?b|)");
    private static final List<String> UNITS = List.of("b", "kb", "mb", "gb", "tb", "pb");

    private Bytes() {}

    /// @return -1 when it is no size
    static long of(String text) {
        Matcher m = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!m.matches()) return -1;
        int unit = Math.max(0, UNITS.indexOf(m.group(2).replace("i", "")));
        return Math.round(Double.parseDouble(m.group(1)) * Math.pow(1024, unit));
    }
}
