package dev.banyan.app.window;

import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FileRow;
import dev.banyan.views.audit.ImportProposal;
import dev.banyan.views.audit.ImportRow;
import dev.banyan.views.audit.ImportRow.Standing;
import org.jspecify.annotations.Nullable;

/// What was read, as the window shows it before it is accepted.
final class Previews {
    private Previews() {}

    static ImportProposal of(AuditImport read) {
        return new ImportProposal(
                read.rows().stream().map(Previews::row).toList(), read.changes(), read.changesAnything());
    }

    private static ImportRow row(FileRow row) {
        boolean leftOut = row.effect() == null;
        String error = row.error() == null && leftOut ? row.reason() : row.error();
        return new ImportRow(
                row.file(),
                row.title(),
                row.certainty() + ": " + row.reason(),
                row.records(),
                row.matchedShare(),
                standing(row),
                row.warnings(),
                error,
                row.until());
    }

    private static @Nullable Standing standing(FileRow row) {
        return switch (row.effect()) {
            case null -> null;
            case NEW -> Standing.NEW;
            case SAME -> Standing.SAME;
            case REPLACES -> Standing.REPLACES;
        };
    }
}
