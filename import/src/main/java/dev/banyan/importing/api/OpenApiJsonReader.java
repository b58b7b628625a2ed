package dev.banyan.importing.api;

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

/// OpenAPI 3 or Swagger 2 as JSON.
public final class OpenApiJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "openapi-json",
            "OpenAPI JSON",
            "which operations the interface offers to others",
            "python manage.py spectacular --format openapi-json > openapi.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean version = json.at("openapi").isText() || json.at("swagger").isText();
        boolean number = json.at("openapi").isNumber() || json.at("swagger").isNumber();
        return Recognition.certainIf(version || number, "the version of OpenAPI");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var api = new ApiDescription();
        try (JsonCursor json = input.json(facts)) {
            api.read(json);
            json.end();
        }
        api.into(facts);
    }
}
