package dev.banyan.model.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of the database, with the module whose model is kept in it.
///
/// @param model  code name of the class, empty when no source says
/// @param module that holds the class, null when it is not part of the system or not known
/// @param rows   in it, -1 when no source says; @param bytes it takes, -1 when no source says
/// @param calls  statements that named it, -1 when no source says; @param millis time these took together, milliseconds
/// @param links  its foreign keys, sorted by column
public record Table(
        String name,
        String model,
        @Nullable ModuleId module,
        long rows,
        long bytes,
        long calls,
        double millis,
        List<Link> links,
        SourceId source,
        Place place) {
    public Table {
        links = List.copyOf(links);
    }

    /// A foreign key.
    ///
    /// @param column that refers; @param to table that is referred to
    public record Link(String column, String to, SourceId source, Place place) {}
}
