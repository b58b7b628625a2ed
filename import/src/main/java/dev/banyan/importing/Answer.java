package dev.banyan.importing;

import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.Order.Part;
import dev.banyan.model.audit.Fact;
import java.util.List;

/// What a reading process tells while it works. Whoever listens believes none of it without looking.
sealed interface Answer {
    /// It has started.
    record Ready(int version) implements Answer {
        static final int VERSION = 1;
    }

    /// A file is being opened; this may be the last that is heard.
    record Opening(int file) implements Answer {}

    /// What there is to read in a file.
    record Holds(int file, List<Held> parts) implements Answer {}

    /// @param bytes 0 when unknown
    record Held(String name, long bytes) {}

    /// A part is being read; this may be the last that is heard of it.
    record Begun(Part part) implements Answer {}

    /// How far a part is read.
    record At(Part part, long bytes) implements Answer {}

    /// Something a reader found.
    record Found(Part part, Fact fact) implements Answer {}

    /// A part is read; its facts were told before.
    record Done(Part part, Row row) implements Answer {}

    /// There is no more to do.
    record Finished(int parts) implements Answer {}
}
