package dev.banyan.importing.text;

import java.util.regex.Pattern;

/// Numbers as tables hold them: with a decimal point or a decimal comma, with separators between the thousands, with a
/// percent sign or a unit behind.
public final class NumberText {
    private static final Pattern SIGNS = Pattern.compile("[\\s\u00a0\u202f'’]+|%|[A-Za-zµ]+\\.?$");
    private static final Pattern COMMA = Pattern.compile(
            "[-+]?(?:\\d{1,3}(?:[.\\s\u00a0\u202f]\\d{3})+|\\d+),(?:\\d{1,2}|\\d{4,}) *%?|[-+]?0,\\d+ *%?");
    private static final Pattern THOUSANDS_BY_POINT = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern THOUSANDS_BY_COMMA = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,2})?");

    private NumberText() {}

    /// Whether this is a number that only makes sense with a decimal comma (`12,3`).
    public static boolean hasDecimalComma(String cell) {
        return COMMA.matcher(cell.strip()).matches();
    }

    /// Whether this is a whole number with points between the thousands (`54.210`), or could be.
    public static boolean hasPointedThousands(String cell) {
        return THOUSANDS_BY_POINT.matcher(cell.strip()).matches()
                && !cell.strip().startsWith("0");
    }

    /// @param decimalComma whether the table writes `12,3`
    /// @return NaN when it is no number
    public static double of(String cell, boolean decimalComma) {
        String text = cell.strip();
        if (text.length() > 40) return Double.NaN;
        String exponent = text.matches("[-+]?[\\d.,]+[eE][-+]?\\d+")
                ? text
                : SIGNS.matcher(text).replaceAll("");
        String plain = decimalComma ? pointed(exponent) : uncommaed(exponent);
        return NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
    }

    /// A count; -1 when it is none.
    public static long count(String cell, boolean decimalComma) {
        double number = of(cell, decimalComma);
        return number >= 0 && number < 1e15 ? Math.round(number) : -1;
    }

    private static String pointed(String text) {
        if (text.indexOf(',') >= 0) return text.replace(".", "").replace(',', '.');
        return THOUSANDS_BY_POINT.matcher(text).matches() ? text.replace(".", "") : text;
    }

    private static String uncommaed(String text) {
        if (THOUSANDS_BY_COMMA.matcher(text).matches()) return text.replace(",", "");
        return COMMA.matcher(text).matches() ? pointed(text) : text;
    }
}
