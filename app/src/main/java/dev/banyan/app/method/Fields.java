package dev.banyan.app.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One object of a file, read strictly: every field once, none that nobody asked for. What is wrong is thrown as an
/// `IllegalArgumentException` with the place (`steps 3, gates 1`) and the reason.
final class Fields {
    private static final int LONGEST = 2_000;
    private static final int MOST = 200;

    private final JsonNode object;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode object, String place) {
        this.object = object;
        this.place = place;
        if (!object.isObject()) throw wrong("an object {…} is expected");
    }

    IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(place.isEmpty() ? why : place + ": " + why);
    }

    /// @param key that must be there
    String text(String key) {
        String text = text(key, "");
        if (text.isBlank()) throw wrong("\"" + key + "\" is missing or empty");
        return text;
    }

    String text(String key, String otherwise) {
        JsonNode value = at(key);
        if (value == null) return otherwise;
        if (!value.isString()) throw wrong("\"" + key + "\" must be a text");
        if (value.stringValue().length() > LONGEST)
            throw wrong("\"" + key + "\" is longer than " + LONGEST + " characters");
        return value.stringValue();
    }

    boolean truth(String key, boolean otherwise) {
        JsonNode value = at(key);
        if (value == null) return otherwise;
        if (!value.isBoolean()) throw wrong("\"" + key + "\" must be true or false");
        return value.booleanValue();
    }

    double number(String key, double least, double most) {
        JsonNode value = at(key);
        if (value == null || !value.isNumber()) throw wrong("\"" + key + "\" must be a number");
        double number = value.doubleValue();
        if (!(number >= least && number <= most))
            throw wrong("\"" + key + "\" must be from " + (long) least + " to " + (long) most);
        return number;
    }

    int whole(String key, int least, int most) {
        double number = number(key, least, most);
        if (number != Math.rint(number)) throw wrong("\"" + key + "\" must be a whole number");
        return (int) number;
    }

    /// One of several words.
    <T> T word(String key, List<T> words, Function<T, String> called) {
        String word = text(key);
        return words.stream()
                .filter(w -> called.apply(w).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("\"" + key + "\" is \"" + word + "\" and must be one of "
                        + String.join(", ", words.stream().map(called).toList())));
    }

    /// The objects of a list, none where it is left out.
    <T> List<T> objects(String key, Function<Fields, T> read) {
        var all = new ArrayList<T>();
        for (JsonNode item : items(key)) {
            var fields = new Fields(item, (place.isEmpty() ? "" : place + ", ") + key + " " + (all.size() + 1));
            all.add(fields.whole(read));
        }
        return all;
    }

    /// One object, empty where it is left out.
    <T> Optional<T> object(String key, Function<Fields, T> read) {
        JsonNode item = at(key);
        if (item == null) return Optional.empty();
        return Optional.of(new Fields(item, (place.isEmpty() ? "" : place + ", ") + key).whole(read));
    }

    List<String> texts(String key) {
        var all = new ArrayList<String>();
        for (JsonNode item : items(key)) {
            if (!item.isString()) throw wrong("\"" + key + "\" must be a list of texts");
            all.add(item.stringValue());
        }
        return all;
    }

    boolean has(String key) {
        return object.has(key);
    }

    private List<JsonNode> items(String key) {
        JsonNode list = at(key);
        if (list == null) return List.of();
        if (!list.isArray()) throw wrong("\"" + key + "\" must be a list […]");
        if (list.size() > MOST) throw wrong("\"" + key + "\" has more than " + MOST + " entries");
        return list.valueStream().toList();
    }

    private @Nullable JsonNode at(String key) {
        asked.add(key);
        JsonNode value = object.get(key);
        return value == null || value.isNull() ? null : value;
    }

    /// What a reader makes of the whole object; a field it did not ask for is an error, and so is what the model
    /// refuses.
    <T> T whole(Function<Fields, T> read) {
        T made;
        try {
            made = read.apply(this);
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            throw place.isEmpty() || why.startsWith(place) ? e : wrong(why);
        }
        for (String key : object.propertyNames()) if (!asked.contains(key)) throw wrong("\"" + key + "\" is unknown");
        return made;
    }
}
