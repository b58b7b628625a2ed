package dev.banyan.app.window;

import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FileRow;
import dev.banyan.app.work.ImportChoice;
import dev.banyan.app.work.KnownMappings;
import dev.banyan.importing.table.Holds;
import dev.banyan.importing.table.MappingFile;
import dev.banyan.importing.table.TableField;
import dev.banyan.importing.table.TableKind;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import dev.banyan.views.Jobs;
import dev.banyan.views.audit.TableDraft;
import dev.banyan.views.audit.TableWishes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One table of an import for which a person says what the columns mean. Lives on the window's thread.
final class TableMapper implements TableWishes {
    private final String file;
    private final TablePreview table;
    private final AuditImport read;
    private final Jobs jobs;
    private final Choosing choosing;
    private final Consumer<Exception> trouble;
    private final Consumer<TableMapping> used;
    private final Runnable close;
    private Jobs.@Nullable Job trying;

    /// @param used told the mapping when the person agrees
    TableMapper(
            String file,
            TablePreview table,
            AuditImport read,
            Jobs jobs,
            Choosing choosing,
            Consumer<Exception> trouble,
            Consumer<TableMapping> used,
            Runnable close) {
        this.file = file;
        this.table = table;
        this.read = read;
        this.jobs = jobs;
        this.choosing = choosing;
        this.trouble = trouble;
        this.used = used;
        this.close = close;
    }

    @Override
    public List<TableDraft.Kind> kinds() {
        return Arrays.stream(TableKind.values())
                .map(k -> new TableDraft.Kind(
                        k.words(),
                        k.words(),
                        k.meaning(),
                        k.fields().stream().map(TableMapper::field).toList()))
                .toList();
    }

    private static TableDraft.Field field(TableField field) {
        Set<String> units = field.holds() == Holds.DURATION
                ? TableMapping.UNITS_OF_TIME
                : field.holds() == Holds.SHARE ? TableMapping.UNITS_OF_SHARE : Set.of();
        return new TableDraft.Field(
                field.id(), field.title(), field.meaning(), field.required(), List.copyOf(new TreeSet<>(units)));
    }

    @Override
    public TableDraft suggest(String kind) {
        TableMapping mapping = TableKind.of(kind)
                .map(k -> TableMapping.draft(k, table.columns(), table.rows()))
                .or(() -> TableMapping.suggest(table.columns(), table.rows()))
                .orElseGet(() -> TableMapping.draft(TableKind.INCIDENTS, table.columns(), table.rows()));
        return new TableDraft(
                mapping.kind().words(), mapping.fields(), mapping.units(), mapping.decimalComma(), mapping.dates());
    }

    private TableMapping mapping(TableDraft draft) {
        return new TableMapping(
                "Like " + file,
                TableKind.of(draft.kind()).orElseThrow(),
                table.columns(),
                draft.fields(),
                draft.units(),
                draft.decimalComma(),
                draft.dates());
    }

    @Override
    public List<String> problems(TableDraft draft) {
        return mapping(draft).problems();
    }

    @Override
    public void attempt(TableDraft draft, Consumer<String> told) {
        stop();
        TableMapping mapping = mapping(draft);
        trying = jobs.run(
                "Trying the columns of " + file,
                progress -> read.with(with(read.choice(), mapping), progress),
                tried -> told.accept(sentence(tried)),
                trouble);
    }

    /// A choice with one mapping more, before those that were there.
    static ImportChoice with(ImportChoice choice, TableMapping mapping) {
        var mappings = new ArrayList<>(choice.mappings());
        mappings.removeIf(m -> m.columns().equals(mapping.columns()));
        mappings.addFirst(mapping);
        return choice.withMappings(mappings);
    }

    private String sentence(AuditImport tried) {
        FileRow row = tried.rows().stream()
                .filter(r -> r.file().equals(file))
                .findFirst()
                .orElseThrow();
        if (row.error() != null) return row.error();
        String matched = Double.isNaN(row.matchedShare())
                ? ""
                : " " + row.matched() + " of " + (row.matched() + row.unmatched()) + " names are known modules.";
        String skipped = row.warnings().isEmpty()
                ? ""
                : " " + row.warnings().size() + (row.warnings().size() == 1 ? " warning: " : " warnings: ")
                        + row.warnings().getFirst() + ".";
        return (row.records() == 1 ? "1 record is read." : row.records() + " records are read.") + matched + skipped;
    }

    @Override
    public void use(TableDraft draft) {
        close.run();
        used.accept(mapping(draft));
    }

    @Override
    public void export(TableDraft draft) {
        TableMapping mapping = mapping(draft);
        String ending = MappingFile.ENDING.substring(1);
        choosing.toWrite("Save the mapping", mapping.kind().words() + MappingFile.ENDING, ending)
                .ifPresent(target -> jobs.run(
                        "Writing " + target.getFileName(),
                        _ -> {
                            KnownMappings.write(mapping, target);
                            return target;
                        },
                        _ -> {},
                        trouble));
    }

    @Override
    public void cancel() {
        close.run();
    }

    /// Nobody waits for what is being tried.
    void stop() {
        Jobs.Job job = trying;
        trying = null;
        if (job != null) job.cancel();
    }
}
