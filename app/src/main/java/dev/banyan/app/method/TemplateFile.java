package dev.banyan.app.method;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.MethodRules;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.roadmap.Template;
import dev.banyan.model.roadmap.TemplateStep;
import dev.banyan.model.roadmap.TemplateStep.Asked;
import dev.banyan.model.roadmap.TemplateStep.WayBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A template as a file, `NAME.banyan-template.json`; `docs/formats.md` says what stands in it.
public final class TemplateFile {
    public static final String ENDING = ".banyan-template.json";
    private static final String MARK = "banyan-template";
    private static final int VERSION = 1;
    private static final int LARGEST = 1_000_000;

    private TemplateFile() {}

    /// @throws TemplateTrouble when it is no template, with the place and the reason
    public static Template read(Path file) throws TemplateTrouble {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) throw new TemplateTrouble(name, "it is larger than 1 MB");
            return of(name, Files.readString(file));
        } catch (IOException e) {
            throw new TemplateTrouble(
                    name, Files.exists(file) ? "it may not be read as text" : "there is no such file");
        }
    }

    /// @param name of the file, for the sentence when it is wrong
    public static Template of(String name, String text) throws TemplateTrouble {
        try {
            JsonNode json = RuleJson.MAPPER.readTree(text);
            if (!json.isObject() || !json.has(MARK))
                throw new TemplateTrouble(name, "it does not say \"" + MARK + "\"");
            return new Fields(json, "").whole(TemplateFile::template);
        } catch (JacksonException e) {
            throw new TemplateTrouble(
                    name, "it is no whole JSON, line " + e.getLocation().getLineNr());
        } catch (IllegalArgumentException e) {
            throw new TemplateTrouble(name, String.valueOf(e.getMessage()));
        }
    }

    private static Template template(Fields f) {
        if (f.whole(MARK, 0, 1_000_000) != VERSION) throw f.wrong("it was made by a later Banyan");
        String name = f.text("name");
        var rules = f.objects("rules", r -> RuleJson.rule(r, name));
        return new Template(
                f.text("id"),
                name,
                f.text("summary", ""),
                f.text("source", ""),
                f.objects("steps", TemplateFile::step),
                new MethodRules(rules).rules());
    }

    private static TemplateStep step(Fields f) {
        return new TemplateStep(
                f.word("kind", List.of(PhaseKind.values()), RuleJson::word),
                f.text("name"),
                f.text("outcome", ""),
                f.text("source", ""),
                f.truth("eachContext", false),
                f.objects("gates", TemplateFile::asked),
                f.objects("ramp", r -> new RampStep(r.whole("percent", 0, 100), r.whole("days", 0, 10_000))),
                back(f));
    }

    private static WayBack back(Fields f) {
        String words = f.text("rollback", "");
        return f.object("limits", l -> new WayBack(words, drift(l, "errors", 100), drift(l, "latency", 10_000)))
                .orElse(new WayBack(words, Double.NaN, Double.NaN));
    }

    private static double drift(Fields f, String key, double most) {
        return f.has(key) ? f.number(key, 0, most) : Double.NaN;
    }

    private static Asked asked(Fields f) {
        return new Asked(f.word("side", List.of(Side.values()), RuleJson::word), MeasureJson.of(f));
    }

    /// The text of the file, the same for the same template; ends in a line feed.
    public static String text(Template template) {
        return RuleJson.MAPPER.writeValueAsString(row(template)) + "\n";
    }

    /// As [#text], as an object to print.
    public static Map<String, Object> row(Template template) {
        var row = new LinkedHashMap<String, Object>();
        row.put(MARK, VERSION);
        row.put("id", template.id());
        row.put("name", template.name());
        row.put("summary", template.summary());
        if (!template.source().isEmpty()) row.put("source", template.source());
        row.put("steps", template.steps().stream().map(TemplateFile::row).toList());
        row.put("rules", template.rules().stream().map(RuleJson::row).toList());
        return row;
    }

    private static Map<String, Object> row(TemplateStep step) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", RuleJson.word(step.kind()));
        row.put("name", step.name());
        row.put("outcome", step.goal());
        if (!step.source().isEmpty()) row.put("source", step.source());
        if (step.eachContext()) row.put("eachContext", true);
        if (!step.asked().isEmpty())
            row.put("gates", step.asked().stream().map(TemplateFile::row).toList());
        if (!step.ramp().isEmpty())
            row.put(
                    "ramp",
                    step.ramp().stream()
                            .map(r -> Map.of("percent", r.percent(), "days", r.days()))
                            .toList());
        if (!step.back().words().isEmpty()) row.put("rollback", step.back().words());
        var limits = new LinkedHashMap<String, Object>();
        if (!Double.isNaN(step.back().errors()))
            limits.put("errors", step.back().errors());
        if (!Double.isNaN(step.back().latency()))
            limits.put("latency", step.back().latency());
        if (!limits.isEmpty()) row.put("limits", limits);
        return row;
    }

    private static Map<String, Object> row(Asked asked) {
        var row = new LinkedHashMap<String, Object>();
        row.put("side", RuleJson.word(asked.side()));
        row.putAll(MeasureJson.row(asked.measure()));
        return row;
    }
}
