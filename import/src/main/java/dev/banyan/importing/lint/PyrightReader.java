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

/// `pyright --outputjson`. It counts lines from 0. Information is left out.
public final class PyrightReader implements AuditReader {
    private static final About ABOUT = new About(
            "pyright-json",
            "pyright JSON",
            "where the types of the code do not fit",
            "pyright --outputjson > pyright.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        return Recognition.certainIf(json.at("generalDiagnostics").isArray(), "generalDiagnostics");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("generalDiagnostics")) json.items(() -> diagnostic(json, facts));
            });
            json.end();
        }
    }

    private static void diagnostic(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        json.fields(key -> {
            switch (key) {
                case "file" -> draft.file = json.text();
                case "uri" -> {
                    if (draft.file.isEmpty() && json.isText()) draft.file = json.text();
                }
                case "rule" -> draft.rule = json.text();
                case "severity" -> draft.severity = json.text();
                case "message" -> draft.message = json.text();
                case "range" ->
                    json.fields(end -> {
                        if (!end.equals("start")) return;
                        json.fields(part -> {
                            if (part.equals("line")) draft.line = json.count() + 1;
                        });
                    });
                default -> {}
            }
        });
        if (!draft.severity.equals("information")) facts.add(draft.at(place));
    }
}
