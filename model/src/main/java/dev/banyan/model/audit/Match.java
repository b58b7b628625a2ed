package dev.banyan.model.audit;

/// What a code name turned out to be.
sealed interface Match {
    /// A module of the system.
    ///
    /// @param module its number
    /// @param rank    of the folder the path was cut at, 0 for the best; tells a source file from a copy of it
    /// @param renamed whether it goes by another name now
    record Found(int module, int rank, boolean renamed) implements Match {
        Found(int module, int rank) {
            this(module, rank, false);
        }
    }

    enum Apart implements Match {
        /// Known not to be the system's code: a library, a document, a test beside the system.
        OUTSIDE,
        /// Left out by a mapping rule.
        IGNORED
    }

    /// Should be a module and is none.
    record Missed(String reason) implements Match {}
}
