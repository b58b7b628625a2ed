package dev.banyan.views.audit;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.LegacyModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Modules that a name may mean that matched none: those that end alike, the longest common ending first.
final class NameCandidates {
    private static final int MOST = 8;
    /// An ending that so many modules share says nothing.
    private static final int COMMON = 400;

    private final Map<String, List<String>> byLast = new HashMap<>();

    NameCandidates(AuditFacts facts) {
        for (LegacyModule module : facts.modules()) {
            String name = module.id().name();
            byLast.computeIfAbsent(last(name), _ -> new ArrayList<>()).add(name);
        }
    }

    List<String> of(String name) {
        String dotted = dotted(name);
        List<String> alike = byLast.getOrDefault(last(dotted), List.of());
        if (alike.size() > COMMON) return List.of();
        return alike.stream()
                .sorted(Comparator.comparing((String other) -> -common(dotted, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static String dotted(String name) {
        String plain = name.replaceFirst("\\.(py|java|kt|js|ts|rb|php|cs)$", "");
        return plain.replace('\\', '.').replace('/', '.').replaceFirst("\\.__init__$", "");
    }

    private static String last(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }

    private static int common(String a, String b) {
        String[] some = a.split("\\.");
        String[] others = b.split("\\.");
        int n = 0;
        while (n < some.length && n < others.length && some[some.length - 1 - n].equals(others[others.length - 1 - n]))
            n++;
        return n;
    }
}
