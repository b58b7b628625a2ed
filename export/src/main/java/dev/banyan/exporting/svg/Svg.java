package dev.banyan.exporting.svg;

import java.util.Locale;

/// SVG text while it grows. Words are escaped, numbers are short and the same in every country.
final class Svg {
    /// Named rather than embedded: a reader without the first takes the next.
    static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private final StringBuilder text = new StringBuilder();

    /// @param attributes name and value in turn; numbers are written with at most two digits
    Svg open(String element, Object... attributes) {
        return tag(element, ">", attributes);
    }

    Svg close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    Svg shape(String element, Object... attributes) {
        tag(element, "/>", attributes);
        text.append('\n');
        return this;
    }

    /// A rectangle with round ends around a middle.
    ///
    /// @param look further attributes, name and value in turn
    Svg pill(double x, double y, double wide, double high, Object... look) {
        tag("rect", "", "x", x - wide / 2, "y", y - high / 2, "width", wide, "height", high, "rx", high / 2);
        attributes(look);
        text.append("/>\n");
        return this;
    }

    /// An element that holds words.
    Svg words(String element, String words, Object... attributes) {
        tag(element, ">", attributes);
        text.append(escaped(words));
        return close(element);
    }

    private Svg tag(String element, String end, Object... attributes) {
        text.append('<').append(element);
        attributes(attributes);
        text.append(end);
        return this;
    }

    private void attributes(Object... named) {
        for (int i = 0; i < named.length; i += 2) {
            Object value = named[i + 1];
            String shown = value instanceof Double d ? number(d) : escaped(String.valueOf(value));
            text.append(' ').append(named[i]).append("=\"").append(shown).append('"');
        }
    }

    /// "12.5", "-3", never "-0".
    static String number(double value) {
        String shown = String.format(Locale.ROOT, "%.2f", value);
        int end = shown.length();
        while (shown.charAt(end - 1) == '0') end--;
        if (shown.charAt(end - 1) == '.') end--;
        shown = shown.substring(0, end);
        return shown.equals("-0") ? "0" : shown;
    }

    /// How wide words get at most, also in the wider fonts that stand in for the first: room for a box around them.
    static double width(String words, double size) {
        return words.codePointCount(0, words.length()) * size * 0.66;
    }

    /// Without what XML forbids, and safe between tags and in quotes.
    static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 8);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (allowed(c)) safe.appendCodePoint(c);
                }
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
