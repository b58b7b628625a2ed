package dev.banyan.importing.sonar;

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
import java.util.Set;

/// Issues and hotspots of SonarQube, from `api/issues/search`, `api/hotspots/search` or an exported report. What was
/// resolved, closed or found safe does not count.
public final class SonarIssuesReader implements AuditReader {
    private static final About ABOUT = new About(
            "sonar-issues-json",
            "SonarQube issues",
            "what SonarQube found in the code",
            "curl 'SONAR/api/issues/search?componentKeys=PROJECT&resolved=false&ps=500' > sonar-issues.json");

    private static final Set<String> DONE = Set.of("RESOLVED", "CLOSED", "REVIEWED");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean none = json.has("paging")
                && (json.at("issues").isArray() || json.at("hotspots").isArray());
        boolean issues = json.at("issues").first().has("rule", "component", "message");
        boolean hotspots = json.at("hotspots").first().has("vulnerabilityProbability", "component");
        boolean report = json.has("sonarBaseURL", "sonarComponent");
        return Recognition.certainIf(none || issues || hotspots || report, "issues with rule and component");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var paging = new Paging();
        int[] counts = {0, 0};
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("issues") || key.equals("hotspots")) json.items(() -> issue(json, facts, counts));
                else paging.take(key, json);
            });
            json.end();
        }
        if (counts[1] > 0) facts.warn(Place.UNKNOWN, counts[1] + " resolved issues do not count");
        paging.tell(counts[0], "issues", facts);
    }

    private static void issue(JsonCursor json, Facts facts, int[] counts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var draft = new FindingDraft();
        String[] texts = {"", "", ""};
        boolean[] done = {false};
        json.fields(key -> {
            switch (key) {
                case "rule", "ruleKey" -> draft.rule = json.text();
                case "severity" -> draft.severity = json.text();
                case "vulnerabilityProbability" -> texts[2] = json.text();
                case "component" -> texts[0] = json.text();
                case "project" -> texts[1] = json.text();
                case "line" -> draft.line = json.count();
                case "textRange" ->
                    json.fields(part -> {
                        if (part.equals("startLine") && draft.line == 0) draft.line = json.count();
                    });
                case "message" -> draft.message = json.text();
                case "status" -> done[0] |= DONE.contains(json.text());
                case "resolution" -> done[0] |= !json.text().isEmpty();
                case "impacts" -> json.items(() -> impact(json, texts));
                default -> {}
            }
        });
        counts[0]++;
        if (done[0]) {
            counts[1]++;
            return;
        }
        draft.file = ComponentPath.of(texts[0], texts[1]);
        if (draft.severity.isEmpty()) draft.severity = texts[2];
        facts.add(draft.at(place));
    }

    /// Newer versions tell the severity for each quality; the first counts where there is no other.
    private static void impact(JsonCursor json, String[] texts) throws UnreadableFile, Cancelled {
        json.fields(part -> {
            if (part.equals("severity") && texts[2].isEmpty()) texts[2] = json.text();
        });
    }
}
