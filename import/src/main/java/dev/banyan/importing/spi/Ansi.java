package dev.banyan.importing.spi;

import java.util.regex.Pattern;

/// Colours of a terminal that got into a file.
final class Ansi {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

    private Ansi() {}

    static String strip(String text) {
        return text.indexOf('\u001b') < 0 ? text : COLOUR.matcher(text).replaceAll("");
    }
}
