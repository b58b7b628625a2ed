package dev.banyan.importing.table;

/// What the cells of a column hold.
public enum Holds {
    TEXT,
    NUMBER,
    /// A length of time; the mapping says in which unit.
    DURATION,
    /// A share; the mapping says whether of a hundred or of one.
    SHARE,
    DATE
}
