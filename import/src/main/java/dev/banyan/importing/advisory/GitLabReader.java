package dev.banyan.importing.advisory;

import dev.banyan.importing.library.Advice;
import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
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
import java.util.Locale;

/// Report of GitLab's dependency scanning (`gl-dependency-scanning-report.json`, versions 2 to 15) or container
/// scanning. Reports of other kinds have no libraries.
public final class GitLabReader implements AuditReader {
    private static final About ABOUT = new About(
            "gitlab-dependency-json",
            "GitLab dependency scanning JSON",
            "known vulnerabilities of the libraries that GitLab found",
            "curl -H \"PRIVATE-TOKEN: $TOKEN\" -L"
                    + " https://HOST/api/v4/projects/ID/jobs/JOB/artifacts/gl-dependency-scanning-report.json > gl.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null
                || !json.at("vulnerabilities").isArray()
                || !json.at("version").isText()) return Recognition.NO;
        String type = json.at("scan").at("type").text();
        JsonPeek first = json.at("vulnerabilities").first();
        boolean libraries = type.equals("dependency_scanning")
                || type.equals("container_scanning")
                || json.has("dependency_files")
                || first.at("location").at("dependency").has("package");
        return Recognition.certainIf(libraries, "vulnerabilities of dependencies");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("vulnerabilities")) json.items(() -> advisory(json.part(), reported));
                if (key.equals("dependency_files")) json.items(() -> libraries(json, reported));
            });
            json.end();
        }
        reported.finish();
    }

    private static void libraries(JsonCursor json, Reported reported) throws UnreadableFile, Cancelled {
        String[] manager = {""};
        json.fields(key -> {
            if (key.equals("package_manager")) manager[0] = json.text();
            if (key.equals("dependencies"))
                json.items(() -> {
                    JsonPart part = json.part();
                    reported.library(library(part, manager[0]), "", part.place());
                });
        });
    }

    private static Coordinates library(JsonPart dependency, String manager) {
        String name = dependency.text("package", "name");
        String ecosystem = Ecosystem.of(manager);
        if (ecosystem.equals("maven")) name = name.replace('/', ':');
        return Coordinates.of(ecosystem, "", name, dependency.text("version"));
    }

    private static void advisory(JsonPart part, Reported reported) {
        JsonPart dependency = part.at("location", "dependency");
        if (dependency.isEmpty()) {
            reported.leftOut("findings that are not about libraries");
            return;
        }
        var draft = new AdvisoryDraft(part.place());
        for (String kind : List.of("cve", "ghsa", ""))
            for (JsonPart id : part.at("identifiers").items()) identifier(id, kind, draft);
        if (draft.names().isEmpty()) draft.named(part.text("id"));
        draft.fixedIn(Advice.versions(part.text("solution")))
                .severity(part.text("severity"))
                .summary(part.text("name"))
                .summary(part.text("message"))
                .summary(part.text("description"));
        reported.advisory(library(dependency, manager(part.text("location", "file"))), draft);
    }

    /// Names of weaknesses in general (CWE, OWASP) are none of the advisory.
    private static void identifier(JsonPart id, String kind, AdvisoryDraft draft) {
        String type = id.text("type").toLowerCase(Locale.ROOT);
        if (type.equals("cwe") || type.equals("owasp") || type.equals("wasc")) return;
        if (!kind.isEmpty() && !type.equals(kind)) return;
        draft.named(type.equals("gemnasium") ? id.text("name") : id.text("value"));
    }

    /// Only Maven has its own way to write names.
    private static String manager(String file) {
        return file.endsWith("pom.xml") || file.endsWith(".gradle") || file.endsWith("maven-dependencies.json")
                ? "maven"
                : "";
    }
}
