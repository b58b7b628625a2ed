package dev.banyan.importing.complexity;

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

/// `radon raw -j`: lines of each file. Lines of code are radon's `sloc`.
public final class RadonSizeReader implements AuditReader {
    private static final About ABOUT = new About(
            "radon-raw-json", "radon sizes JSON", "how many lines each file has", "radon raw -j . > radon-raw.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean sizes = json.items().stream().anyMatch(v -> v.has("loc", "lloc", "sloc"));
        return Recognition.certainIf(sizes, "files with loc, lloc and sloc");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(file -> {
                var place = json.place();
                int[] lines = {-1, 0};
                json.fields(key -> {
                    switch (key) {
                        case "loc" -> lines[0] = json.count();
                        case "sloc" -> lines[1] = json.count();
                        case "error" -> json.warn("radon could not read " + file + ": " + json.text());
                        default -> {}
                    }
                });
                if (lines[0] >= 0) facts.add(new SizeFact(file, lines[0], lines[1], place));
                else facts.warn(place, "a file without a size was left out");
            });
            json.end();
        }
    }
}
