package dev.banyan.importing;

import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files that are often dropped and hold no audit: each gets a sentence that helps more than "not recognised".
final class KnownTrouble {
    private static final Pattern REPORT =
            Pattern.compile("(?i)<title>[^<]{0,200}\\b(report|coverage|results|findings|issues)\\b[^<]{0,200}</title>");

    private KnownTrouble() {}

    static Optional<UnreadableFile> in(String file, Head head) {
        return Stream.of(bytes(head), text(head), failedRun(head), names(head))
                .flatMap(Optional::stream)
                .findFirst()
                .map(t -> new UnreadableFile(file, t.place(), t.cause(), t.remedy()));
    }

    private record Told(Place place, String cause, String remedy) {}

    private static Optional<Told> bytes(Head head) {
        if (head.startsWith("SQLite format 3\0"))
            return told("it is a coverage data file or another SQLite database", "run: coverage json");
        if (head.startsWith("PGDMP"))
            return told("it is a packed pg_dump", "run: pg_dump --schema-only --format=plain");
        if (head.startsWith("%PDF")) return told("it is a PDF", "ask for the tool's JSON, XML or CSV output");
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return told("it is an old Office document", "save it as CSV");
        if (head.binary())
            return told("it is binary or damaged, not text", "ask for the tool's JSON, XML or CSV output");
        return head.text().isBlank() && !head.cut() ? told("it is empty", "run the tool again") : Optional.empty();
    }

    private static Optional<Told> text(Head head) {
        String start = head.text().stripLeading();
        String small = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        if (small.startsWith("version https://git-lfs"))
            return told("it is only a pointer to a large file in Git", "run: git lfs pull");
        boolean page = small.startsWith("<!doctype html") || small.startsWith("<html");
        if (page && REPORT.matcher(start).find())
            return told("it is a report for a browser", "ask the tool for JSON, XML or CSV, or for plain text");
        if (page) return told("it is a web page, perhaps a login or an error", "download the report itself");
        if (small.startsWith("traceback (most recent call last)"))
            return told("it is the error message of a failed run", "mend the run and make it again");
        if (small.startsWith("classdiagram"))
            return told(
                    "it is a Mermaid class diagram, whose short names may stand for several modules",
                    "save a flowchart, or run pyreverse with -o dot");
        if (small.startsWith("invalid argument:"))
            return told("it is an error message of code-maat, not a table", "give it a log as its option -c asks for");
        if (head.lines().containsAll(List.of("makemigrations", "migrate", "runserver", "sqlmigrate")))
            return told("it lists the commands of manage.py, not the system", "run: manage.py show_urls --format json");
        if (start.matches("(?s)\\w+\\.\\w+\\R {4}Fields:\\R.*"))
            return told("it does not say what its fields are", "run: manage.py graph_models -a --json");
        int line = 0;
        for (String l : head.lines()) {
            line++;
            if (!l.startsWith("<<<<<<< ")) continue;
            boolean conflict = head.lines().stream().anyMatch(m -> m.startsWith(">>>>>>> "));
            if (conflict) return told(Place.line(line), "it holds an unresolved merge conflict", "resolve it");
        }
        return Optional.empty();
    }

    private static Optional<Told> failedRun(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Optional.empty();
        if (json.has("@context") && head.text().matches("(?s).*\\bspdx[\\w./-]*(rdf/3|/v3|spdx-context).*"))
            return told("it is SPDX 3, which Banyan does not read", "save it as SPDX 2.3 or CycloneDX");
        boolean failed = json.has("statusCode") && (json.has("error") || json.has("message"))
                || json.keys().size() <= 2 && json.at("error").at("code").isText();
        if (!failed) return Optional.empty();
        String message = json.at("message").text();
        if (message.length() > 40) message = message.substring(0, 39) + "…";
        return told(
                "it is the error of a failed run" + (message.isEmpty() ? "" : " (" + message + ")"), "run it again");
    }

    /// `tach map --closure` and `pydeps --externals` write bare lists of names.
    private static Optional<Told> names(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray() || json.broken() || json.items().isEmpty()) return Optional.empty();
        if (!json.items().stream().allMatch(JsonPeek::isText)) return Optional.empty();
        boolean files = json.first().text().matches(".*\\.(pyi?|[jt]sx?|java)");
        return told(
                "it is a list of names and says nothing of what depends on what",
                files ? "run tach map without --closure" : "run pydeps --show-deps, or pip list");
    }

    private static Optional<Told> told(String cause, String remedy) {
        return told(Place.UNKNOWN, cause, remedy);
    }

    private static Optional<Told> told(Place place, String cause, String remedy) {
        return Optional.of(new Told(place, cause, remedy));
    }
}
