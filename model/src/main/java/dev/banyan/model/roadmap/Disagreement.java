package dev.banyan.model.roadmap;

import dev.banyan.model.MethodRule;
import dev.banyan.model.PhaseKind;

/// Two rules of the method that want the same two kinds of phases in opposite orders; a person has to choose.
///
/// @param earlier goes first by `one` and last by `other`
public record Disagreement(MethodRule one, MethodRule other, PhaseKind earlier, PhaseKind later) {
    /// Whether nobody has chosen yet.
    public boolean open() {
        return one.followed() && other.followed();
    }

    public String sentence() {
        return one.template() + " puts \"" + earlier.words() + "\" before \"" + later.words() + "\", "
                + (other.template().equals(one.template())
                        ? "and also the other way round"
                        : other.template() + " after it")
                + ".";
    }
}
