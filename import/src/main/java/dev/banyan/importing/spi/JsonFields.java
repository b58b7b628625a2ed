package dev.banyan.importing.spi;

import dev.banyan.importing.safe.SafeJson;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The values of one JSON object on a line of its own, as log files hold them: by their names in lower case, those of
/// objects inside it with a full stop between (`request.uri`). Lists are left out.
public final class JsonFields {
    private static final int DEEPEST = 5;
    private static final int MOST = 300;

    private JsonFields() {}

    /// Empty when the line is not one whole object.
    public static Optional<Map<String, String>> of(String line) {
        if (line.isEmpty() || line.charAt(0) != '{') return Optional.empty();
        var fields = new HashMap<String, String>();
        try (JsonParser json = SafeJson.parser(new StringReader(line))) {
            json.nextToken();
            object(json, "", 0, fields);
            return Optional.of(fields);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static void object(JsonParser json, String prefix, int depth, Map<String, String> fields) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = prefix + json.currentName().toLowerCase(Locale.ROOT);
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT && depth < DEEPEST) object(json, name + ".", depth + 1, fields);
            else if (token == null || token.isStructStart()) json.skipChildren();
            else if (token != JsonToken.VALUE_NULL && fields.size() < MOST) fields.put(name, json.getString());
        }
    }
}
