package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
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
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Place;

/// `ruff check --output-format json`, and `json-lines` with one finding on each line.
public final class RuffReader implements AuditReader {
    private static final About ABOUT = new About(
            "ruff-json",
            "ruff JSON",
            "what the linter found in the code",
            "ruff check --output-format json . > ruff.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        JsonPeek one = json.isArray() ? json.first() : json;
        boolean found =
                one.has("code", "filename", "message") && one.at("location").has("row", "column");
        return Recognition.certainIf(found, "findings with code, filename and location.row");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) {
                json.items(() -> facts.add(finding(json, json.place())));
                json.end();
                return;
            }
            do facts.add(finding(json, Place.line(json.line())));
            while (json.another());
        }
    }

    private static FindingFact finding(JsonCursor json, Place place) throws UnreadableFile, Cancelled {
        var draft = new FindingDraft();
        json.fields(key -> {
            switch (key) {
                case "filename" -> draft.file = json.text();
                case "code" -> draft.rule = json.isNull() ? "invalid-syntax" : json.text();
                case "severity" -> draft.severity = json.text();
                case "message" -> draft.message = json.text();
                case "location" ->
                    json.fields(part -> {
                        if (part.equals("row")) draft.line = json.count();
                    });
                default -> {}
            }
        });
        return draft.at(place);
    }
}
