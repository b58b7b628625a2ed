package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.List;

/// The cache of grimp, `{importer: [[imported, line, text], …]}`: one row for each import line, so the weight of a
/// dependency is its number of rows and its line is the first of them in the code. Every module of the system is a key.
public final class GrimpReader implements AuditReader {
    private static final About ABOUT = new About(
            "grimp-json",
            "grimp import graph",
            "which module imports which, line by line",
            "python -c \"import grimp; grimp.build_graph('PACKAGE', include_external_packages=True)\"");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        return Recognition.certainIf(
                json.items().stream().anyMatch(v -> isRow(v.first())), "lists of [module, line, text]");
    }

    private static boolean isRow(JsonPeek row) {
        List<JsonPeek> cells = row.items();
        return row.isArray()
                && cells.size() == 3
                && cells.get(0).isText()
                && cells.get(1).isNumber()
                && cells.get(2).isText();
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var edges = new Edges();
        try (JsonCursor json = input.json(facts)) {
            json.fields(importer -> {
                facts.add(new ModuleFact(importer, null, json.place()));
                json.items(() -> row(json, importer, edges));
                edges.into(facts);
            });
            json.end();
        }
    }

    private static void row(JsonCursor json, String importer, Edges edges) throws UnreadableFile, Cancelled {
        String pointer = json.pointer();
        var row = new Object() {
            int cell;
            int line;
            String imported = "";
        };
        json.items(() -> {
            if (row.cell == 0) row.imported = json.text();
            if (row.cell == 1) row.line = json.count();
            row.cell++;
        });
        if (row.imported.isEmpty()) json.warn("a row without a module was left out");
        else edges.add(importer, row.imported, new Place(row.line, pointer));
    }
}
