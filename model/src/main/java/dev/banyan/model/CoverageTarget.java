package dev.banyan.model;

import org.jspecify.annotations.Nullable;

/// The line coverage a context must have.
///
/// @param percent 0 to 100
/// @param before  the phase it must be met before, null when it is wanted at all
public record CoverageTarget(
        ContextId context, double percent, @Nullable PhaseId before) {
    public CoverageTarget {
        if (!(percent >= 0 && percent <= 100)) throw new IllegalArgumentException("0 to 100 percent");
    }

    public CoverageTarget withBefore(@Nullable PhaseId changed) {
        return new CoverageTarget(context, percent, changed);
    }
}
