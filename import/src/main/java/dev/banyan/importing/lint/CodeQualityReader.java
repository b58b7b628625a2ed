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

/// The report of GitLab Code Quality and Code Climate, which many linters write. A line stands in `lines` or in
/// `positions`.
public final class CodeQualityReader implements AuditReader {
    private static final About ABOUT = new About(
            "code-quality-json",
            "code quality JSON",
            "what linters found in the code, as GitLab shows it",
            "ruff check --output-format gitlab . > gl-code-quality-report.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray()) return Recognition.NO;
        boolean issue = json.items().stream()
                .anyMatch(i -> i.has("description")
                        && (i.has("fingerprint") || i.has("check_name"))
                        && i.at("location").has("path"));
        return Recognition.certainIf(issue, "issues with description, fingerprint and location.path");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> issue(json, facts));
            json.end();
        }
    }

    private static void issue(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        boolean[] measurement = {false};
        json.fields(key -> {
            switch (key) {
                case "type" -> measurement[0] = json.isText() && !json.text().equalsIgnoreCase("issue");
                case "check_name" -> draft.rule = json.text();
                case "severity" -> draft.severity = json.text();
                case "description" -> draft.message = json.text();
                case "location" -> location(json, draft);
                default -> {}
            }
        });
        if (!measurement[0]) facts.add(draft.at(place));
    }

    private static void location(JsonCursor json, FindingDraft draft) throws UnreadableFile, Cancelled {
        json.fields(key -> {
            switch (key) {
                case "path" -> draft.file = json.text();
                case "lines", "positions" ->
                    json.fields(end -> {
                        if (end.equals("begin")) begin(json, draft);
                    });
                default -> {}
            }
        });
    }

    private static void begin(JsonCursor json, FindingDraft draft) throws UnreadableFile, Cancelled {
        if (!json.isObject()) {
            draft.line = json.count();
            return;
        }
        json.fields(part -> {
            if (part.equals("line")) draft.line = json.count();
        });
    }
}
