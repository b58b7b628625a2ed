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

/// `semgrep --json`. A finding that was ignored in the code does not count. Files semgrep could not read are told.
public final class SemgrepReader implements AuditReader {
    private static final About ABOUT = new About(
            "semgrep-json",
            "semgrep JSON",
            "what the rules of semgrep found in the code",
            "semgrep scan --json . > semgrep.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.at("results").isArray()) return Recognition.NO;
        boolean results = json.at("results").first().has("check_id", "path");
        boolean none = json.at("results").items().isEmpty()
                && json.has("errors")
                && json.at("paths").isObject();
        return Recognition.certainIf(results || none, "results with check_id and path");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        int[] ignored = {0};
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "results" -> json.items(() -> result(json, facts, ignored));
                    case "errors" -> json.items(() -> error(json, facts));
                    default -> {}
                }
            });
            json.end();
        }
        if (ignored[0] > 0) facts.warn(Place.UNKNOWN, ignored[0] + " suppressed findings do not count");
    }

    private static void result(JsonCursor json, Facts facts, int[] ignored) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        boolean[] skip = {false};
        json.fields(key -> {
            switch (key) {
                case "check_id" -> draft.rule = json.text();
                case "path" -> draft.file = json.text();
                case "start" ->
                    json.fields(part -> {
                        if (part.equals("line")) draft.line = json.count();
                    });
                case "extra" ->
                    json.fields(part -> {
                        switch (part) {
                            case "message" -> draft.message = json.text();
                            case "severity" -> draft.severity = json.text();
                            case "is_ignored" -> skip[0] = json.isTrue();
                            default -> {}
                        }
                    });
                default -> {}
            }
        });
        if (skip[0]) ignored[0]++;
        else facts.add(draft.at(place));
    }

    private static void error(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        String[] path = {""};
        json.fields(key -> {
            if (key.equals("path")) path[0] = json.text();
        });
        facts.warn(place, path[0].isEmpty() ? "semgrep tells an error" : "semgrep could not read " + path[0]);
    }
}
