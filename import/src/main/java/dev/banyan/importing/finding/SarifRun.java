package dev.banyan.importing.finding;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One run of a tool. The rules may stand behind the results that lean on them, so results wait for the end.
final class SarifRun {
    private static final String DEFAULT_LEVEL = "warning";

    private final Facts facts;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final List<Result> results = new ArrayList<>();

    private static final class Rule {
        private String id = "";
        private String level = "";
        private final Map<String, String> messages = new HashMap<>();
    }

    private static final class Result {
        private final Place place;
        private String rule = "";
        private int ruleIndex = -1;
        private String level = "";
        private String message = "";
        private String messageId = "";
        private String uri = "";
        private String base = "";
        private int line;
        private boolean suppressed;
        private boolean located;

        Result(Place place) {
            this.place = place;
        }
    }

    SarifRun(Facts facts) {
        this.facts = facts;
    }

    void base(String id, String uri) {
        bases.put(id, uri);
    }

    void rule(JsonCursor json) throws UnreadableFile, Cancelled {
        var rule = new Rule();
        json.fields(key -> {
            switch (key) {
                case "id" -> rule.id = json.text();
                case "defaultConfiguration" ->
                    json.fields(field -> {
                        if (field.equals("level")) rule.level = json.text();
                    });
                case "messageStrings" ->
                    json.fields(id -> json.fields(field -> {
                        if (field.equals("text")) rule.messages.put(id, json.text());
                    }));
                default -> {}
            }
        });
        rules.add(rule);
        byId.put(rule.id, rule);
    }

    void result(JsonCursor json) throws UnreadableFile, Cancelled {
        var result = new Result(json.place());
        json.fields(key -> {
            switch (key) {
                case "ruleId" -> result.rule = json.text();
                case "ruleIndex" -> result.ruleIndex = json.count();
                case "rule" ->
                    json.fields(field -> {
                        if (field.equals("id")) result.rule = json.text();
                        if (field.equals("index")) result.ruleIndex = json.count();
                    });
                case "level" -> result.level = json.text();
                case "message" ->
                    json.fields(field -> {
                        if (field.equals("text")) result.message = json.text();
                        if (field.equals("id")) result.messageId = json.text();
                    });
                case "suppressions" -> json.items(() -> result.suppressed = true);
                case "locations" -> json.items(() -> location(json, result));
                default -> {}
            }
        });
        results.add(result);
    }

    /// Of several places the first one counts.
    private static void location(JsonCursor json, Result result) throws UnreadableFile, Cancelled {
        if (result.located) return;
        result.located = true;
        json.fields(key -> {
            if (!key.equals("physicalLocation")) return;
            json.fields(part -> {
                switch (part) {
                    case "artifactLocation" ->
                        json.fields(field -> {
                            if (field.equals("uri")) result.uri = json.text();
                            if (field.equals("uriBaseId")) result.base = json.text();
                        });
                    case "region" ->
                        json.fields(field -> {
                            if (field.equals("startLine")) result.line = json.count();
                        });
                    default -> {}
                }
            });
        });
    }

    void finish() {
        int suppressed = 0;
        for (Result r : results) {
            if (r.suppressed) {
                suppressed++;
                continue;
            }
            Rule rule = ruleOf(r);
            String level = !r.level.isEmpty() ? r.level : rule.level.isEmpty() ? DEFAULT_LEVEL : rule.level;
            String message = r.message.isEmpty() ? rule.messages.getOrDefault(r.messageId, "") : r.message;
            facts.add(new FindingFact(file(r), r.line, rule.id, level, message, r.place));
        }
        if (suppressed > 0) facts.warn(Place.at("/runs"), suppressed + " suppressed findings do not count");
    }

    private Rule ruleOf(Result r) {
        Rule named = byId.get(r.rule);
        if (named != null) return named;
        if (r.rule.isEmpty() && r.ruleIndex >= 0 && r.ruleIndex < rules.size()) return rules.get(r.ruleIndex);
        var unknown = new Rule();
        unknown.id = r.rule;
        return unknown;
    }

    private String file(Result r) {
        if (r.uri.contains("://") || r.uri.startsWith("/")) return r.uri;
        String base = bases.getOrDefault(r.base, "");
        if (base.isEmpty()) return r.uri;
        return base.endsWith("/") ? base + r.uri : base + "/" + r.uri;
    }
}
