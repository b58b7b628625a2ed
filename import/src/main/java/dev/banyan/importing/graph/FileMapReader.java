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
import java.util.List;
import java.util.regex.Pattern;

/// `{file: [file, …]}`, which tach, ruff and madge write alike: each file with those it imports. Nothing in the file
/// says when tach was asked for the other direction (`--direction dependents`).
public final class FileMapReader implements AuditReader {
    private static final About ABOUT = new About(
            "file-map-json",
            "file imports (tach, ruff, madge)",
            "which file imports which",
            "ruff analyze graph > imports.json");

    private static final Pattern CODE_FILE =
            Pattern.compile(".*\\.(py|pyi|js|jsx|ts|tsx|mjs|cjs|vue|scss|sass|less|java|kt)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject() || json.keys().isEmpty()) return Recognition.NO;
        List<JsonPeek> values = json.items();
        boolean lists =
                values.stream().allMatch(v -> v.isArray() && v.items().stream().allMatch(JsonPeek::isText));
        boolean files = json.keys().stream().allMatch(k -> CODE_FILE.matcher(k).matches());
        return Recognition.certainIf(lists && files, "files with lists of files");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var edges = new Edges();
        try (JsonCursor json = input.json(facts)) {
            json.fields(file -> {
                facts.add(new ModuleFact(file, file, json.place()));
                json.items(() -> edges.add(file, json.text(), json.place()));
                edges.into(facts);
            });
            json.end();
        }
    }
}
