package dev.banyan.views;

/// Whether what was decided is on the disk.
public sealed interface SavedState {
    /// Every edit is kept.
    record Saved() implements SavedState {}

    /// The latest edit is being written.
    record Saving() implements SavedState {}

    /// Edits are not kept.
    ///
    /// @param why one sentence with the remedy
    record NotSaved(String why) implements SavedState {}

    SavedState SAVED = new Saved();
    SavedState SAVING = new Saving();
}
