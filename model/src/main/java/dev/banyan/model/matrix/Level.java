package dev.banyan.model.matrix;

/// What a line of the matrix stands for.
public enum Level {
    CONTEXTS,
    /// A package, as far as it lies in one context.
    PACKAGES,
    MODULES
}
