package dev.banyan.importing.sonar;

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
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Measures of files in SonarQube, from `api/measures/component_tree`: size, complexity and coverage, as far as they
/// were asked for. All values are texts. SonarQube does not say which function is the worst.
public final class SonarMeasuresReader implements AuditReader {
    private static final About ABOUT = new About(
            "sonar-measures-json",
            "SonarQube measures",
            "how large, tangled and tested each file is",
            "curl 'SONAR/api/measures/component_tree?component=PROJECT&qualifiers=FIL&ps=500&metricKeys="
                    + "lines,ncloc,functions,complexity,lines_to_cover,uncovered_lines,conditions_to_cover,"
                    + "uncovered_conditions' > sonar-measures.json");

    private static final Set<String> FILES = Set.of("FIL", "UTS", "");
    private static final int UNKNOWN = -1;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean tree = json.has("baseComponent") && json.at("components").isArray();
        boolean measures = json.at("components").first().has("key", "qualifier", "measures");
        return Recognition.certainIf(tree || measures, "components with measures");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var paging = new Paging();
        int[] counts = {0, 0, 0};
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("components")) json.items(() -> component(json, facts, counts));
                else paging.take(key, json);
            });
            json.end();
        }
        if (counts[1] > 0)
            facts.warn(
                    Place.UNKNOWN,
                    counts[1] + " files without the metric lines: their lines of code stand for all lines");
        if (counts[2] > 0)
            facts.warn(
                    Place.UNKNOWN,
                    counts[2] + " files have a share of coverage alone: ask for lines_to_cover and uncovered_lines");
        paging.tell(counts[0], "components", facts);
    }

    private static void component(JsonCursor json, Facts facts, int[] counts) throws UnreadableFile, Cancelled {
        var place = json.place();
        String[] texts = {"", "", ""};
        Map<String, Integer> measures = new HashMap<>();
        boolean[] share = {false};
        json.fields(key -> {
            switch (key) {
                case "key" -> texts[0] = json.text();
                case "path" -> texts[1] = json.text();
                case "qualifier" -> texts[2] = json.text();
                case "measures" -> json.items(() -> measure(json, measures, share));
                default -> {}
            }
        });
        counts[0]++;
        if (!FILES.contains(texts[2])) return;
        String file = texts[1].isEmpty() ? ComponentPath.of(texts[0], "") : texts[1];
        tell(file, measures, place, facts);
        if (measures.containsKey("ncloc") && !measures.containsKey("lines")) counts[1]++;
        if (share[0] && !measures.containsKey("lines_to_cover")) counts[2]++;
    }

    private static void measure(JsonCursor json, Map<String, Integer> measures, boolean[] share)
            throws UnreadableFile, Cancelled {
        String[] pair = {"", ""};
        json.fields(key -> {
            if (key.equals("metric")) pair[0] = json.text();
            if (key.equals("value")) pair[1] = json.text();
        });
        share[0] |= pair[0].equals("coverage");
        if (pair[1].matches("\\d{1,9}(\\.0+)?"))
            measures.put(pair[0], Integer.parseInt(pair[1].replaceFirst("\\..*", "")));
    }

    private static void tell(String file, Map<String, Integer> m, Place place, Facts facts) {
        Integer code = m.get("ncloc");
        if (code != null) facts.add(new SizeFact(file, m.getOrDefault("lines", code), code, place));
        Integer complexity = m.get("complexity");
        if (complexity != null)
            facts.add(new ComplexityFact(file, m.getOrDefault("functions", UNKNOWN), complexity, UNKNOWN, "", place));
        Integer lines = m.get("lines_to_cover");
        Integer uncovered = m.get("uncovered_lines");
        if (lines == null || uncovered == null) return;
        int branches = m.getOrDefault("conditions_to_cover", 0);
        int missed = m.getOrDefault("uncovered_conditions", branches);
        facts.add(new CoverageFact(
                file, lines, Math.max(0, lines - uncovered), branches, Math.max(0, branches - missed), place));
    }
}
