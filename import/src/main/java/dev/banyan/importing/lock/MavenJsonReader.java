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

/// `mvn dependency:tree -DoutputType=json`.
public final class MavenJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "maven-tree-json",
            "Maven dependency tree JSON",
            "which Java libraries the system is built on, and what needs what",
            "mvn dependency:tree -DoutputType=json -DoutputFile=tree.json");

    private static final int DEPTH = 90;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        return Recognition.certainIf(
                json != null
                        && json.has("groupId", "artifactId", "version")
                        && (json.has("children") || json.has("scope")),
                "groupId, artifactId, children");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            library(json, "", 0, reported);
            json.end();
        }
        reported.finish();
    }

    /// @param parent name of the one that needs it, empty for the system and what that needs itself
    private static void library(JsonCursor json, String parent, int depth, Reported reported)
            throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] words = {"", "", ""};
        boolean[] named = {false};
        json.fields(key -> {
            switch (key) {
                case "groupId" -> words[0] = json.text();
                case "artifactId" -> words[1] = json.text();
                case "version" -> words[2] = json.text();
                case "children" -> {
                    named[0] = true;
                    String name = depth == 0 ? "" : add(words, parent, place, reported);
                    if (depth < DEPTH) json.items(() -> library(json, name, depth + 1, reported));
                }
                default -> {}
            }
        });
        if (depth > 0 && !named[0]) add(words, parent, place, reported);
    }

    private static String add(String[] words, String parent, Place place, Reported reported) {
        var library = Coordinates.of("maven", words[0], words[1], words[2]);
        reported.mention(library, place);
        reported.need(parent, library.name(), place);
        return library.name();
    }
}
