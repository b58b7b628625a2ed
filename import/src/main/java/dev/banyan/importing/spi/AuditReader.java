package dev.banyan.importing.spi;

/// Reads the output of one kind of audit tool. To add a format, write one of these, name it in `module-info.java`, and
/// put a few small real files with the expected facts beside the tests.
public interface AuditReader {
    /// Stable id, kept in project files: lower case with hyphens (`coverage.py-json`).
    String format();

    /// The format in words (`coverage.py JSON`).
    String title();

    /// What such a file tells about the system, in a few words ("which lines the tests execute").
    String tells();

    /// The command that makes such a file.
    String command();

    /// Looks at the first bytes. Certain means: no other known tool writes this.
    Recognition recognise(Head head);

    /// Reads the whole file as a stream. What cannot be used is told as a warning, with its place.
    ///
    /// @throws UnreadableFile when the rest of the file cannot be trusted
    /// @throws Cancelled      when the person no longer wants it
    void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled;
}
