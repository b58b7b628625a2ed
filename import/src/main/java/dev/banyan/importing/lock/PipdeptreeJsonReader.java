package dev.banyan.importing.lock;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
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
import dev.banyan.model.audit.Place;

/// `pipdeptree --json` and `--json-tree`. A version that it could not find is written as a question mark.
public final class PipdeptreeJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "pipdeptree-json",
            "pipdeptree JSON",
            "which Python libraries are installed, and what needs what",
            "pipdeptree --json > pipdeptree.json");

    private static final int DEPTH = 60;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray()) return Recognition.NO;
        JsonPeek first = json.first();
        boolean tree = first.has("package_name", "installed_version") || first.has("key", "dependencies");
        return Recognition.certainIf(first.at("package").has("key") || tree, "packages with dependencies");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> library(json, "", 0, reported));
            json.end();
        }
        reported.finish();
    }

    /// @param parent name of the one that needs it, empty at the top
    private static void library(JsonCursor json, String parent, int depth, Reported reported)
            throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] nameVersion = {"", ""};
        json.fields(key -> {
            switch (key) {
                case "package" ->
                    json.fields(field -> {
                        if (field.equals("package_name")) nameVersion[0] = json.text();
                        if (field.equals("installed_version")) nameVersion[1] = json.text();
                    });
                case "package_name" -> nameVersion[0] = json.text();
                case "installed_version" -> nameVersion[1] = json.text();
                case "dependencies" -> {
                    String name = nameVersion[0];
                    if (depth < DEPTH) json.items(() -> library(json, name, depth + 1, reported));
                }
                default -> {}
            }
        });
        String version = nameVersion[1].equals("?") ? "" : nameVersion[1];
        var library = Coordinates.of("pypi", "", nameVersion[0], version);
        if (depth == 0) reported.library(library, "", place);
        else reported.mention(library, place);
        reported.need(parent, library.name(), place);
    }
}
