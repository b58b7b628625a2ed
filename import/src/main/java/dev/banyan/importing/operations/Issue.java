package dev.banyan.importing.operations;

import dev.banyan.importing.text.Words;
import java.util.List;

/// What an issue of a tracker is called and where it belongs.
final class Issue {
    private Issue() {}

    /// With its type in front, as the tracker shows it.
    static String title(String type, String summary) {
        return Words.title(type.isEmpty() ? summary : type + ": " + summary);
    }

    /// The component if there is one alone; else the place that the words name; else the first component.
    static String where(List<String> components, String summary, String description) {
        if (components.size() == 1) return components.getFirst();
        String named = Words.place(summary);
        if (named.isEmpty() && components.isEmpty()) named = Words.place(description);
        return named.isEmpty() && !components.isEmpty() ? components.getFirst() : named;
    }
}
