package dev.banyan.importing.finding;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rules of a run: those of the tool and, after them, of each of its extensions.
final class SarifRules {
    private static final String DEFAULT_LEVEL = "warning";
    private static final int DRIVER = -1;

    private final Map<Integer, List<Rule>> byComponent = new HashMap<>();
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, String> globalMessages = new HashMap<>();

    /// What is said once for all results of a rule.
    static final class Rule {
        private String id = "";
        private String level = "";
        private String description = "";
        /// From 0.0 to 10.0, as a text; empty for rules that are not about security.
        private String security = "";

        private final Map<String, String> messages = new HashMap<>();

        String id() {
            return id;
        }

        /// The level of a result that has none.
        String levelOr(String told) {
            String found = !told.isEmpty() ? told : level.isEmpty() ? DEFAULT_LEVEL : level;
            return security.isEmpty() ? found : found + " (security " + security + ")";
        }
    }

    void driver(JsonCursor json) throws UnreadableFile, Cancelled {
        component(json, DRIVER);
    }

    void extensions(JsonCursor json) throws UnreadableFile, Cancelled {
        int[] index = {0};
        json.items(() -> component(json, index[0]++));
    }

    private void component(JsonCursor json, int index) throws UnreadableFile, Cancelled {
        List<Rule> rules = byComponent.computeIfAbsent(index, i -> new ArrayList<>());
        json.fields(key -> {
            switch (key) {
                case "rules" -> json.items(() -> add(rule(json), rules));
                case "globalMessageStrings" -> json.fields(id -> globalMessages.put(id, text(json)));
                default -> {}
            }
        });
    }

    private void add(Rule rule, List<Rule> rules) {
        rules.add(rule);
        if (!rule.id.isEmpty()) byId.putIfAbsent(rule.id, rule);
    }

    private static Rule rule(JsonCursor json) throws UnreadableFile, Cancelled {
        var rule = new Rule();
        json.fields(key -> {
            switch (key) {
                case "id" -> rule.id = json.text();
                case "shortDescription" -> rule.description = text(json);
                case "fullDescription" -> {
                    String full = text(json);
                    if (rule.description.isEmpty()) rule.description = full;
                }
                case "defaultConfiguration" ->
                    json.fields(field -> {
                        if (field.equals("level")) rule.level = json.text();
                    });
                case "properties" ->
                    json.fields(field -> {
                        if (field.equals("security-severity")) rule.security = json.text();
                    });
                case "messageStrings" -> json.fields(id -> rule.messages.put(id, text(json)));
                default -> {}
            }
        });
        return rule;
    }

    private static String text(JsonCursor json) throws UnreadableFile, Cancelled {
        String[] text = {""};
        json.fields(field -> {
            if (field.equals("text")) text[0] = json.text();
        });
        return text[0];
    }

    /// The rule of a result: by its id, by its place in the list, or by the part of the id before the last slash.
    ///
    /// @param extension which of them the index is of, -1 for the tool itself
    Rule of(String id, int index, int extension) {
        List<Rule> rules = byComponent.getOrDefault(extension, List.of());
        Rule listed = index >= 0 && index < rules.size() ? rules.get(index) : null;
        if (id.isEmpty()) return listed == null ? new Rule() : listed;
        for (String name = id; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('/')))) {
            Rule named = byId.get(name);
            if (named != null) return named;
        }
        return listed == null ? new Rule() : listed;
    }

    /// What a result says: its own text, or the message of this id, with its arguments filled in.
    String message(Rule rule, String text, String id, List<String> arguments) {
        String found = !text.isEmpty() ? text : rule.messages.getOrDefault(id, globalMessages.getOrDefault(id, ""));
        if (found.isEmpty()) found = rule.description;
        for (int i = 0; i < arguments.size(); i++) found = found.replace("{" + i + "}", arguments.get(i));
        return found;
    }
}
