package dev.banyan.model.roadmap;

import dev.banyan.model.MethodRule;
import dev.banyan.model.MethodRules;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Steps taken of one or several templates, in the order a person gives them, with the rules those templates bring.
///
/// @param steps  in their order
/// @param base    the rules of the plan, where it has phases already
/// @param choices by rule id, where a person said to follow it or not
/// @param there   kinds of the phases that the plan has already
public record TemplateDraft(
        List<Taking> steps, List<MethodRule> base, Map<String, Boolean> choices, Set<PhaseKind> there) {
    /// @param from the template the step was taken from; @param was as it stands there
    public record Taking(Template from, TemplateStep was, TemplateStep step) {
        boolean is(Template template, TemplateStep original) {
            return from.id().equals(template.id()) && was.equals(original);
        }
    }

    public TemplateDraft {
        steps = List.copyOf(steps);
        base = List.copyOf(base);
        choices = Map.copyOf(choices);
        there = Set.copyOf(there);
    }

    /// Nothing taken yet, for a plan.
    public static TemplateDraft onto(Plan plan) {
        return new TemplateDraft(
                List.of(),
                plan.phases().isEmpty() ? List.of() : plan.method().rules(),
                Map.of(),
                TemplateRules.kinds(plan.phases().values(), List.of()));
    }

    public boolean takes(Template template, TemplateStep step) {
        return steps.stream().anyMatch(t -> t.is(template, step));
    }

    /// Takes a step, after the last one that the rules or its template put before it.
    public TemplateDraft take(Template template, TemplateStep step) {
        if (takes(template, step)) return this;
        return with(steps, new Taking(template, step, step));
    }

    public TemplateDraft takeAll(Template template) {
        TemplateDraft all = this;
        for (TemplateStep step : template.steps()) all = all.take(template, step);
        return all;
    }

    /// Where the fewest rules are broken and the fewest steps of the same template change places; the last such
    /// place.
    private static int place(List<Taking> steps, Taking fresh, List<MethodRule> rules) {
        Template template = fresh.from();
        TemplateStep step = fresh.was();
        int best = steps.size(), least = Integer.MAX_VALUE;
        for (int at = steps.size(); at >= 0; at--) {
            int wrong = 0;
            for (int i = 0; i < steps.size(); i++) {
                TemplateStep other = steps.get(i).step();
                wrong += (i < at ? breaks(other, step, rules) : breaks(step, other, rules)) * 100;
                int own = template.steps().indexOf(steps.get(i).was());
                if (steps.get(i).from().id().equals(template.id()) && own >= 0)
                    wrong += own < template.steps().indexOf(step) == i < at ? 0 : 1;
            }
            if (wrong >= least) continue;
            least = wrong;
            best = at;
        }
        return best;
    }

    private static int breaks(TemplateStep earlier, TemplateStep later, List<MethodRule> rules) {
        return (int) rules.stream()
                .filter(r -> r.followed() && r.puts(later.kind(), earlier.kind()))
                .count();
    }

    public TemplateDraft leave(Template template, TemplateStep step) {
        return with(steps.stream().filter(t -> !t.is(template, step)).toList());
    }

    public TemplateDraft leave(int at) {
        var left = new ArrayList<>(steps);
        left.remove(at);
        return with(left);
    }

    public TemplateDraft move(int from, int to) {
        if (to < 0 || to >= steps.size()) return this;
        var moved = new ArrayList<>(steps);
        moved.add(to, moved.remove(from));
        return with(moved);
    }

    public TemplateDraft rename(int at, String name) {
        var renamed = new ArrayList<>(steps);
        Taking t = renamed.get(at);
        renamed.set(at, new Taking(t.from(), t.was(), t.step().named(name)));
        return with(renamed);
    }

    public TemplateDraft follow(MethodRule rule, boolean followed) {
        var chosen = new HashMap<>(choices);
        chosen.put(rule.id(), followed);
        return new TemplateDraft(steps, base, chosen, there);
    }

    /// Follows one of two rules that disagree and puts the steps into an order that keeps it.
    public TemplateDraft prefer(MethodRule rule, MethodRule over) {
        return follow(rule, true).follow(over, false).arranged();
    }

    /// The steps one after another, each where the rules that are followed let it stand.
    private TemplateDraft arranged() {
        TemplateDraft fresh = with(List.of());
        for (Taking t : steps) fresh = fresh.with(fresh.steps, t);
        return fresh;
    }

    private TemplateDraft with(List<Taking> others, Taking fresh) {
        var all = new ArrayList<>(others);
        all.add(fresh);
        List<MethodRule> rules = with(all).rules();
        all.removeLast();
        all.add(place(others, fresh, rules), fresh);
        return with(all);
    }

    private TemplateDraft with(List<Taking> changed) {
        return new TemplateDraft(changed, base, choices, there);
    }

    /// The rules of the plan and of the templates that a step is taken of.
    public List<MethodRule> rules() {
        var rules = new LinkedHashMap<String, MethodRule>();
        base.forEach(r -> rules.put(r.id(), r));
        for (Template t : templates().values()) t.rules().forEach(r -> rules.putIfAbsent(r.id(), r));
        return rules.values().stream()
                .map(r -> r.following(choices.getOrDefault(r.id(), r.followed())))
                .toList();
    }

    /// The templates that a step is taken of, in the order of the steps.
    private Map<String, Template> templates() {
        var templates = new LinkedHashMap<String, Template>();
        for (Taking t : steps) templates.putIfAbsent(t.from().id(), t.from());
        return templates;
    }

    /// Where rules contradict each other, chosen or not.
    public List<Disagreement> disagreements() {
        return TemplateRules.disagreements(rules(), kinds()).stream()
                .filter(d -> d.one().followed() || d.other().followed())
                .toList();
    }

    private Set<PhaseKind> kinds() {
        var kinds =
                TemplateRules.kinds(List.of(), steps.stream().map(Taking::step).toList());
        kinds.addAll(there);
        return kinds;
    }

    /// What the order of the steps breaks, the first rule for each step.
    public Optional<String> warning(int at) {
        TemplateStep step = steps.get(at).step();
        for (int i = at + 1; i < steps.size(); i++) {
            TemplateStep later = steps.get(i).step();
            for (MethodRule rule : rules())
                if (rule.followed() && rule.puts(later.kind(), step.kind()))
                    return Optional.of(
                            "Should wait for " + later.name() + ": " + rule.name() + ", " + rule.why() + ".");
        }
        return Optional.empty();
    }

    /// What the steps are together called.
    public String name() {
        var names = new LinkedHashSet<String>();
        templates().values().forEach(t -> names.add(t.name()));
        var list = List.copyOf(names);
        return list.isEmpty()
                ? "Own template"
                : list.size() == 1
                        ? list.getFirst()
                        : String.join(", ", list.subList(0, list.size() - 1)) + " and " + list.getLast();
    }

    /// The template that it amounts to.
    public Template template(String id, String name) {
        var from = templates();
        boolean one = from.size() == 1;
        String summary = one ? from.values().iterator().next().summary() : "Steps of " + name() + ".";
        String source = one ? from.values().iterator().next().source() : "";
        return new Template(
                id, name, summary, source, steps.stream().map(Taking::step).toList(), new MethodRules(rules()).rules());
    }
}
