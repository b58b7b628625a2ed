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

/// `pylint --output-format=json`, and `json2` with its messages inside an object. The rule is pylint's message id.
public final class PylintReader implements AuditReader {
    private static final About ABOUT = new About(
            "pylint-json",
            "pylint JSON",
            "what the linter found in the code",
            "pylint --output-format=json PACKAGE > pylint.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean second = json.at("messages").isArray() && json.at("statistics").has("messageTypeCount");
        JsonPeek one = json.isArray() ? json.first() : json.at("messages").first();
        boolean message = one.has("type", "module", "line", "symbol", "message");
        return Recognition.certainIf(second || message, "messages with type, module and symbol");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) messages(json, facts);
            else
                json.fields(key -> {
                    if (key.equals("messages")) messages(json, facts);
                });
            json.end();
        }
    }

    private static void messages(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        json.items(() -> facts.add(message(json)));
    }

    private static FindingFact message(JsonCursor json) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        String[] names = {"", ""};
        json.fields(key -> {
            switch (key) {
                case "path" -> draft.file = json.text();
                case "module" -> names[0] = json.text();
                case "line" -> draft.line = json.count();
                case "message-id", "messageId" -> draft.rule = json.text();
                case "symbol" -> names[1] = json.text();
                case "type" -> draft.severity = json.text();
                case "message" -> draft.message = json.text();
                default -> {}
            }
        });
        if (draft.file.isEmpty()) draft.file = names[0];
        if (draft.rule.isEmpty()) draft.rule = names[1];
        PylintMoves.toTheCycle(draft);
        PylintMoves.toTheTwin(draft);
        return draft.at(place);
    }
}
