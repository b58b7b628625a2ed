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

/// `tokei -o json`: the files of each language. Code of another language inside a file, as in a page, belongs to it.
public final class TokeiReader implements AuditReader {
    private static final About ABOUT =
            new About("tokei-json", "tokei JSON", "how many lines each file has", "tokei -o json . > tokei.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean language = json.items().stream()
                .anyMatch(l -> l.has("blanks", "code", "comments")
                        && (l.at("reports").isArray() || l.at("stats").isArray()));
        return Recognition.certainIf(language, "languages with blanks, code, comments and reports");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            if (json.isObject())
                json.fields(language -> {
                    if (!language.equals("Total")) language(json, facts);
                });
            json.end();
        }
    }

    private static void language(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        json.fields(key -> {
            if (key.equals("reports") || key.equals("stats")) json.items(() -> file(json, facts));
        });
    }

    /// Versions before 12 have the numbers beside the name.
    private static void file(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        String[] name = {""};
        int[] lines = {0, 0};
        json.fields(key -> {
            if (key.equals("name")) name[0] = json.text();
            else if (key.equals("stats")) json.fields(part -> number(part, json, lines));
            else number(key, json, lines);
        });
        facts.add(new SizeFact(name[0], lines[0], lines[1], place));
    }

    private static void number(String key, JsonCursor json, int[] lines) throws UnreadableFile, Cancelled {
        switch (key) {
            case "blanks", "comments" -> lines[0] = plus(lines[0], json.count());
            case "code" -> {
                int code = json.count();
                lines[0] = plus(lines[0], code);
                lines[1] = plus(lines[1], code);
            }
            case "blobs" -> {
                if (json.isObject()) json.fields(language -> json.fields(part -> number(part, json, lines)));
            }
            default -> {}
        }
    }

    private static int plus(int lines, int more) {
        return (int) Math.min(Integer.MAX_VALUE, (long) lines + more);
    }
}
