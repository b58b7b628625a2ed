package dev.banyan.app.window;

import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FileRow;
import dev.banyan.app.work.SourceLookup;
import dev.banyan.importing.Excerpt;
import dev.banyan.importing.FileProgress;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.Progress;
import dev.banyan.importing.Readers;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Warning;
import dev.banyan.views.audit.ImportProgress;
import dev.banyan.views.audit.ImportProposal;
import dev.banyan.views.audit.ImportRow;
import dev.banyan.views.audit.ImportRow.Stage;
import dev.banyan.views.audit.ImportWishes;
import dev.banyan.views.audit.SourceText;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// What is being read and what was read, as the window shows it before it is accepted.
final class Previews {
    private Previews() {}

    static ImportProposal of(AuditImport read) {
        return new ImportProposal(
                read.rows().stream().map(Previews::row).toList(),
                read.changes(),
                read.comparison(),
                read.rows().stream().mapToLong(FileRow::unmatched).sum(),
                read.changesAnything());
    }

    /// What files can be read as, by title.
    static List<ImportWishes.Format> formats() {
        return Readers.all().stream()
                .map(r -> new ImportWishes.Format(r.format(), r.title()))
                .sorted(Comparator.comparing(ImportWishes.Format::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The text of a source as far as it was found.
    static SourceText text(Reading reading, Place place, SourceLookup found) {
        Excerpt excerpt = found.excerpt();
        Path file = found.file();
        List<SourceText.Line> lines = excerpt == null
                ? List.of()
                : excerpt.lines().stream()
                        .map(l -> new SourceText.Line(l.number(), l.continued(), l.text(), l.marked()))
                        .toList();
        return new SourceText(
                reading,
                place,
                lines,
                excerpt != null && excerpt.found(),
                excerpt != null && excerpt.before(),
                excerpt != null && excerpt.after(),
                found.notice(),
                file == null ? null : file.getParent());
    }

    /// Passes on how far the files are.
    static Progress telling(ImportProgress to) {
        return new Progress() {
            @Override
            public void at(String file, long done, long total) {
                to.bytes(done, total);
            }

            @Override
            public void file(FileProgress file) {
                tell(file, to);
            }
        };
    }

    private static void tell(FileProgress file, ImportProgress to) {
        switch (file.state()) {
            case WAITING -> to.waiting(file.name(), file.total());
            case READING -> to.reading(file.name(), file.done(), file.total());
            case UNPACKED -> to.unpacked(file.name());
            case DONE, FAILED -> {
                Row row = file.row();
                if (row != null) to.tell(read(row));
            }
        }
    }

    private static ImportRow row(FileRow row) {
        return new ImportRow(
                row.file(),
                Math.max(0, row.bytes()),
                stage(row),
                1,
                row.format(),
                row.title(),
                row.sure(),
                row.reason(),
                row.records(),
                row.matchedShare(),
                row.unmatched(),
                row.effect() != null,
                row.warnings(),
                row.error(),
                row.until(),
                row.table() != null);
    }

    private static Stage stage(FileRow row) {
        return switch (row.outcome()) {
            case DOUBLE -> Stage.DOUBLE;
            case UNRECOGNISED -> Stage.UNRECOGNISED;
            case UNREADABLE -> Stage.UNREADABLE;
            case MAPPING -> Stage.MAPPING;
            case PARTLY -> Stage.PARTLY;
            case READ ->
                switch (row.effect()) {
                    case null -> Stage.LEFT_OUT;
                    case NEW -> Stage.NEW;
                    case SAME -> Stage.SAME;
                    case REPLACES -> Stage.REPLACES;
                };
        };
    }

    /// One that is read while others are not.
    private static ImportRow read(Row row) {
        Stage stage = switch (row.outcome()) {
            case READ -> Stage.READ;
            case PARTLY -> Stage.PARTLY;
            case DOUBLE -> Stage.DOUBLE;
            case UNRECOGNISED -> Stage.UNRECOGNISED;
            case UNREADABLE -> Stage.UNREADABLE;
            case MAPPING -> Stage.MAPPING;
        };
        return new ImportRow(
                row.name(),
                Math.max(0, row.bytes()),
                stage,
                1,
                row.format(),
                row.title(),
                row.certainty(),
                row.reason(),
                row.records(),
                Double.NaN,
                0,
                false,
                row.warnings().stream().map(Warning::toString).toList(),
                row.error(),
                row.until(),
                row.table() != null);
    }
}
