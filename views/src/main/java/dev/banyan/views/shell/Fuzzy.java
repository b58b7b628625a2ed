package dev.banyan.views.shell;

/// How well a few typed letters name something: the letters must occur in order; together, at the start of the name or
/// of one of its parts they count more. Linear in the length of the text.
final class Fuzzy {
    private static final int NO = -1;

    /// What holds the letters together scores so much or more, what holds them scattered less.
    static final int TOGETHER = 700;

    private Fuzzy() {}

    /// Larger is better, negative is no match.
    ///
    /// @param query in lower case; @param text in lower case
    static int score(String query, String text) {
        if (query.isEmpty()) return 0;
        if (query.length() > text.length()) return NO;
        int whole = text.lastIndexOf(query);
        if (whole >= 0) return together(query, text, whole);
        return scattered(query, text);
    }

    private static int together(String query, String text, int last) {
        int at = last;
        while (at >= 0 && !startsPart(text, at)) at = at == 0 ? NO : text.lastIndexOf(query, at - 1);
        int where = at >= 0 ? at : last;
        int score = TOGETHER + 300 - Math.min(300, text.length());
        if (at >= 0) score += 300;
        if (where + query.length() == text.length()) score += 150;
        if (where == 0) score += 100;
        return score;
    }

    private static int scattered(String query, String text) {
        int score = 400 - Math.min(300, text.length());
        int from = 0;
        int previous = -2;
        for (int i = 0; i < query.length(); i++) {
            int at = text.indexOf(query.charAt(i), from);
            if (at < 0) return NO;
            if (at == previous + 1) score += 12;
            if (startsPart(text, at)) score += 20;
            previous = at;
            from = at + 1;
        }
        return Math.clamp(score, 1, TOGETHER - 1);
    }

    private static boolean startsPart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
