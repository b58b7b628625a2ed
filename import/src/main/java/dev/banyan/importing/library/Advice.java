package dev.banyan.importing.library;

import java.util.List;
import java.util.regex.Pattern;

/// Versions that mend a library, where a source says them in a sentence or as a range.
public final class Advice {
    private static final Pattern UPGRADE = Pattern.compile("(?i)\\b(?:upgrade|update)\\b");
    private static final Pattern VERSION =
            Pattern.compile("(?<![\\w.:/@-])v?\\d+(?:\\.\\w+)+(?:[-+][\\w.+-]*\\w)?(?![\\w:/-])");
    private static final Pattern BELOW = Pattern.compile("<\\s*(v?\\d[\\w.+-]*)");
    private static final Pattern FROM = Pattern.compile(">=?\\s*(v?\\d[\\w.+-]*)");

    private Advice() {}

    /// Of "Upgrade x to versions 1.2.3, 2.0.1 or above." the versions; none when the sentence gives other advice.
    public static List<String> versions(String sentence) {
        String text = sentence.length() > 1000 ? sentence.substring(0, 1000) : sentence;
        if (!UPGRADE.matcher(text).find()) return List.of();
        int to = Math.max(text.indexOf(" to "), 0);
        return VERSION.matcher(text.substring(to))
                .results()
                .map(m -> m.group())
                .distinct()
                .toList();
    }

    /// Of a range that is vulnerable (`>=4.0.0 <4.3.1`) the first versions that no longer are.
    public static List<String> above(String vulnerable) {
        return BELOW.matcher(vulnerable)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
    }

    /// Of a range that is mended (`>= 2.11.2 < 3.0.0 || >= 3.6.4`) the first versions that are.
    public static List<String> from(String mended) {
        return FROM.matcher(mended).results().map(m -> m.group(1)).distinct().toList();
    }
}
