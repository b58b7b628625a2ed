package dev.banyan.model.matrix;

/// What comes first in the matrix.
public enum Ordering {
    /// What is used stands before what uses it, as far as cycles leave that possible: the least possible lies above the
    /// diagonal.
    LAYERS,
    /// Contexts in layers, and inside a context its own parts in layers; what is in no context comes last.
    CONTEXTS,
    /// What leaves the legacy system first comes first; contexts that no phase takes come last.
    PHASES
}
