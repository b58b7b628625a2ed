package dev.banyan.importing.size;

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
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;

/// `scc --by-file -f json`: the files of each language. Its complexity is a guess from words and is not read.
public final class SccReader implements AuditReader {
    private static final About ABOUT =
            new About("scc-json", "scc JSON", "how many lines each file has", "scc --by-file -f json . > scc.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray()) return Recognition.NO;
        return Recognition.certainIf(
                json.first().has("Name", "Code", "Lines", "Complexity", "Count"), "languages with Code and Complexity");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean[] files = {false};
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> json.fields(key -> {
                if (key.equals("Files"))
                    json.items(() -> {
                        files[0] = true;
                        file(json, facts);
                    });
            }));
            json.end();
        }
        if (!files[0]) facts.warn(Place.UNKNOWN, "counts languages and not files: run scc with --by-file");
    }

    private static void file(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        String[] path = {""};
        int[] lines = {0, 0};
        json.fields(key -> {
            switch (key) {
                case "Location" -> path[0] = json.text();
                case "Filename" -> {
                    if (path[0].isEmpty()) path[0] = json.text();
                }
                case "Lines" -> lines[0] = json.count();
                case "Code" -> lines[1] = json.count();
                default -> {}
            }
        });
        facts.add(new SizeFact(path[0], lines[0], lines[1], place));
    }
}
