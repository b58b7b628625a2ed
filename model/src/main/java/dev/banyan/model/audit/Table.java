package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of the database, with the module whose model is kept in it.
///
/// @param model  code name of the class, empty when no source says
/// @param module that holds the class, null when it is not part of the system or not known
/// @param rows   in it, -1 when no source says; @param bytes it takes, -1 when no source says
/// @param calls  statements that named it, -1 when no source says
/// @param millis time these took together, milliseconds; NaN when no source says
/// @param links  its foreign keys, sorted by column
/// @param uses   other modules that have to do with it, sorted by module
public record Table(
        String name,
        String model,
        @Nullable ModuleId module,
        long rows,
        long bytes,
        long calls,
        double millis,
        List<Link> links,
        List<Use> uses,
        SourceId source,
        Place place) {
    public Table {
        links = List.copyOf(links);
        uses = List.copyOf(uses);
    }

    /// All modules that have to do with it: the one it belongs to first.
    public List<ModuleId> modules() {
        var all = new ArrayList<ModuleId>();
        if (module != null) all.add(module);
        for (Use use : uses) all.add(use.module());
        return all;
    }

    /// A foreign key.
    ///
    /// @param column that refers; @param to table that is referred to
    public record Link(String column, String to, SourceId source, Place place) {}

    /// A module, not the one that the table belongs to, that has to do with it by tables of its own.
    ///
    /// @param keys       foreign keys from its tables to this one
    /// @param statements different statements that name a table of it and this one together
    public record Use(ModuleId module, int keys, int statements) {}
}
