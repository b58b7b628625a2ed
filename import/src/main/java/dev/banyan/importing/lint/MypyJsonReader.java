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
import dev.banyan.model.audit.Place;

/// `mypy --output json`: one error on each line. Notes explain the error above them and are left out.
public final class MypyJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "mypy-json",
            "mypy JSON",
            "where the types of the code do not fit",
            "mypy --output json PACKAGE > mypy.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean error = json.has("file", "line", "column", "message", "hint", "code");
        return Recognition.certainIf(error, "errors with file, hint and code, one a line");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            do error(json, facts);
            while (json.another());
        }
    }

    private static void error(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = Place.line(json.line());
        var draft = new FindingDraft();
        json.fields(key -> {
            switch (key) {
                case "file" -> draft.file = json.text();
                case "line" -> draft.line = (int) Math.max(0, json.number());
                case "code" -> draft.rule = json.text();
                case "severity" -> draft.severity = json.text();
                case "message" -> draft.message = json.text();
                default -> {}
            }
        });
        if (!draft.severity.equals("note")) facts.add(draft.at(place));
    }
}
