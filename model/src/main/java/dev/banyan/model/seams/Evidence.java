package dev.banyan.model.seams;

import dev.banyan.model.audit.DependencyKind;

/// What a suggestion of contexts rests on. Each pulls modules together; how much can be set, see [Wish#pull].
public enum Evidence {
    CODE("Imports, calls, inheritance", "modules that use each other; what everybody uses counts little"),
    DATA("Foreign keys and shared tables", "modules whose tables refer to each other or are asked for together"),
    HISTORY("Changed together", "modules that the same commits touch; sweeping commits count little"),
    ADDRESSES("Endpoints", "modules that answer below the same first part of an address"),
    NAMES("Packages and names", "modules of one package, and those that name its subject");

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
