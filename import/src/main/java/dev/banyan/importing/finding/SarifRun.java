package dev.banyan.importing.finding;

import dev.banyan.importing.finding.SarifPlaces.Where;
import dev.banyan.importing.finding.SarifRules.Rule;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One run of a tool. The rules may stand behind the results that lean on them, so results wait for the end.
final class SarifRun {
    private static final Set<String> NO_FINDING = Set.of("pass", "notApplicable");

    private final Facts facts;
    private final Place place;
    private final SarifRules rules = new SarifRules();
    private final SarifPlaces places = new SarifPlaces();
    private final List<Result> results = new ArrayList<>();
    private boolean ran;
    private int suppressed;
    private int gone;

    private static final class Result {
        private final Place place;
        private String rule = "";
        private int ruleIndex = -1;
        private int extension = -1;
        private String kind = "fail";
        private String level = "";
        private String message = "";
        private String messageId = "";
        private final List<String> arguments = new ArrayList<>(0);
        private Where where = Where.NOWHERE;
        private int artifact = -1;
        private String logical = "";
        private int line;
        private boolean suppressed;
        private boolean gone;
        private boolean located;

        Result(Place place) {
            this.place = place;
        }
    }

    SarifRun(Facts facts, Place place) {
        this.facts = facts;
        this.place = place;
    }

    void take(String key, JsonCursor json) throws UnreadableFile, Cancelled {
        switch (key) {
            case "tool" ->
                json.fields(part -> {
                    if (part.equals("driver")) rules.driver(json);
                    if (part.equals("extensions")) rules.extensions(json);
                });
            case "originalUriBaseIds" -> json.fields(id -> places.base(id, where(json, new int[1])));
            case "artifacts" -> json.items(() -> artifact(json));
            case "invocations" -> json.items(() -> invocation(json));
            case "results" -> {
                ran = json.isArray();
                json.items(() -> result(json));
            }
            default -> {}
        }
    }

    private static Where where(JsonCursor json, int[] index) throws UnreadableFile, Cancelled {
        String[] texts = {"", ""};
        json.fields(field -> {
            switch (field) {
                case "uri" -> texts[0] = json.text();
                case "uriBaseId" -> texts[1] = json.text();
                case "index" -> index[0] = index(json);
                default -> {}
            }
        });
        return new Where(texts[0], texts[1]);
    }

    private static int index(JsonCursor json) throws UnreadableFile, Cancelled {
        double number = json.number();
        return number >= 0 ? (int) number : -1;
    }

    private void artifact(JsonCursor json) throws UnreadableFile, Cancelled {
        Where[] where = {Where.NOWHERE};
        json.fields(field -> {
            if (field.equals("location")) where[0] = where(json, new int[1]);
        });
        places.artifact(where[0]);
    }

    private void invocation(JsonCursor json) throws UnreadableFile, Cancelled {
        boolean[] failed = {false};
        json.fields(field -> {
            if (field.equals("executionSuccessful")) failed[0] = !json.isTrue() && !json.isNull();
        });
        if (failed[0]) facts.warn(place, "the tool says that it failed: there may be more to find");
    }

    private void result(JsonCursor json) throws UnreadableFile, Cancelled {
        var result = new Result(json.place());
        json.fields(key -> {
            switch (key) {
                case "ruleId" -> result.rule = json.text();
                case "ruleIndex" -> result.ruleIndex = index(json);
                case "rule" -> rule(json, result);
                case "kind" -> result.kind = json.text();
                case "level" -> result.level = json.text();
                case "message" -> message(json, result);
                case "suppressions" -> suppressions(json, result);
                case "baselineState" -> result.gone = json.text().equals("absent");
                case "locations" -> json.items(() -> location(json, result));
                default -> {}
            }
        });
        if (NO_FINDING.contains(result.kind)) return;
        if (result.suppressed) suppressed++;
        else if (result.gone) gone++;
        else results.add(result);
    }

    private static void rule(JsonCursor json, Result result) throws UnreadableFile, Cancelled {
        json.fields(field -> {
            switch (field) {
                case "id" -> {
                    if (result.rule.isEmpty()) result.rule = json.text();
                }
                case "index" -> result.ruleIndex = index(json);
                case "toolComponent" ->
                    json.fields(part -> {
                        if (part.equals("index")) result.extension = index(json);
                    });
                default -> {}
            }
        });
    }

    private static void message(JsonCursor json, Result result) throws UnreadableFile, Cancelled {
        json.fields(field -> {
            switch (field) {
                case "text" -> result.message = json.text();
                case "markdown" -> {
                    if (result.message.isEmpty()) result.message = json.text();
                }
                case "id" -> result.messageId = json.text();
                case "arguments" -> json.items(() -> result.arguments.add(json.text()));
                default -> {}
            }
        });
    }

    /// One that is under review or was rejected suppresses nothing, whatever the others say.
    private static void suppressions(JsonCursor json, Result result) throws UnreadableFile, Cancelled {
        int[] counts = {0, 0};
        json.items(() -> {
            counts[0]++;
            json.fields(field -> {
                boolean status = field.equals("status") || field.equals("state");
                if (status && !json.text().equals("accepted")) counts[1]++;
            });
        });
        result.suppressed = counts[0] > 0 && counts[1] == 0;
    }

    /// Of several places the first one counts.
    private static void location(JsonCursor json, Result result) throws UnreadableFile, Cancelled {
        if (result.located) return;
        result.located = true;
        json.fields(key -> {
            switch (key) {
                case "physicalLocation" -> json.fields(part -> physical(part, json, result));
                case "logicalLocations" -> json.items(() -> logical(json, result));
                default -> {}
            }
        });
    }

    private static void physical(String part, JsonCursor json, Result result) throws UnreadableFile, Cancelled {
        switch (part) {
            case "artifactLocation" -> {
                int[] index = {-1};
                result.where = where(json, index);
                result.artifact = index[0];
            }
            case "region" ->
                json.fields(field -> {
                    if (field.equals("startLine")) result.line = json.count();
                });
            default -> {}
        }
    }

    private static void logical(JsonCursor json, Result result) throws UnreadableFile, Cancelled {
        json.fields(field -> {
            if (field.equals("fullyQualifiedName") && result.logical.isEmpty()) result.logical = json.text();
        });
    }

    void finish() {
        if (!ran) facts.warn(place, "a run without results: the tool did not finish");
        for (Result r : results) {
            Rule rule = rules.of(r.rule, r.ruleIndex, r.extension);
            var draft = new FindingDraft();
            String file = places.file(r.where, r.artifact);
            draft.file = file.isEmpty() ? r.logical : file;
            draft.line = r.line;
            draft.rule = r.rule.isEmpty() ? rule.id() : r.rule;
            draft.severity = r.level.isEmpty() && !r.kind.equals("fail") ? "none" : rule.levelOr(r.level);
            draft.message = rules.message(rule, r.message, r.messageId, r.arguments);
            facts.add(draft.at(r.place));
        }
        if (suppressed > 0) facts.warn(place, suppressed + " suppressed findings do not count");
        if (gone > 0) facts.warn(place, gone + " findings of an earlier run that are gone do not count");
    }
}
