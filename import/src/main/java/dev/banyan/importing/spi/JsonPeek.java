package dev.banyan.importing.spi;

import dev.banyan.importing.safe.SafeJson;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A part of the JSON document at the beginning of a file, as far as the head goes. What is not there is an empty
/// part, so that questions can be chained: `peek.at("meta").at("version").text()`.
public final class JsonPeek {
    private static final JsonPeek NOTHING = new JsonPeek(null, 0, false);
    private static final int DEPTH = 12;
    private static final int LINES_BEFORE = 50;
    /// Tokens after which broken JSON still counts as JSON and not as text with a bracket.
    private static final int CONVINCING = 4;

    private final @Nullable Object value;
    private final int linesBefore;
    private final boolean broken;

    private JsonPeek(@Nullable Object value, int linesBefore, boolean broken) {
        this.value = value;
        this.linesBefore = linesBefore;
        this.broken = broken;
    }

    /// Log lines may stand before the document: the first line that begins one counts.
    static Optional<JsonPeek> in(String text, boolean cut) {
        int line = 0;
        for (int at = 0; at < text.length() && line < LINES_BEFORE; line++) {
            int next = text.indexOf('\n', at);
            int first = at;
            while (first < text.length() && first != next && Character.isWhitespace(text.charAt(first))) first++;
            if (first < text.length() && (text.charAt(first) == '{' || text.charAt(first) == '[')) {
                Optional<JsonPeek> found = new Growing(text.substring(first), line, cut).grow();
                if (found.isPresent()) return found;
            }
            if (next < 0) break;
            at = next + 1;
        }
        return Optional.empty();
    }

    /// Lines that stand before the document.
    public int linesBefore() {
        return linesBefore;
    }

    /// Whether there is an error in what was seen of it.
    public boolean broken() {
        return broken;
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isArray() {
        return value instanceof List;
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

    public boolean isNumber() {
        return value instanceof Double;
    }

    public boolean has(String... keys) {
        for (String key : keys) if (!(value instanceof Map<?, ?> map) || !map.containsKey(key)) return false;
        return true;
    }

    public JsonPeek at(String key) {
        return value instanceof Map<?, ?> map ? new JsonPeek(map.get(key), 0, false) : NOTHING;
    }

    /// The first element of an array or the first value of an object.
    public JsonPeek first() {
        List<JsonPeek> items = items();
        return items.isEmpty() ? NOTHING : items.getFirst();
    }

    /// The elements of an array or the values of an object.
    public List<JsonPeek> items() {
        var items = new ArrayList<JsonPeek>();
        if (value instanceof Map<?, ?> map) map.values().forEach(v -> items.add(new JsonPeek(v, 0, false)));
        if (value instanceof List<?> list) list.forEach(v -> items.add(new JsonPeek(v, 0, false)));
        return items;
    }

    public List<String> keys() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /// The text, or the empty text when it is none.
    public String text() {
        return value instanceof String s ? s : "";
    }

    public double number() {
        return value instanceof Double d ? d : Double.NaN;
    }

    /// Reads tokens until the text or the patience ends.
    private static final class Growing {
        private final String text;
        private final int linesBefore;
        private final boolean cut;
        private @Nullable Object root;
        private long tokens;

        Growing(String text, int linesBefore, boolean cut) {
            this.text = text;
            this.linesBefore = linesBefore;
            this.cut = cut;
        }

        Optional<JsonPeek> grow() {
            boolean broken = false;
            try (JsonParser p = SafeJson.parser(new StringReader(text))) {
                next(p);
                value(p, 0, v -> root = v);
                String rest = text.substring(
                        (int) Math.min(text.length(), p.currentLocation().getCharOffset()));
                if (tokens < 2 * CONVINCING
                        && !rest.isBlank()
                        && !"{[".contains(rest.strip().substring(0, 1))) return Optional.empty();
            } catch (JacksonException e) {
                broken = !cut;
                if (tokens < CONVINCING && (linesBefore > 0 || !text.startsWith("{"))) return Optional.empty();
            }
            if (linesBefore > 0 && tokens < CONVINCING) return Optional.empty();
            return Optional.of(new JsonPeek(root, linesBefore, broken));
        }

        private @Nullable JsonToken next(JsonParser p) {
            JsonToken t = p.nextToken();
            tokens++;
            return t;
        }

        /// Containers are handed over before they are filled, so that what was seen before an error stays.
        private void value(JsonParser p, int depth, java.util.function.Consumer<@Nullable Object> to) {
            JsonToken token = p.currentToken();
            if (token == JsonToken.START_OBJECT && depth < DEPTH) {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                to.accept(map);
                while (next(p) == JsonToken.PROPERTY_NAME) {
                    String key = p.currentName();
                    next(p);
                    value(p, depth + 1, v -> map.put(key, v));
                }
            } else if (token == JsonToken.START_ARRAY && depth < DEPTH) {
                List<@Nullable Object> list = new ArrayList<>();
                to.accept(list);
                while (next(p) != JsonToken.END_ARRAY) value(p, depth + 1, list::add);
            } else if (token == JsonToken.VALUE_STRING) {
                to.accept(p.getString());
            } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                to.accept(p.getValueAsDouble());
            } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                to.accept(token == JsonToken.VALUE_TRUE);
            } else {
                p.skipChildren();
                to.accept(null);
            }
        }
    }
}
