package dev.banyan.importing.history;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.TablePeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Optional;

/// The tables of code-maat. Each has one aspect of the history and leaves the others unknown; those that do not speak
/// of files are told as such.
public final class CodeMaatReader implements AuditReader {
    private static final About ABOUT = new About(
            "code-maat-csv",
            "code-maat table",
            "what changes often, by whom, and what changes together",
            "maat -l git.log -c git2 -a revisions > revisions.csv");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        TablePeek table = head.table().orElse(null);
        Optional<CodeMaatTable> kind = table == null ? Optional.empty() : CodeMaatTable.of(table);
        if (table == null || kind.isEmpty()) return Recognition.NO;
        String why = kind.get().analysis() + " by its columns";
        boolean sure = kind.get().telling()
                || kind.get().useless().isEmpty() && table.has("entity")
                || table.columns().equals(List.of("date", "added", "deleted", "commits"))
                || table.columns().equals(List.of("author", "added", "deleted", "commits"));
        return sure ? new Recognition.Certain(why) : new Recognition.Maybe(why);
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        CodeMaatTable kind = input.head()
                .table()
                .flatMap(CodeMaatTable::of)
                .orElseThrow(() -> new UnreadableFile(
                        input.name(),
                        Place.line(1),
                        "it has none of the columns of code-maat",
                        "make it with maat -a revisions"));
        kind.useless()
                .ifPresent(why -> facts.warn(Place.line(1), "nothing was read from " + kind.analysis() + ": " + why));
        try (TableCursor table = input.table(facts)) {
            var rows = new CodeMaatRows(table, facts);
            while (kind.useless().isEmpty() && table.next(2)) rows.row(kind);
        }
    }
}
