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
import java.util.List;

/// `snyk test --json`, of one project or of several. The same vulnerability stands there for every path that leads to
/// it; the paths tell which library needs which.
public final class SnykReader implements AuditReader {
    private static final About ABOUT = new About(
            "snyk-json",
            "Snyk JSON",
            "known vulnerabilities of the libraries, and what brings these in",
            "snyk test --all-projects --json > snyk.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean snyk = json.isArray() ? json.items().stream().anyMatch(SnykReader::isProject) : isProject(json);
        return Recognition.certainIf(snyk, "vulnerabilities with paths");
    }

    private static boolean isProject(JsonPeek json) {
        if (!json.at("vulnerabilities").isArray()) return false;
        JsonPeek first = json.at("vulnerabilities").first();
        boolean project = json.has("packageManager") || json.has("dependencyCount");
        return first.has("from") && (first.has("packageName") || first.has("moduleName") || first.has("upgradePath"))
                || project && json.has("ok");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            projects(json, reported, 0);
            json.end();
        }
        reported.finish();
    }

    private static void projects(JsonCursor json, Reported reported, int depth) throws UnreadableFile, Cancelled {
        if (json.isArray()) {
            json.items(() -> projects(json, reported, depth));
            return;
        }
        json.fields(key -> {
            switch (key) {
                case "vulnerabilities" -> json.items(() -> issue(json.part(), reported));
                case "applications" -> {
                    if (depth < 3) projects(json, reported, depth + 1);
                }
                case "filtered" ->
                    json.part()
                            .at("ignore")
                            .items()
                            .forEach(i -> reported.leftOut("issues that Snyk was told to ignore"));
                case "error" -> {
                    if (json.isText()) json.warn("Snyk could not test this project");
                }
                default -> {}
            }
        });
    }

    private static void issue(JsonPart part, Reported reported) {
        if (part.text("type").equals("license") || part.text("id").startsWith("snyk:lic:")) {
            reported.leftOut("issues of licences");
            return;
        }
        String manager = part.text("packageManager").isEmpty() ? part.text("language") : part.text("packageManager");
        String name = first(part.text("packageName"), part.text("moduleName"), part.text("name"));
        var library = Coordinates.of(Ecosystem.of(manager), "", name, part.text("version"));
        var draft = new AdvisoryDraft(part.place()).named(part.text("id"));
        for (String kind : List.of("CVE", "GHSA")) draft.named(part.texts("identifiers", kind));
        List<String> upgrade = part.texts("upgradePath");
        draft.fixedIn(part.texts("fixedIn"))
                .severity(part.text("severityWithCritical"))
                .severity(part.text("severity"))
                .severity(Cvss.word(part.number("cvssScore")))
                .summary(part.text("title"));
        if (draft.fixedIn().isEmpty() && !upgrade.isEmpty() && upgrade.getLast().startsWith(name + "@"))
            draft.fixedIn(List.of(upgrade.getLast().substring(name.length() + 1)));
        reported.advisory(library, draft);
        path(part, library.ecosystem(), reported);
    }

    /// `[system, library, library it needs, …]`, each with its version.
    private static void path(JsonPart part, String ecosystem, Reported reported) {
        List<String> from = part.texts("from");
        for (int i = 1; i < from.size(); i++) {
            Coordinates library = named(from.get(i), ecosystem);
            reported.mention(library, part.place());
            if (i > 1) reported.need(named(from.get(i - 1), ecosystem).name(), library.name(), part.place());
        }
    }

    private static Coordinates named(String text, String ecosystem) {
        int at = text.lastIndexOf('@');
        return at <= 0
                ? new Coordinates(text, "", ecosystem)
                : new Coordinates(text.substring(0, at), text.substring(at + 1), ecosystem);
    }

    private static String first(String... texts) {
        for (String text : texts) if (!text.isEmpty()) return text;
        return "";
    }
}
