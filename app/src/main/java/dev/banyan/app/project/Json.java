package dev.banyan.app.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rows and short lists as JSON text: data only, never code.
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private Json() {}

    static String list(List<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    static List<String> list(String json) {
        try {
            return MAPPER.readValue(json, TEXTS);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a list of texts", e);
        }
    }

    static @Nullable String row(Table<?, ?> table, @Nullable Row row) {
        if (row == null) return null;
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < table.columns().size(); i++)
            object.put(table.columns().get(i), row.values().get(i));
        return MAPPER.writeValueAsString(object);
    }

    /// Only the columns of the table are taken; a missing one is damage.
    static @Nullable Row row(Table<?, ?> table, @Nullable String json) {
        if (json == null) return null;
        Map<String, @Nullable Object> object;
        try {
            object = MAPPER.readValue(json, OBJECT);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a row", e);
        }
        var values = new ArrayList<@Nullable Object>();
        for (String column : table.columns()) {
            if (!object.containsKey(column)) throw new IllegalArgumentException("no " + column);
            values.add(Row.data(object.get(column)));
        }
        return new Row(Collections.unmodifiableList(values));
    }

    /// What tells the row in its table, as text: the key itself, or a list where the key has several columns.
    static String key(Table<?, ?> table, Row row) {
        List<@Nullable Object> key = row.key(table.keys());
        return key.size() == 1 ? String.valueOf(key.getFirst()) : MAPPER.writeValueAsString(key);
    }
}
