package dev.banyan.views.audit;

import dev.banyan.views.audit.ImportRow.Stage;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which files of an import are shown.
///
/// @param stage null for all, or for those that need attention
record ImportFilter(boolean attention, @Nullable Stage stage) {
    static final ImportFilter ALL = new ImportFilter(false, null);
    static final ImportFilter ATTENTION = new ImportFilter(true, null);

    boolean passes(ImportRow row) {
        if (attention) return row.needsAttention();
        return stage == null || row.stage() == stage;
    }

    /// What is worth offering for some files: all, those that need attention, and each stage there is.
    static List<ImportFilter> of(List<ImportRow> rows) {
        var filters = new ArrayList<ImportFilter>();
        filters.add(ALL);
        if (rows.stream().anyMatch(ImportRow::needsAttention)) filters.add(ATTENTION);
        for (Stage stage : Stage.values())
            if (rows.stream().anyMatch(r -> r.stage() == stage)) filters.add(new ImportFilter(false, stage));
        return filters.size() == 2 ? List.of(ALL) : filters;
    }

    String words(List<ImportRow> rows) {
        long count = rows.stream().filter(this::passes).count();
        String name = attention ? "Needs attention" : stage == null ? "All" : capital(stage.words());
        return name + " " + NumberText.count(count);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
