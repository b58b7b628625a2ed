package dev.banyan.importing.django;

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
import dev.banyan.model.audit.Fact.EndpointFact;

/// `manage.py show_urls --format json` or `pretty-json` of django-extensions.
public final class RoutesJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "show-urls-json",
            "Django routes JSON",
            "which route is answered by which view",
            "python manage.py show_urls --format json > urls.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray()) return Recognition.NO;
        return Recognition.certainIf(json.first().has("url", "module", "name"), "list of url, module, name");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> {
                var place = json.place();
                String[] row = {"", "", ""};
                json.fields(key -> {
                    switch (key) {
                        case "url" -> row[0] = json.text();
                        case "module" -> row[1] = json.text();
                        case "name" -> row[2] = json.text();
                        default -> {}
                    }
                });
                if (row[0].isEmpty()) facts.warn(place, "a route without an address was left out");
                else facts.add(new EndpointFact(row[0], row[1], row[2], place));
            });
            json.end();
        }
    }
}
