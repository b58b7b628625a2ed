package dev.banyan.model.audit;

import java.time.Instant;

/// One imported file: what it is called, what it was recognised as, and when it was read.
///
/// @param id        identity by content
/// @param name      path relative to what was dropped, with forward slashes; never an absolute path
/// @param sha256    of the bytes as they were in the file, lower-case hex
/// @param bytes     size of the file
/// @param format    stable id of the format (`coverage.py-json`)
/// @param title     the format in words (`coverage.py JSON`)
/// @param certainty how it was recognised
/// @param reason    why it was recognised as that, in a few words
/// @param records   records the reader found, whether or not they match a module later
/// @param readAt    when it was read
public record Source(
        SourceId id,
        String name,
        String sha256,
        long bytes,
        String format,
        String title,
        Certainty certainty,
        String reason,
        long records,
        Instant readAt) {

    /// How sure the recognition was.
    public enum Certainty {
        CERTAIN,
        MAYBE,
        /// The user said what it is.
        CHOSEN
    }
}
