package dev.banyan.model.roadmap;

import dev.banyan.model.audit.Library;

/// Whether what is known against a library is bad enough to plan for: critical or high on any tool's scale.
public final class SevereAdvisories {
    private static final int HIGH = 3;

    private SevereAdvisories() {}

    public static boolean in(Library library) {
        return library.advisories().stream().anyMatch(a -> Severity.rank(a.severity()) >= HIGH);
    }
}
