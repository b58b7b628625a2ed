package dev.banyan.model.audit;

/// Why one module depends on another.
public enum DependencyKind {
    IMPORT("import"),
    CALL("call"),
    INHERITANCE("inheritance"),
    FOREIGN_KEY("foreign key"),
    /// One statement names tables of both modules. It has no direction of its own: it goes along the foreign keys
    /// between the two, else from the smaller to the larger module id. Its weight counts different statements.
    SHARED_TABLE("shared table"),
    /// Undirected: stored once, from the smaller to the larger module id.
    CHANGED_TOGETHER("changed together");

    private final String words;

    DependencyKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether it is a dependency in the code, which a cut has to deal with, and not only a sign of kinship.
    public boolean crosses() {
        return this != CHANGED_TOGETHER;
    }
}
