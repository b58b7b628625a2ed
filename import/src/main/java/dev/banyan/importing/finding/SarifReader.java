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

/// SARIF 2.1.0 of any tool (OASIS standard). A finding that was suppressed or is gone does not count. A run without
/// results did not happen, which is not the same as one that found nothing: it is told.
public final class SarifReader implements AuditReader {
    private static final About ABOUT = new About(
            "sarif",
            "SARIF findings",
            "what static analysis found, from any tool",
            "ruff check --output-format sarif . > ruff.sarif");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean schema = json.at("$schema").text().contains("sarif");
        boolean version =
                json.at("version").text().startsWith("2.") && json.at("runs").isArray();
        return Recognition.certainIf(schema || version, "version 2 with runs");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("runs")) json.items(() -> run(json, facts));
            });
            json.end();
        }
    }

    private static void run(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var run = new SarifRun(facts, json.place());
        json.fields(key -> run.take(key, json));
        run.finish();
    }
}
