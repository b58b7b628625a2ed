package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record of a document taken as a whole, for records whose fields come in any order and lie deep. It is kept
/// small: long texts are cut, long lists are kept to their beginning, and what goes beyond the room for one record is
/// left out with a warning. What is not there is an empty part, so that questions can be chained.
public final class JsonPart {
    private static final JsonPart NOTHING = new JsonPart(null, "");
    private static final int DEPTH = 16;
    private static final int ITEMS = 2_000;
    private static final int LONGEST = 4_000;
    /// Characters one record may take, and as many values.
    private static final int ROOM = 1_000_000;

    private final @Nullable Object value;
    private final String pointer;

    private JsonPart(@Nullable Object value, String pointer) {
        this.value = value;
        this.pointer = pointer;
    }

    static JsonPart at(JsonCursor json) throws UnreadableFile, Cancelled {
        String pointer = json.pointer();
        var filling = new Filling(json);
        var part = new JsonPart(filling.value(0), pointer);
        if (filling.full) json.warn("a record is too long: only its beginning was read");
        return part;
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isText() {
        return value instanceof String;
    }

    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    public boolean isFalse() {
        return Boolean.FALSE.equals(value);
    }

    /// Neither there nor anything but null or empty.
    public boolean isEmpty() {
        return value == null
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
    }

    /// What stands behind these keys, one in the other.
    public JsonPart at(String... keys) {
        JsonPart part = this;
        for (String key : keys) {
            if (!(part.value instanceof Map<?, ?> map) || map.get(key) == null) return NOTHING;
            part = new JsonPart(map.get(key), part.pointer + "/" + escaped(key));
        }
        return part;
    }

    /// The elements of the list here; none when it is no list.
    public List<JsonPart> items() {
        var items = new ArrayList<JsonPart>();
        if (value instanceof List<?> list)
            for (int i = 0; i < list.size(); i++) items.add(new JsonPart(list.get(i), pointer + "/" + i));
        return items;
    }

    /// The fields of the object here; none when it is no object.
    public Map<String, JsonPart> fields() {
        var fields = new LinkedHashMap<String, JsonPart>();
        if (value instanceof Map<?, ?> map)
            map.forEach((key, v) ->
                    fields.put(String.valueOf(key), new JsonPart(v, pointer + "/" + escaped(String.valueOf(key)))));
        return fields;
    }

    /// The text behind these keys; numbers as they are written, the empty text for anything else.
    public String text(String... keys) {
        return at(keys).value instanceof String s ? s.strip() : "";
    }

    /// The texts in the list behind these keys, or the one text there; empty ones are left out.
    public List<String> texts(String... keys) {
        JsonPart there = at(keys);
        if (!there.text().isEmpty()) return List.of(there.text());
        return there.items().stream()
                .map(JsonPart::text)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /// The number behind these keys, also one that is written as a text; NaN when there is none.
    public double number(String... keys) {
        try {
            return Double.parseDouble(text(keys));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    public Place place() {
        return Place.at(pointer);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static final class Filling {
        private final JsonCursor json;
        private int room = ROOM;
        private boolean full;

        Filling(JsonCursor json) {
            this.json = json;
        }

        @Nullable
        Object value(int depth) throws UnreadableFile, Cancelled {
            if (--room < 0 || depth > DEPTH) {
                full = true;
                return null;
            }
            if (json.isObject()) {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                json.fields(key -> {
                    if (map.size() < ITEMS) map.put(text(key), value(depth + 1));
                });
                return map;
            }
            if (json.isArray()) {
                List<@Nullable Object> list = new ArrayList<>();
                json.items(() -> {
                    if (list.size() < ITEMS) list.add(value(depth + 1));
                });
                return list;
            }
            if (json.isNull()) return null;
            return json.isTrue() || json.isFalse() ? (Object) json.isTrue() : text(json.text());
        }

        private String text(String whole) {
            String cut = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            room -= cut.length();
            return cut;
        }
    }
}
