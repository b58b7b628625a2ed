package dev.banyan.importing.table;

import dev.banyan.importing.safe.SafeJson;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// A mapping as it is kept in a file beside the tables, `NAME.banyan-mapping.json`:
///
/// ```json
/// {
///   "banyan-table-mapping": 1,
///   "name": "Incidents of the help desk",
///   "kind": "incidents",
///   "columns": ["nr", "titel", "dauer"],
///   "fields": {"id": "nr", "title": "titel", "duration": "dauer"},
///   "units": {"duration": "min"},
///   "decimalComma": true,
///   "dates": "dd.MM.yyyy HH:mm"
/// }
/// ```
///
/// `kind` is one of the words of [TableKind], the keys of `fields` are ids of its fields. `units`, `decimalComma` and
/// `dates` may be left out.
public final class MappingFile {
    public static final String ENDING = ".banyan-mapping.json";
    private static final String MARK = "banyan-table-mapping";
    private static final int VERSION = 1;

    private MappingFile() {}

    public static boolean is(Head head) {
        return head.json().filter(j -> j.has(MARK)).isPresent();
    }

    public static TableMapping read(Path file) throws UnreadableFile {
        String name = String.valueOf(file.getFileName());
        try {
            return read(AuditInput.of(name, file).head());
        } catch (IOException e) {
            throw new UnreadableFile(name, Place.UNKNOWN, "the file may not be read", "check its rights");
        }
    }

    /// From the text of such a file.
    public static TableMapping of(String text) throws UnreadableFile {
        return read(
                AuditInput.of("mapping", text.getBytes(StandardCharsets.UTF_8)).head());
    }

    /// @throws UnreadableFile when it is no mapping, one of a later Banyan, or one that cannot be used
    public static TableMapping read(Head head) throws UnreadableFile {
        JsonPeek json = head.json().filter(j -> j.has(MARK)).orElse(null);
        if (json == null) throw wrong(head, "it is no table mapping", "make one with: banyan map-table FILE");
        if (json.broken() || head.cut()) throw wrong(head, "the mapping is not whole", "copy the whole file again");
        if (json.at(MARK).number() != VERSION)
            throw wrong(head, "it is a mapping of a later Banyan", "open it with a newer Banyan");
        TableKind kind = TableKind.of(json.at("kind").text()).orElse(null);
        if (kind == null)
            throw wrong(head, "there is no kind \"" + json.at("kind").text() + "\"", "name one: incidents, traffic, …");
        var mapping = new TableMapping(
                json.at("name").text(),
                kind,
                json.at("columns").items().stream().map(JsonPeek::text).toList(),
                texts(json.at("fields")),
                texts(json.at("units")),
                json.at("decimalComma").isTrue(),
                json.at("dates").text());
        List<String> problems = mapping.problems();
        if (!problems.isEmpty()) throw wrong(head, problems.getFirst(), "mend the mapping");
        return mapping;
    }

    private static UnreadableFile wrong(Head head, String cause, String remedy) {
        return new UnreadableFile(head.name(), Place.UNKNOWN, cause, remedy);
    }

    private static Map<String, String> texts(JsonPeek object) {
        var texts = new LinkedHashMap<String, String>();
        for (String key : object.keys())
            if (!object.at(key).text().isEmpty()) texts.put(key, object.at(key).text());
        return texts;
    }

    /// The text of the file, the same for the same mapping; ends in a line feed.
    public static String text(TableMapping mapping) {
        var out = new StringWriter();
        try (JsonGenerator json = SafeJson.generator(out)) {
            json.writeStartObject();
            json.writeNumberProperty(MARK, VERSION);
            json.writeStringProperty("name", mapping.name());
            json.writeStringProperty("kind", mapping.kind().words());
            json.writeArrayPropertyStart("columns");
            mapping.columns().forEach(json::writeString);
            json.writeEndArray();
            write(json, "fields", mapping, mapping.fields());
            write(json, "units", mapping, mapping.units());
            json.writeBooleanProperty("decimalComma", mapping.decimalComma());
            json.writeStringProperty("dates", mapping.dates());
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    /// In the order of the kind.
    private static void write(JsonGenerator json, String name, TableMapping mapping, Map<String, String> values) {
        json.writeObjectPropertyStart(name);
        for (TableField field : mapping.kind().fields()) {
            String value = values.get(field.id());
            if (value != null) json.writeStringProperty(field.id(), value);
        }
        json.writeEndObject();
    }
}
