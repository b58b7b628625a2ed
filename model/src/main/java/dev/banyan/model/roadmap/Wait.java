package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.SeamId;
import org.jspecify.annotations.Nullable;

/// One phase has to wait for another one.
///
/// @param phase        that waits; @param before it, this one has to be over
/// @param rule         short name of the reason ("pilot first")
/// @param dependencies in the code behind it, 0 where it is not about code
/// @param seam         the dependencies cross, null where it is not about code
/// @param sentence     why, for people
public record Wait(
        PhaseId phase,
        PhaseId before,
        Reason reason,
        String rule,
        int dependencies,
        @Nullable SeamId seam,
        String sentence) {
    public enum Reason {
        /// Said by a person.
        MANUAL,
        /// The code asks for it.
        SEAM,
        /// The method advises it.
        RULE
    }

    /// Whether breaking it is an error and not only against advice.
    public boolean binding() {
        return reason != Reason.RULE;
    }
}
