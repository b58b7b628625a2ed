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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// `eslint -f json`: the messages of each file. Its severities are numbers, named here as eslint prints them.
public final class EslintReader implements AuditReader {
    private static final About ABOUT = new About(
            "eslint-json", "eslint JSON", "what the linter found in the code", "npx eslint -f json . > eslint.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray()) return Recognition.NO;
        boolean file = json.first().has("filePath", "messages", "errorCount");
        return Recognition.certainIf(file, "files with filePath, messages and errorCount");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        int[] suppressed = {0};
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> file(json, facts, suppressed));
            json.end();
        }
        if (suppressed[0] > 0) facts.warn(Place.UNKNOWN, suppressed[0] + " suppressed findings do not count");
    }

    /// The name of the file may stand behind its messages.
    private static void file(JsonCursor json, Facts facts, int[] suppressed) throws UnreadableFile, Cancelled {
        String[] file = {""};
        List<Consumer<String>> waiting = new ArrayList<>();
        json.fields(key -> {
            switch (key) {
                case "filePath" -> file[0] = json.text();
                case "messages" -> json.items(() -> waiting.add(message(json, facts)));
                case "suppressedMessages" -> json.items(() -> suppressed[0]++);
                default -> {}
            }
        });
        waiting.forEach(message -> message.accept(file[0]));
    }

    private static Consumer<String> message(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        json.fields(key -> {
            switch (key) {
                case "ruleId" -> draft.rule = json.text();
                case "severity" -> draft.severity = json.number() == 2 ? "error" : "warning";
                case "line" -> draft.line = json.count();
                case "message" -> draft.message = json.text();
                default -> {}
            }
        });
        return file -> {
            draft.file = file;
            facts.add(draft.at(place));
        };
    }
}
