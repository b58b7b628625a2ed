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

/// `cloc --json --by-file`: lines of every file of every language. A report by language has no files, which is told.
public final class ClocReader implements AuditReader {
    private static final About ABOUT =
            new About("cloc-json", "cloc JSON", "how many lines each file has", "cloc --json --by-file . > cloc.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        boolean cloc = json != null && json.at("header").has("cloc_version");
        return Recognition.certainIf(cloc, "header with cloc_version");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean[] byLanguage = {false};
        try (JsonCursor json = input.json(facts)) {
            json.fields(file -> {
                if (file.equals("header") || file.equals("SUM")) return;
                var place = json.place();
                int[] counts = new int[3];
                json.fields(key -> {
                    switch (key) {
                        case "blank" -> counts[0] = json.count();
                        case "comment" -> counts[1] = json.count();
                        case "code" -> counts[2] = json.count();
                        case "nFiles" -> byLanguage[0] = true;
                        default -> {}
                    }
                });
                int lines = (int) Math.min(Integer.MAX_VALUE, (long) counts[0] + counts[1] + counts[2]);
                if (!byLanguage[0]) facts.add(new SizeFact(file, lines, counts[2], place));
            });
            json.end();
        }
        if (byLanguage[0]) facts.warn(Place.UNKNOWN, "counts languages and not files: run cloc with --by-file");
    }
}
