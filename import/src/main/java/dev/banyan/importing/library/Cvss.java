package dev.banyan.importing.library;

import java.util.HashMap;
import java.util.Map;

/// From a score or a vector to the word for it, as the specification of CVSS v3.1 says it (FIRST,
/// <https://www.first.org/cvss/v3.1/specification-document>, sections 5 and 7.1), for sources that give no word.
public final class Cvss {
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("AV:N", 0.85),
            Map.entry("AV:A", 0.62),
            Map.entry("AV:L", 0.55),
            Map.entry("AV:P", 0.2),
            Map.entry("AC:L", 0.77),
            Map.entry("AC:H", 0.44),
            Map.entry("UI:N", 0.85),
            Map.entry("UI:R", 0.62),
            Map.entry("PR:N", 0.85),
            Map.entry("PR:L", 0.62),
            Map.entry("PR:H", 0.27),
            Map.entry("H", 0.56),
            Map.entry("L", 0.22),
            Map.entry("N", 0.0));

    private Cvss() {}

    /// None, Low, Medium, High or Critical; empty when it is no score.
    public static String word(double score) {
        if (!(score >= 0 && score <= 10)) return "";
        if (score == 0) return "None";
        if (score < 4) return "Low";
        if (score < 7) return "Medium";
        return score < 9 ? "High" : "Critical";
    }

    /// The word for the base score of a vector of version 3; empty for any other version.
    public static String word(String vector) {
        return word(score(vector));
    }

    /// The base score of a vector of version 3, NaN when it is none.
    static double score(String vector) {
        if (vector.startsWith("CVSS:") && !vector.startsWith("CVSS:3")) return Double.NaN;
        var metrics = new HashMap<String, String>();
        for (String metric : vector.split("/")) {
            int colon = metric.indexOf(':');
            if (colon > 0) metrics.putIfAbsent(metric.substring(0, colon), metric.substring(colon + 1));
        }
        boolean changed = "C".equals(metrics.get("S"));
        if (!changed && !"U".equals(metrics.get("S"))) return Double.NaN;
        double base = 1 - (1 - impact(metrics, "C")) * (1 - impact(metrics, "I")) * (1 - impact(metrics, "A"));
        double impact = changed ? 7.52 * (base - 0.029) - 3.25 * Math.pow(base - 0.02, 15) : 6.42 * base;
        double ease = 8.22
                * weight(metrics, "AV")
                * weight(metrics, "AC")
                * privileges(metrics, changed)
                * weight(metrics, "UI");
        if (Double.isNaN(impact + ease)) return Double.NaN;
        if (impact <= 0) return 0;
        return roundedUp(Math.min(changed ? 1.08 * (impact + ease) : impact + ease, 10));
    }

    private static double weight(Map<String, String> metrics, String metric) {
        return WEIGHTS.getOrDefault(metric + ":" + metrics.get(metric), Double.NaN);
    }

    private static double impact(Map<String, String> metrics, String metric) {
        return WEIGHTS.getOrDefault(metrics.getOrDefault(metric, ""), Double.NaN);
    }

    private static double privileges(Map<String, String> metrics, boolean changed) {
        String level = metrics.getOrDefault("PR", "");
        if (changed && level.equals("L")) return 0.68;
        return changed && level.equals("H") ? 0.5 : weight(metrics, "PR");
    }

    /// To one decimal, as appendix A of the specification rounds.
    private static double roundedUp(double score) {
        long hundredThousands = Math.round(score * 100_000);
        return hundredThousands % 10_000 == 0 ? hundredThousands / 100_000.0 : (hundredThousands / 10_000 + 1) / 10.0;
    }
}
