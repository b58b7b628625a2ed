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
import java.util.regex.Pattern;

/// `pydeps --show-deps`: `{module: {path, imports, imported_by, …}}`. Only `imports` is read, since `imported_by` says
/// the same again. A module from an installed package or the standard library is not declared as one of the system and
/// what it imports is left out: `--show-raw-deps` has the whole environment.
public final class PydepsReader implements AuditReader {
    private static final About ABOUT = new About(
            "pydeps-json",
            "pydeps JSON",
            "which module imports which",
            "pydeps PACKAGE --show-deps --no-output --max-bacon 0 --only PACKAGE > pydeps.json");

    private static final Pattern INSTALLED =
            Pattern.compile("(^|[/\\\\])(site-packages|dist-packages|lib[/\\\\]python[\\d.]*|lib64)[/\\\\]");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        JsonPeek first = json.first();
        boolean pydeps = (first.has("bacon") || first.has("path", "name"))
                && (first.has("bacon", "name") || first.has("imports") || first.has("imported_by"));
        return Recognition.certainIf(pydeps, "modules with bacon and imports");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        int[] installed = {0};
        try (JsonCursor json = input.json(facts)) {
            json.fields(module -> {
                if (!module(json, module, facts)) installed[0]++;
            });
            json.end();
        }
        if (installed[0] > 0)
            facts.warn(Place.UNKNOWN, "what " + installed[0] + " modules of installed packages import was left out");
    }

    /// @return false when it is installed beside the system and imports something
    private static boolean module(JsonCursor json, String module, Facts facts) throws UnreadableFile, Cancelled {
        var edges = new Edges();
        var place = json.place();
        String[] path = {""};
        json.fields(key -> {
            switch (key) {
                case "imports" -> json.items(() -> edges.add(module, json.text(), json.place()));
                case "path" -> path[0] = json.text();
                default -> {}
            }
        });
        if (INSTALLED.matcher(path[0]).find()) return edges.isEmpty();
        if (!path[0].isEmpty()) facts.add(new ModuleFact(module, path[0], place));
        edges.into(facts);
        return true;
    }
}
