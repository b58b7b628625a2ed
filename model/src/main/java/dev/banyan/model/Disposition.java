package dev.banyan.model;

import org.jspecify.annotations.Nullable;

/// What happens to a dependency that crosses a seam.
///
/// @param owner who sees to it, may be empty
/// @param phase in which it goes, null while nobody said
/// @param note  may be empty
public record Disposition(
        Choice choice, String owner, @Nullable PhaseId phase, String note) {
    public enum Choice {
        /// An anti-corruption layer stands between the two.
        TRANSLATE("Translate"),
        /// One of the two ends moves to the other side.
        MOVE("Move"),
        /// It stays as it is, knowingly.
        ACCEPT("Accept"),
        /// It goes without replacement.
        REMOVE("Remove");

        private final String words;

        Choice(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Disposition withPhase(@Nullable PhaseId changed) {
        return new Disposition(choice, owner, changed, note);
    }
}
