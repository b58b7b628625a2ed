package dev.banyan.views.audit;

import dev.banyan.model.audit.compare.AuditComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import would do, before it is accepted. The program fills it in; the window only shows it.
///
/// @param rows       one per file found
/// @param changes    what would change in the plan, in sentences ("312 modules are new")
/// @param comparison the same in detail, null when nothing would change
/// @param missed     records that should name a module and do not
/// @param acceptable whether anything would change
public record ImportProposal(
        List<ImportRow> rows,
        List<String> changes,
        @Nullable AuditComparison comparison,
        long missed,
        boolean acceptable) {
    public ImportProposal {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /// Sources that would be taken.
    long used() {
        return rows.stream().filter(ImportRow::used).count();
    }
}
