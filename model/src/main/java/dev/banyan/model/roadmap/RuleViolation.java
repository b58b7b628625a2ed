package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.edit.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in the roadmap that cannot work or that the method advises against.
///
/// @param rule   short name ("pilot first")
/// @param phases it is about, the one that has to change first; may be empty
/// @param repairs edits that mend it, the cheapest first; none where a person has to decide
public record RuleViolation(
        String rule, Severity severity, List<PhaseId> phases, String sentence, List<Repair> repairs) {
    public enum Severity {
        /// Cannot work as drawn.
        ERROR,
        /// Against the method.
        WARNING,
        /// Worth knowing.
        NOTE
    }

    public RuleViolation {
        phases = List.copyOf(phases);
        repairs = List.copyOf(repairs);
    }

    /// The cheapest edit that mends it, null where a person has to decide.
    public @Nullable Edit repair() {
        return repairs.isEmpty() ? null : repairs.getFirst().edit();
    }

    public boolean touches(PhaseId phase) {
        return phases.contains(phase);
    }
}
