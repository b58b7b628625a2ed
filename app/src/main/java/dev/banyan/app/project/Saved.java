package dev.banyan.app.project;

/// What the status bar says about the file.
public enum Saved {
    /// Every edit is on disk.
    ALL,
    /// The latest edit is being written.
    WRITING,
    /// The latest edit could not be written.
    REFUSED,
    /// The file or its folder cannot be written.
    READ_ONLY
}
