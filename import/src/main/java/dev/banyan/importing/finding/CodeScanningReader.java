package dev.banyan.importing.finding;

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

/// Alerts of GitHub code scanning, from its API. Those that were dismissed or fixed do not count.
public final class CodeScanningReader implements AuditReader {
    private static final About ABOUT = new About(
            "github-code-scanning-json",
            "GitHub code scanning alerts",
            "where the code may be insecure",
            "gh api --paginate --slurp /repos/OWNER/REPO/code-scanning/alerts --jq add > code-scanning.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray()) return Recognition.NO;
        JsonPeek alert = json.first();
        return Recognition.certainIf(
                alert.has("number", "rule", "most_recent_instance"), "alerts with rule and most_recent_instance");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        int[] done = {0};
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> alert(json, facts, done));
            json.end();
        }
        if (done[0] > 0) facts.warn(Place.UNKNOWN, done[0] + " alerts that were dismissed or fixed do not count");
    }

    private static void alert(JsonCursor json, Facts facts, int[] done) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        String[] texts = {"open", "", ""};
        json.fields(key -> {
            switch (key) {
                case "state" -> texts[0] = json.text();
                case "rule" ->
                    json.fields(part -> {
                        switch (part) {
                            case "id" -> draft.rule = json.text();
                            case "severity" -> draft.severity = json.text();
                            case "security_severity_level" -> texts[1] = json.text();
                            case "description" -> texts[2] = json.text();
                            default -> {}
                        }
                    });
                case "most_recent_instance" -> json.fields(part -> instance(part, json, draft));
                default -> {}
            }
        });
        if (!texts[1].isEmpty()) draft.severity = texts[1];
        if (draft.message.isEmpty()) draft.message = texts[2];
        if (texts[0].equals("open")) facts.add(draft.at(place));
        else done[0]++;
    }

    private static void instance(String part, JsonCursor json, FindingDraft draft) throws UnreadableFile, Cancelled {
        if (part.equals("message"))
            json.fields(field -> {
                if (field.equals("text")) draft.message = json.text();
            });
        if (part.equals("location"))
            json.fields(field -> {
                if (field.equals("path")) draft.file = json.text();
                if (field.equals("start_line")) draft.line = json.count();
            });
    }
}
