package dev.banyan.importing.operations;

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
import dev.banyan.importing.text.Words;
import dev.banyan.model.audit.Fact.IncidentFact;
import java.time.LocalDate;

/// The list of issues that the interface of Sentry gives. When an issue was resolved it does not say.
public final class SentryReader implements AuditReader {
    private static final About ABOUT = new About(
            "sentry-json",
            "Sentry issues",
            "which errors happen in operation, where and how often",
            "curl -H \"Authorization: Bearer TOKEN\" https://SENTRY/api/0/projects/ORGANISATION/PROJECT/issues/ > sentry.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek first =
                head.json().filter(JsonPeek::isArray).map(JsonPeek::first).orElse(null);
        boolean fits =
                first != null && first.has("shortId", "culprit") && (first.has("firstSeen") || first.has("count"));
        return Recognition.certainIf(fits, "issues with shortId, culprit and firstSeen");
    }

    private static final class Issue {
        private String id = "";
        private String title = "";
        private String culprit = "";
        private String file = "";
        private String level = "";
        private String count = "";
        private String first = "";
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> facts.add(incident(json)));
            json.end();
        }
    }

    private static IncidentFact incident(JsonCursor json) throws UnreadableFile, Cancelled {
        var place = json.place();
        var issue = new Issue();
        json.fields(key -> {
            switch (key) {
                case "shortId" -> issue.id = json.text();
                case "title" -> issue.title = json.text();
                case "culprit" -> issue.culprit = json.text();
                case "level" -> issue.level = json.text();
                case "count" -> issue.count = json.text();
                case "firstSeen" -> issue.first = json.text();
                case "metadata" -> {
                    if (json.isObject())
                        json.fields(part -> {
                            if (part.equals("filename")) issue.file = json.text();
                        });
                }
                default -> {}
            }
        });
        LocalDate opened = LogDay.of(issue.first).orElse(null);
        long times = issue.count.matches("\\d{1,15}") ? Math.max(1, Long.parseLong(issue.count)) : 1;
        return new IncidentFact(
                issue.id, Words.title(issue.title), issue.level, where(issue), opened, Double.NaN, times, place);
    }

    /// The culprit is a dotted name, an address, either with a method, or `module in function`.
    private static String where(Issue issue) {
        String culprit = issue.culprit.strip().replaceFirst(" in \\S+$", "");
        if (culprit.isEmpty()) return issue.file;
        if (culprit.indexOf(' ') < 0) return culprit.replaceFirst("\\?.*$", "");
        String named = Words.place(culprit);
        return named.isEmpty() && !issue.file.isEmpty() ? issue.file : named.isEmpty() ? culprit : named;
    }
}
