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

/// A security report of GitLab about the code itself: static analysis or secrets. The secret is not read.
public final class GitlabSecurityReader implements AuditReader {
    private static final About ABOUT = new About(
            "gitlab-sast-json",
            "GitLab security report",
            "where the code may be insecure",
            "gl-sast-report.json, an artifact of the job sast");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.at("vulnerabilities").isArray()) return Recognition.NO;
        String type = json.at("scan").at("type").text();
        JsonPeek one = json.at("vulnerabilities").first();
        boolean kind = aboutCode(type)
                || type.isEmpty() && aboutCode(one.at("category").text());
        boolean place = type.isEmpty()
                && json.has("version")
                && one.has("identifiers")
                && one.at("location").has("file", "start_line");
        return Recognition.certainIf(kind || place, "scan of the kind sast and vulnerabilities");
    }

    private static boolean aboutCode(String kind) {
        return kind.equals("sast") || kind.equals("secret_detection");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "vulnerabilities" -> json.items(() -> finding(json, facts));
                    case "scan" ->
                        json.fields(part -> {
                            if (part.equals("status") && json.text().equals("failure"))
                                json.warn("the scan failed: its findings are not all there are");
                        });
                    default -> {}
                }
            });
            json.end();
        }
    }

    private static void finding(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        String[] texts = {"", "", ""};
        json.fields(key -> {
            switch (key) {
                case "message" -> texts[0] = json.text();
                case "name" -> texts[1] = json.text();
                case "description" -> texts[2] = json.text();
                case "severity" -> draft.severity = json.text();
                case "identifiers" -> json.items(() -> identifier(json, draft));
                case "location" ->
                    json.fields(part -> {
                        if (part.equals("file")) draft.file = json.text();
                        if (part.equals("start_line")) draft.line = json.count();
                    });
                default -> {}
            }
        });
        for (String text : texts) if (draft.message.isEmpty()) draft.message = text;
        facts.add(draft.at(place));
    }

    /// The first one is that of the scanner.
    private static void identifier(JsonCursor json, FindingDraft draft) throws UnreadableFile, Cancelled {
        if (!draft.rule.isEmpty()) return;
        json.fields(part -> {
            if (part.equals("value")) draft.rule = json.text();
        });
    }
}
