package dev.banyan.views.roadmap;

import dev.banyan.model.edit.Edit;

/// What came of words typed into a cell.
sealed interface Entered {
    record Means(Edit edit) implements Entered {}

    /// @param why one sentence for the person who typed
    record No(String why) implements Entered {}
}
