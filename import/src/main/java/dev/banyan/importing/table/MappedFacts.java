package dev.banyan.importing.table;

import dev.banyan.importing.text.AddressPattern;
import dev.banyan.importing.text.Hours;
import dev.banyan.importing.text.RequestLine;
import dev.banyan.importing.text.Words;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes one fact of a row.
final class MappedFacts {
    private static final Pattern NO = Pattern.compile("(?i)|0|no|n|false|off|disabled|inactive|nein|non");
    private static final int ENOUGH_AUTHORS = 100_000;

    private final Map<String, String> authors = new HashMap<>();

    /// @return null when a number that the fact cannot do without is missing
    @Nullable
    Fact of(TableKind kind, MappedRow row) {
        Place place = row.place();
        return switch (kind) {
            case INCIDENTS -> incident(row, place);
            case TRAFFIC -> row.count("requests") < 0 ? null : traffic(row, place);
            case PARITY -> row.count("compared") < 0 ? null : parity(row, place);
            case FINDINGS -> finding(row, place);
            case ENDPOINTS -> new Fact.EndpointFact(row.text("route"), row.text("view"), row.text("name"), place);
            case DEPENDENCIES -> dependency(row, place);
            case SIZES -> row.count("code") < 0 ? null : size(row, place);
            case COMPLEXITY -> row.count("complexity") < 0 ? null : complexity(row, place);
            case COVERAGE -> row.count("statements") < 0 ? null : coverage(row, place);
            case LIBRARIES ->
                new Fact.LibraryFact(
                        row.text("name"), row.text("version"), row.text("ecosystem"), row.text("licence"), place);
            case ADVISORIES -> advisory(row, place);
            case CHANGES -> row.count("commits") < 0 ? null : change(row, place);
            case AUTHORS ->
                new Fact.AuthorFact(
                        row.text("file"),
                        pseudonym(row.text("author")),
                        row.small("commits"),
                        row.count("added"),
                        place);
            case JOBS -> job(row, place);
            case TABLES ->
                new Fact.TableFact(row.text("name"), row.text("model"), row.count("rows"), row.count("bytes"), place);
            case MODULES -> new Fact.ModuleFact(row.text("name"), row.text("path"), place);
        };
    }

    private static Fact incident(MappedRow row, Place place) {
        OffsetDateTime opened = row.moment("opened");
        OffsetDateTime resolved = row.moment("resolved");
        double hours = row.millis("duration") / 3.6e6;
        if (!(hours >= 0)) hours = Hours.between(opened, resolved);
        if (row.has("resolved") && resolved == null) hours = Double.NaN;
        String where = row.text("where").isEmpty() ? Words.place(row.text("title")) : row.text("where");
        return new Fact.IncidentFact(
                row.text("id"),
                Words.title(row.text("title")),
                row.text("severity"),
                where,
                opened == null ? null : opened.toLocalDate(),
                hours,
                Math.max(1, row.count("times")),
                place);
    }

    private static Fact traffic(MappedRow row, Place place) {
        String cell = row.text("path");
        Optional<RequestLine> line = RequestLine.of(cell);
        String method =
                line.isPresent() ? line.get().method() : row.text("method").toUpperCase(Locale.ROOT);
        String target = line.isPresent() ? line.get().target() : cell;
        String path = AddressPattern.of(target);
        long requests = row.count("requests");
        long errors = row.count("errors");
        double share = row.share("errorRate");
        if (errors < 0 && share >= 0) errors = Math.round(share * requests);
        return new Fact.TrafficFact(
                method,
                path.isEmpty() ? target : path,
                requests,
                errors,
                row.millis("mean"),
                row.millis("p95"),
                null,
                null,
                place);
    }

    /// Nothing where the row does not tell how many differ. A share is taken for the most that may differ.
    private static @Nullable Fact parity(MappedRow row, Place place) {
        String cell = row.text("what");
        Optional<RequestLine> line = RequestLine.of(cell);
        String method =
                line.isPresent() ? line.get().method() : row.text("method").toUpperCase(Locale.ROOT);
        String target = line.isPresent() ? line.get().target() : cell;
        String address = target.startsWith("/") || target.contains("://") ? AddressPattern.of(target) : "";
        long compared = row.count("compared");
        long differing = row.count("differing");
        if (differing < 0 && row.count("same") >= 0) differing = compared - row.count("same");
        double share = row.share("share");
        if (differing < 0 && share >= 0 && share <= 1) differing = (long) Math.ceil(compared * (1 - share) - 1e-6);
        if (differing < 0 || differing > compared) return null;
        LocalDate first = day(row.moment("first"));
        LocalDate last = day(row.moment("last"));
        return new Fact.ParityFact(
                method,
                address.isEmpty() ? target : address,
                compared,
                differing,
                first == null ? last : first,
                last == null ? first : last,
                place);
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    private static Fact finding(MappedRow row, Place place) {
        int line = Math.max(0, row.small("line"));
        return new Fact.FindingFact(
                row.text("file"), line, row.text("rule"), row.text("severity"), row.text("message"), place);
    }

    private static Fact dependency(MappedRow row, Place place) {
        DependencyKind kind = Arrays.stream(DependencyKind.values())
                .filter(k -> k.words().equalsIgnoreCase(row.text("kind")))
                .findFirst()
                .orElse(DependencyKind.IMPORT);
        return new Fact.DependencyFact(row.text("from"), row.text("to"), kind, Math.max(1, row.small("weight")), place);
    }

    private static Fact size(MappedRow row, Place place) {
        int code = row.small("code");
        return new Fact.SizeFact(row.text("file"), Math.max(code, row.small("lines")), code, place);
    }

    private static Fact complexity(MappedRow row, Place place) {
        int total = row.small("complexity");
        int worst = row.count("worst") < 0 ? total : row.small("worst");
        return new Fact.ComplexityFact(
                row.text("file"), Math.max(1, row.small("functions")), total, worst, row.text("worstName"), place);
    }

    private static @Nullable Fact coverage(MappedRow row, Place place) {
        int all = row.small("statements");
        double covered = row.count("covered");
        if (covered < 0 && row.count("missed") >= 0) covered = all - row.count("missed");
        if (covered < 0) covered = Math.rint(row.share("share") * all);
        if (!(covered >= 0)) return null;
        return new Fact.CoverageFact(row.text("file"), all, (int) Math.min(all, covered), 0, 0, place);
    }

    private static Fact advisory(MappedRow row, Place place) {
        List<String> fixed = Arrays.stream(row.text("fixedIn").split("[,; ]+"))
                .filter(v -> !v.isEmpty())
                .toList();
        return new Fact.AdvisoryFact(
                row.text("library"),
                row.text("version"),
                row.text("id"),
                List.of(),
                fixed,
                row.text("severity"),
                row.text("summary"),
                place);
    }

    private static Fact change(MappedRow row, Place place) {
        OffsetDateTime moment = row.moment("last");
        LocalDate last = moment == null ? null : moment.toLocalDate();
        return new Fact.ChangeFact(
                row.text("file"),
                row.small("commits"),
                row.count("added"),
                row.count("deleted"),
                row.small("authors"),
                Double.NaN,
                null,
                last,
                place);
    }

    private static Fact job(MappedRow row, Place place) {
        boolean enabled =
                !row.has("enabled") || !NO.matcher(row.text("enabled")).matches();
        String name = row.text("name").isEmpty() ? row.text("task") : row.text("name");
        return new Fact.JobFact(name, row.text("task"), row.text("schedule"), enabled, place);
    }

    /// Beyond a hundred thousand people all others are one.
    private String pseudonym(String author) {
        if (authors.size() >= ENOUGH_AUTHORS && !authors.containsKey(author)) return "others";
        return authors.computeIfAbsent(author, a -> "author " + (authors.size() + 1));
    }
}
