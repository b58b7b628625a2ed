package dev.banyan.views.roadmap.entry;

import dev.banyan.model.Phase;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;

/// What came of what a person typed.
public sealed interface Entered {
    record Means(Edit edit) implements Entered {}

    /// @param why one sentence for the person who typed
    record No(String why) implements Entered {}

    static Entered change(Phase phase) {
        return new Means(new PhaseEdit.Change(phase));
    }
}
