package dev.banyan.model.roadmap;

import java.util.List;
import java.util.Locale;

/// The many words of tools for how severe something is, on one scale.
final class Severity {
    /// A word of no scale we know.
    static final int UNKNOWN = 0;

    private static final List<List<String>> SCALE = List.of(
            List.of("low", "info", "information", "note", "minor", "style", "convention", "negligible", "trivial"),
            List.of("medium", "moderate", "warning", "warn", "normal"),
            List.of("high", "error", "major", "important", "severe"),
            List.of("critical", "blocker", "fatal"));

    private Severity() {}

    /// 1 low, 2 medium, 3 high, 4 critical.
    static int rank(String words) {
        String word = words.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < SCALE.size(); i++) if (SCALE.get(i).contains(word)) return i + 1;
        return score(word);
    }

    /// A number is a CVSS score (version 3: from 4 medium, from 7 high, from 9 critical).
    private static int score(String word) {
        if (!word.matches("\\d{1,2}(\\.\\d+)?")) return UNKNOWN;
        double score = Double.parseDouble(word);
        if (score > 10) return UNKNOWN;
        return score >= 9 ? 4 : score >= 7 ? 3 : score >= 4 ? 2 : 1;
    }
}
