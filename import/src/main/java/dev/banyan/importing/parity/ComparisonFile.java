package dev.banyan.importing.parity;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonFields;
import dev.banyan.importing.spi.JsonPart;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.text.DateText;
import dev.banyan.model.audit.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Objects that tell of comparisons, one a line or in a list, added up while they are read.
final class ComparisonFile {
    private static final int LOOKED_AT = 40;
    private static final int DEEPEST = 3;

    private final ParitySum sum = new ParitySum();
    private final DateText dates;
    private long ignored;
    private Place firstIgnored = Place.UNKNOWN;
    private long odd;
    private Place firstOdd = Place.UNKNOWN;

    private ComparisonFile(DateText dates) {
        this.dates = dates;
    }

    /// The objects at the beginning, with their fields as [Comparison] wants them.
    static List<Map<String, String>> first(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return List.of();
        if (json.isArray())
            return json.items().stream()
                    .limit(LOOKED_AT)
                    .map(ComparisonFile::flat)
                    .toList();
        return head.lines().stream()
                .limit(LOOKED_AT)
                .map(line -> JsonFields.of(line.strip()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, String> flat(JsonPeek object) {
        var fields = new HashMap<String, String>();
        flatten(object, "", 0, fields);
        return fields;
    }

    private static void flatten(JsonPeek object, String prefix, int depth, Map<String, String> fields) {
        for (String key : object.keys()) {
            JsonPeek value = object.at(key);
            String name = prefix + key.toLowerCase(Locale.ROOT);
            if (value.isObject() && depth < DEEPEST) flatten(value, name + ".", depth + 1, fields);
            else if (value.isText()) fields.put(name, value.text());
            else if (value.isNumber()) fields.put(name, whole(value.number()));
            else if (value.isTrue() || value.isFalse()) fields.put(name, String.valueOf(value.isTrue()));
        }
    }

    private static String whole(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    static void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var file = new ComparisonFile(DateText.seenIn(input.head().text()));
        boolean list = input.head().json().filter(JsonPeek::isArray).isPresent();
        try {
            if (list) file.list(input, facts);
            else file.lines(input, facts);
        } finally {
            file.into(facts);
        }
    }

    private void lines(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line().strip();
                if (line.isEmpty()) continue;
                take(JsonFields.of(line).flatMap(Comparison::of), lines.place());
            }
        }
    }

    private void list(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> {
                Place place = json.place();
                var fields = new HashMap<String, String>();
                flatten(json.part(), "", 0, fields);
                take(Comparison.of(fields), place);
            });
            json.end();
        }
    }

    private static void flatten(JsonPart object, String prefix, int depth, Map<String, String> fields) {
        object.fields().forEach((key, value) -> {
            String name = prefix + key.toLowerCase(Locale.ROOT);
            if (value.isObject() && depth < DEEPEST) flatten(value, name + ".", depth + 1, fields);
            else if (value.isTrue() || value.isFalse()) fields.put(name, String.valueOf(value.isTrue()));
            else if (value.isText()) fields.put(name, value.text());
        });
    }

    private void take(Optional<Comparison> told, Place place) {
        if (told.isEmpty()) {
            if (odd++ == 0) firstOdd = place;
            return;
        }
        Comparison c = told.get();
        if (c.ignored() > 0 && ignored == 0) firstIgnored = place;
        ignored += c.ignored();
        if (c.ignored() > 0 && c.same() + c.differ() == 0) return;
        LocalDate first = dates.day(c.time()).orElse(null);
        LocalDate last = dates.day(c.until()).orElse(first);
        sum.add(c.method(), c.name(), c.same() + c.differ(), c.differ(), first, last, place);
    }

    private void into(Facts facts) {
        sum.into(facts);
        if (ignored > 0)
            facts.warn(
                    firstIgnored,
                    (ignored == 1 ? "a comparison" : ignored + " comparisons")
                            + " that the experiment ignores: left out");
        if (odd > 0)
            facts.warn(
                    firstOdd,
                    (odd == 1 ? "a record that tells" : odd + " records that tell")
                            + " of no comparison with its verdict: left out");
    }
}
