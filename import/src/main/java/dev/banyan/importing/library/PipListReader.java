package dev.banyan.importing.library;

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
import dev.banyan.model.audit.Fact.LibraryFact;

/// `pip list --format json`.
public final class PipListReader implements AuditReader {
    private static final About ABOUT = new About(
            "pip-list-json",
            "pip list JSON",
            "which libraries are installed, in which versions",
            "pip list --format json > pip-list.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray()) return Recognition.NO;
        JsonPeek first = json.first();
        boolean list = first.at("name").isText()
                && first.at("version").isText()
                && first.keys().size() <= 4;
        boolean others = first.has("vulns") || first.has("purl") || first.has("type");
        return Recognition.certainIf(list && !others, "list of name and version");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> {
                var place = json.place();
                String[] row = {"", ""};
                json.fields(key -> {
                    if (key.equals("name")) row[0] = json.text();
                    if (key.equals("version")) row[1] = json.text();
                });
                if (row[0].isEmpty()) facts.warn(place, "a library without a name was left out");
                else facts.add(new LibraryFact(row[0], row[1], "pypi", "", place));
            });
            json.end();
        }
    }
}
