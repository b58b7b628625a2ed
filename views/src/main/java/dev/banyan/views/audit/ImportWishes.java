package dev.banyan.views.audit;

import dev.banyan.model.audit.ModuleId;
import java.util.List;
import java.util.Set;

/// What a person may want of an import that is not accepted yet. The program answers by showing another proposal.
public interface ImportWishes {
    /// Takes a file, or leaves it out. Of a file that is broken in the middle, what stands before is taken.
    void use(List<String> files, boolean taken);

    /// Reads a file as another format.
    ///
    /// @param format stable id, empty for "as it is recognised"
    void readAs(String file, String format);

    /// Says what the columns of a table mean.
    void mapTable(String file);

    /// Which modules are taken for renamed, by their old names: what was decided about them goes along.
    void renamed(Set<ModuleId> modules);

    /// Maps the names that do not match.
    void mapNames();

    /// @param watch whether a newer file in the folder that was dropped is offered later
    void accept(boolean watch);

    /// Stops reading, or gives the import up.
    void cancel();

    /// A format a file can be read as.
    record Format(String id, String title) {}
}
