package dev.banyan.importing.spi;

/// Reads the output of one kind of audit tool. To add a format, write one of these, name it in `module-info.java`, and
/// put a few small real files with the expected facts beside the tests.
public interface AuditReader {
    About about();

    default String format() {
        return about().format();
    }

    default String title() {
        return about().title();
    }

    /// Looks at the first bytes. Certain means: no other known tool writes this.
    Recognition recognise(Head head);

    /// Reads the whole file as a stream. What cannot be used is told as a warning, with its place.
    ///
    /// @throws UnreadableFile when the rest of the file cannot be trusted
    /// @throws Cancelled      when the person no longer wants it
    void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled;
}
