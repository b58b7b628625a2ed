package dev.banyan.importing.lock;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The licence of a Python distribution, out of the three ways its metadata has for it.
final class PipLicence {
    private static final int LONGEST = 80;

    private PipLicence() {}

    /// @param words `license_expression`, `license` (which may be its whole text) and `classifier`
    static String of(Map<String, String> words) {
        String expression = words.getOrDefault("license_expression", "").strip();
        String licence = words.getOrDefault("license", "").strip();
        if (!expression.isEmpty()) return expression;
        boolean said = !licence.isEmpty() && !licence.equalsIgnoreCase("UNKNOWN");
        if (said && licence.length() <= LONGEST && licence.indexOf('\n') < 0) return licence;
        return words.getOrDefault("classifier", "");
    }

    /// `License :: OSI Approved :: MIT License` says MIT License.
    static String ofClassifiers(List<String> classifiers) {
        return classifiers.stream()
                .filter(c -> c.startsWith("License ::"))
                .map(c -> c.substring(c.lastIndexOf("::") + 2).strip())
                .filter(c -> !c.equals("OSI Approved"))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
