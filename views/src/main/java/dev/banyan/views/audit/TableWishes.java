package dev.banyan.views.audit;

import java.util.List;
import java.util.function.Consumer;

/// What the editor of a table asks of the program.
public interface TableWishes {
    List<TableDraft.Kind> kinds();

    /// What the columns seem to mean.
    ///
    /// @param kind of row, empty for the likeliest
    TableDraft suggest(String kind);

    /// What keeps it from being used, one sentence each.
    List<String> problems(TableDraft draft);

    /// Reads the table by it in the background and tells in a sentence what came out.
    void attempt(TableDraft draft, Consumer<String> told);

    /// Reads this table and later ones like it so.
    void use(TableDraft draft);

    /// Writes it into a file for others.
    void export(TableDraft draft);

    void cancel();
}
