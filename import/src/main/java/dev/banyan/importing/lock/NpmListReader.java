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

/// `npm ls --all --json`: the libraries that are installed, each below what needs it. What is missing is left out.
public final class NpmListReader implements AuditReader {
    private static final About ABOUT = new About(
            "npm-ls-json",
            "npm ls JSON",
            "which JavaScript libraries are installed, and what needs what",
            "npm ls --all --json > npm-ls.json");

    private static final int DEPTH = 60;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null
                || json.has("lockfileVersion")
                || !json.at("dependencies").isObject()) return Recognition.NO;
        boolean installed = json.at("dependencies").items().stream()
                .anyMatch(library -> library.has("version")
                        && (library.has("overridden") || library.has("resolved") || library.has("dependencies")));
        return Recognition.certainIf(installed && json.has("name"), "a tree of dependencies with versions");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("dependencies")) json.fields(name -> library(json, name, "", 0, reported));
            });
            json.end();
        }
        reported.finish();
    }

    private static void library(JsonCursor json, String name, String above, int depth, Reported reported)
            throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] version = {""};
        json.fields(key -> {
            switch (key) {
                case "version" -> version[0] = json.text();
                case "dependencies" -> {
                    if (depth < DEPTH) json.fields(inner -> library(json, inner, name, depth + 1, reported));
                }
                default -> {}
            }
        });
        if (version[0].isEmpty()) {
            reported.leftOut("libraries that are not installed");
            return;
        }
        reported.mention(new Coordinates(name, version[0], "npm"), place);
        reported.need(above, name, place);
    }
}
