package dev.banyan.views.audit;

import java.util.List;

/// What an import would do, before it is accepted. The program fills it in; the window only shows it.
///
/// @param rows       one per file found
/// @param changes    what would change in the plan, in sentences ("312 modules are new")
/// @param acceptable whether anything would change
public record ImportProposal(List<ImportRow> rows, List<String> changes, boolean acceptable) {
    public ImportProposal {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }
}
