package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Place;
import java.util.HashMap;
import java.util.Map;

/// What Istanbul (nyc, jest, vitest, karma) writes of each JavaScript file: `coverage-final.json` with every statement
/// or `coverage-summary.json` with sums. A line counts once and is covered when a statement that begins on it is.
public final class IstanbulReader implements AuditReader {
    private static final About ABOUT = new About(
            "istanbul-json",
            "Istanbul JSON",
            "which share of each JavaScript file the tests execute",
            "npx nyc --reporter=json npm test");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        for (JsonPeek file : json.items()) {
            JsonPeek data = file.has("data") ? file.at("data") : file;
            if (data.has("statementMap")) return new Recognition.Certain("files with a statementMap");
            if (data.at("lines").has("total", "covered", "pct"))
                return new Recognition.Certain("files with total, covered and pct of lines");
        }
        return Recognition.NO;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(file -> {
                if (!file.equals("total")) file(json, file, facts);
            });
            json.end();
        }
    }

    private static final class OneFile {
        private final Map<String, Integer> lineOf = new HashMap<>();
        private final Map<String, Boolean> hit = new HashMap<>();
        private boolean summed;
        private boolean seen;
        private int lines;
        private int covered;
        private int branches;
        private int taken;

        void countLines() {
            if (summed) return;
            var lineHit = new HashMap<Integer, Boolean>();
            hit.forEach((id, h) -> lineHit.merge(lineOf.getOrDefault(id, 0), h, Boolean::logicalOr));
            lines = lineHit.size();
            covered = (int) lineHit.values().stream().filter(h -> h).count();
        }
    }

    private static void file(JsonCursor json, String name, Facts facts) throws UnreadableFile, Cancelled {
        Place place = json.place();
        var file = new OneFile();
        json.fields(key -> {
            if (key.equals("data")) json.fields(k -> part(json, k, file));
            else part(json, key, file);
        });
        if (!file.seen) {
            facts.warn(place, "a file without statements was left out");
            return;
        }
        file.countLines();
        facts.add(new CoverageFact(
                name,
                file.lines,
                Math.min(file.covered, file.lines),
                file.branches,
                Math.min(file.taken, file.branches),
                place));
    }

    private static void part(JsonCursor json, String key, OneFile file) throws UnreadableFile, Cancelled {
        switch (key) {
            case "statementMap" -> json.fields(id -> statement(json, id, file));
            case "s" -> {
                file.seen = true;
                json.fields(id -> file.hit.put(id, json.count() > 0));
            }
            case "b" ->
                json.fields(id -> json.items(() -> {
                    file.branches++;
                    if (json.count() > 0) file.taken++;
                }));
            case "lines" ->
                json.fields(k -> {
                    file.seen = true;
                    file.summed = true;
                    if (k.equals("total")) file.lines = json.count();
                    if (k.equals("covered")) file.covered = json.count();
                });
            case "branches" ->
                json.fields(k -> {
                    if (k.equals("total")) file.branches = json.count();
                    if (k.equals("covered")) file.taken = json.count();
                });
            default -> {}
        }
    }

    private static void statement(JsonCursor json, String id, OneFile file) throws UnreadableFile, Cancelled {
        json.fields(end -> {
            if (end.equals("start"))
                json.fields(k -> {
                    if (k.equals("line")) file.lineOf.put(id, json.count());
                });
        });
    }
}
