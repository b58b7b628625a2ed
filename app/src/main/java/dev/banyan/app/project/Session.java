package dev.banyan.app.project;

import java.time.Duration;
import java.time.InstantSource;

/// Who works on a project file, by which clock, and how long an edit may wait for the disk.
///
/// @param author   goes into the history, may be empty
/// @param patience an edit whose write takes longer is reported as kept while it is still being written;
///                 [ProjectFile#onLost] tells when that turns out wrong
public record Session(String author, InstantSource clock, Duration patience) {
    private static final Duration WINDOW_PATIENCE = Duration.ofMillis(250);
    private static final Duration ENDLESS = Duration.ofDays(365);

    /// For the window, which must not stand still while a disk does.
    public static Session inWindow(String author, InstantSource clock) {
        return new Session(author, clock, WINDOW_PATIENCE);
    }

    /// For the command line: an edit is on disk or refused.
    public static Session patient(String author, InstantSource clock) {
        return new Session(author, clock, ENDLESS);
    }
}
