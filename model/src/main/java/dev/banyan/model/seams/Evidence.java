package dev.banyan.model.seams;

import dev.banyan.model.audit.DependencyKind;

/// What a suggestion of contexts rests on. Each pulls modules together; how much can be set, see [Wish#pull].
public enum Evidence {
    CODE("Imports, calls, inheritance", "who uses whom; what all use counts little"),
    DATA("Foreign keys, shared tables", "whose tables belong together"),
    HISTORY("Changed together", "what the same commits touch"),
    ADDRESSES("Endpoints", "who answers the same addresses"),
    NAMES("Packages and names", "who stands in, or names, one subject");

    private final String words;
    private final String explained;

    Evidence(String words, String explained) {
        this.words = words;
        this.explained = explained;
    }

    public String words() {
        return words;
    }

    /// What it means that this pulls, in one line.
    public String explained() {
        return explained;
    }

    static Evidence of(DependencyKind kind) {
        return switch (kind) {
            case IMPORT, CALL, INHERITANCE -> CODE;
            case FOREIGN_KEY, SHARED_TABLE -> DATA;
            case CHANGED_TOGETHER -> HISTORY;
        };
    }
}
