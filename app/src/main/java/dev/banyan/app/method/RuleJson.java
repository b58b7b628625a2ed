package dev.banyan.app.method;

import dev.banyan.model.MethodRule;
import dev.banyan.model.MethodRules;
import dev.banyan.model.PhaseKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Ordering rules as JSON, in files of templates and in the project file.
public final class RuleJson {
    /// Stands for every kind that the other side does not name.
    private static final String OTHERS = "others";

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final JsonMapper COMPACT = new JsonMapper();

    private RuleJson() {}

    /// All rules of a plan as one text.
    public static String text(MethodRules rules) {
        return COMPACT.writeValueAsString(Map.of(
                "rules",
                rules.rules().stream()
                        .map(r -> {
                            var row = row(r);
                            row.put("template", r.template());
                            return row;
                        })
                        .toList()));
    }

    /// @throws IllegalArgumentException when it is no such text
    public static MethodRules of(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return new Fields(json, "")
                    .whole(f -> new MethodRules(f.objects("rules", r -> rule(r, r.text("template", "")))));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the rules are no JSON", e);
        }
    }

    static MethodRule rule(Fields f, String template) {
        boolean pilot = f.truth("pilot", false);
        List<String> firsts = f.texts("first"), thens = f.texts("then");
        if (pilot && !(firsts.isEmpty() && thens.isEmpty())) throw f.wrong("a pilot rule names no kinds");
        if (!pilot && (firsts.isEmpty() || thens.isEmpty()))
            throw f.wrong("a rule needs \"first\" and \"then\", or \"pilot\": true");
        if (firsts.contains(OTHERS) && thens.contains(OTHERS)) throw f.wrong("only one side can be the others");
        Set<PhaseKind> first = firsts.contains(OTHERS) ? others(f, firsts, thens) : kinds(f, firsts);
        Set<PhaseKind> then = thens.contains(OTHERS) ? others(f, thens, firsts) : kinds(f, thens);
        return new MethodRule(
                f.text("id"),
                f.text("name"),
                first,
                then,
                f.text("why"),
                f.text("source", ""),
                template,
                f.truth("followed", true));
    }

    private static Set<PhaseKind> others(Fields f, List<String> side, List<String> named) {
        if (side.size() > 1) throw f.wrong("\"" + OTHERS + "\" stands alone");
        return EnumSet.complementOf(kinds(f, named));
    }

    private static EnumSet<PhaseKind> kinds(Fields f, List<String> words) {
        var kinds = EnumSet.noneOf(PhaseKind.class);
        for (String word : words)
            kinds.add(List.of(PhaseKind.values()).stream()
                    .filter(k -> word(k).equals(word))
                    .findFirst()
                    .orElseThrow(() -> f.wrong("there is no kind of phase \"" + word + "\"")));
        return kinds;
    }

    static Map<String, Object> row(MethodRule rule) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", rule.id());
        row.put("name", rule.name());
        if (rule.pilot()) row.put("pilot", true);
        else {
            boolean fewer = rule.first().size() <= rule.then().size();
            row.put("first", fewer ? words(rule.first()) : orOthers(rule.first(), rule.then()));
            row.put("then", fewer ? orOthers(rule.then(), rule.first()) : words(rule.then()));
        }
        row.put("why", rule.why());
        if (!rule.source().isEmpty()) row.put("source", rule.source());
        if (!rule.followed()) row.put("followed", false);
        return row;
    }

    /// One word where it is all that the other side does not name.
    private static List<String> orOthers(Set<PhaseKind> kinds, Set<PhaseKind> named) {
        return kinds.equals(EnumSet.complementOf(EnumSet.copyOf(named))) ? List.of(OTHERS) : words(kinds);
    }

    private static List<String> words(Set<PhaseKind> kinds) {
        return kinds.stream().map(RuleJson::word).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
