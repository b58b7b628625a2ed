package dev.banyan.importing.advisory;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Cvss;
import dev.banyan.importing.library.Ecosystem;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPart;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.Locale;

/// Alerts of Dependabot, as the REST interface of GitHub lists them and as its GraphQL interface answers for one or
/// many repositories. What is fixed or dismissed is left out and counted.
public final class DependabotReader implements AuditReader {
    private static final About ABOUT = new About(
            "dependabot-json",
            "GitHub Dependabot alerts JSON",
            "known vulnerabilities of the libraries that GitHub warns of",
            "gh api --paginate repos/OWNER/REPOSITORY/dependabot/alerts > alerts.json");

    private static final int DEPTH = 8;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        JsonPeek first = json.first().isArray() ? json.first().first() : json.first();
        if (json.isArray() && first.has("security_advisory") && first.has("state"))
            return new Recognition.Certain("list of alerts with security_advisory");
        return Recognition.certainIf(asksFor(json.at("data"), 0), "vulnerabilityAlerts");
    }

    private static boolean asksFor(JsonPeek json, int depth) {
        if (json.has("vulnerabilityAlerts")) return true;
        return depth < DEPTH && json.items().stream().limit(20).anyMatch(j -> asksFor(j, depth + 1));
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) alerts(json, reported);
            else walk(json, reported, 0);
            json.end();
        }
        reported.finish();
    }

    private static void alerts(JsonCursor json, Reported reported) throws UnreadableFile, Cancelled {
        json.items(() -> {
            if (json.isArray()) json.items(() -> alert(json.part(), reported));
            else alert(json.part(), reported);
        });
    }

    /// Down to wherever the query has its alerts.
    private static void walk(JsonCursor json, Reported reported, int depth) throws UnreadableFile, Cancelled {
        if (depth > DEPTH) return;
        if (json.isArray()) json.items(() -> walk(json, reported, depth + 1));
        if (!json.isObject()) return;
        json.fields(key -> {
            if (!key.equals("vulnerabilityAlerts")) walk(json, reported, depth + 1);
            else
                json.fields(list -> {
                    if (list.equals("nodes")) json.items(() -> node(json.part(), reported));
                    if (list.equals("edges")) json.items(() -> node(json.part().at("node"), reported));
                });
        });
    }

    private static void alert(JsonPart alert, Reported reported) {
        if (isClosed(alert.text("state"), reported)) return;
        JsonPart advisory = alert.at("security_advisory");
        JsonPart vulnerability = alert.at("security_vulnerability");
        JsonPart library = alert.at("dependency", "package").isEmpty()
                ? vulnerability.at("package")
                : alert.at("dependency", "package");
        var draft = new AdvisoryDraft(alert.place())
                .named(advisory.text("ghsa_id"))
                .named(advisory.text("cve_id"))
                .fixedIn(vulnerability.texts("first_patched_version", "identifier"))
                .severity(vulnerability.text("severity"))
                .severity(advisory.text("severity"))
                .severity(Cvss.word(advisory.number("cvss", "score")))
                .summary(advisory.text("summary"))
                .summary(advisory.text("description"));
        for (JsonPart id : advisory.at("identifiers").items()) draft.named(id.text("value"));
        String ecosystem = Ecosystem.of(library.text("ecosystem"));
        reported.advisory(Coordinates.of(ecosystem, "", library.text("name"), ""), draft);
    }

    private static void node(JsonPart alert, Reported reported) {
        boolean closed =
                !alert.text("dismissedAt").isEmpty() || !alert.text("fixedAt").isEmpty();
        if (isClosed(closed && alert.text("state").isEmpty() ? "DISMISSED" : alert.text("state"), reported)) return;
        JsonPart vulnerability = alert.at("securityVulnerability");
        JsonPart advisory =
                vulnerability.at("advisory").isEmpty() ? alert.at("securityAdvisory") : vulnerability.at("advisory");
        var draft = new AdvisoryDraft(alert.place()).named(advisory.text("ghsaId"));
        for (JsonPart id : advisory.at("identifiers").items()) draft.named(id.text("value"));
        draft.fixedIn(vulnerability.texts("firstPatchedVersion", "identifier"))
                .severity(vulnerability.text("severity"))
                .severity(advisory.text("severity"))
                .severity(Cvss.word(advisory.number("cvss", "score")))
                .summary(advisory.text("summary"))
                .summary(advisory.text("description"));
        String asked = alert.text("vulnerableRequirements");
        String version = asked.startsWith("= ") ? asked.substring(2).strip() : "";
        JsonPart library = vulnerability.at("package");
        reported.advisory(
                Coordinates.of(Ecosystem.of(library.text("ecosystem")), "", library.text("name"), version), draft);
    }

    private static boolean isClosed(String state, Reported reported) {
        String small = state.toLowerCase(Locale.ROOT);
        if (small.isEmpty() || small.equals("open")) return false;
        reported.leftOut("alerts that are " + small.replaceAll("[^a-z]+", " "));
        return true;
    }
}
