package dev.banyan.importing.spi;

/// What a reader thinks of a file after seeing its beginning.
public sealed interface Recognition {
    No NO = new No();

    /// Not mine.
    record No() implements Recognition {}

    /// Looks like it, but other files do too.
    ///
    /// @param why in a few words ("names like those of a requirements file")
    record Maybe(String why) implements Recognition {}

    /// Only this tool writes this.
    ///
    /// @param why in a few words ("has meta.version and files")
    record Certain(String why) implements Recognition {}

    static Recognition certainIf(boolean sure, String why) {
        return sure ? new Certain(why) : NO;
    }

    static Recognition maybeIf(boolean likely, String why) {
        return likely ? new Maybe(why) : NO;
    }
}
