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
import dev.banyan.model.audit.Fact.FindingFact;

/// `bandit -f json`. Files that bandit could not read are told.
public final class BanditReader implements AuditReader {
    private static final About ABOUT = new About(
            "bandit-json", "bandit JSON", "where the code may be insecure", "bandit -r . -f json -o bandit.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean metrics =
                json.has("errors", "generated_at") && json.at("metrics").isObject();
        boolean results = json.at("results").first().has("test_id", "issue_text");
        return Recognition.certainIf(metrics || results, "errors, generated_at and metrics");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "results" -> json.items(() -> facts.add(finding(json)));
                    case "errors" -> json.items(() -> error(json));
                    default -> {}
                }
            });
            json.end();
        }
    }

    private static FindingFact finding(JsonCursor json) throws UnreadableFile, Cancelled {
        var place = json.place();
        String[] texts = {"", "", "", ""};
        int[] line = {0};
        json.fields(key -> {
            switch (key) {
                case "filename" -> texts[0] = json.text();
                case "line_number" -> line[0] = json.count();
                case "test_id" -> texts[1] = json.text();
                case "issue_severity" -> texts[2] = json.text();
                case "issue_text" -> texts[3] = json.text();
                default -> {}
            }
        });
        return new FindingFact(texts[0], line[0], texts[1], texts[2], texts[3], place);
    }

    private static void error(JsonCursor json) throws UnreadableFile, Cancelled {
        json.fields(key -> {
            if (key.equals("filename")) json.warn("bandit could not read " + json.text());
        });
    }
}
