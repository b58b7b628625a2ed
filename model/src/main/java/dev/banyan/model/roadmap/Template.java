package dev.banyan.model.roadmap;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.CriterionId;
import dev.banyan.model.MethodRule;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Rollout;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.SettingEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.pcollections.TreePSet;

/// A way of going about a modernisation, ready to start a roadmap with. Everything in it can be changed afterwards.
///
/// @param id      stable name; @param name for people
/// @param summary one sentence
/// @param source  where the method comes from, empty where nobody said
/// @param rules   what comes before what, and why
public record Template(
        String id, String name, String summary, String source, List<TemplateStep> steps, List<MethodRule> rules) {
    public Template {
        if (id.isBlank() || name.isBlank()) throw new IllegalArgumentException("a template needs an id and a name");
        if (steps.isEmpty()) throw new IllegalArgumentException("a template needs a step");
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    /// What planning by it is called in the history.
    public String label() {
        return "Plan from " + name;
    }

    /// Adds its phases and makes the roadmap follow its rules. The first phases of a roadmap bring their rules alone;
    /// later ones bring theirs beside those that are there.
    ///
    /// @param ids gives a new id every time
    public List<Edit> plan(Plan plan, Supplier<String> ids) {
        return List.of(add(plan, ids), new SettingEdit.Follow(TemplateRules.over(plan, rules)));
    }

    /// Whether the roadmap has every step already.
    public boolean isIn(Plan plan) {
        boolean allTaken = free(plan).isEmpty();
        return steps.stream().allMatch(step -> has(plan, step, allTaken));
    }

    /// Adds its phases at the end of the roadmap: a step that stands for a phase per context becomes one for each
    /// context that no phase takes yet, in the best order, or a single one while no context is drawn. What the
    /// roadmap has already, by kind and name, is not added again.
    ///
    /// @param ids gives a new id every time
    public PhaseEdit.Add add(Plan plan, Supplier<String> ids) {
        var phases = new ArrayList<Phase>();
        var criteria = new ArrayList<Criterion>();
        var rollouts = new TreeMap<PhaseId, Rollout>();
        var free = free(plan);
        boolean allTaken = free.isEmpty();
        for (TemplateStep step : steps) {
            if (has(plan, step, allTaken)) continue;
            if (!step.eachContext() || free.isEmpty()) {
                Phase phase = phase(step, step.name(), List.of(), ids, criteria);
                phases.add(phase);
                rollouts.put(phase.id(), step.rollout());
                continue;
            }
            PhaseEdit.Add each = Templates.forContexts(plan, free, step, ids);
            phases.addAll(each.phases());
            criteria.addAll(each.criteria());
            rollouts.putAll(each.rollouts());
            free.clear();
        }
        return new PhaseEdit.Add(phases, plan.phases().size(), criteria, rollouts);
    }

    private static List<ContextId> free(Plan plan) {
        var free = new ArrayList<>(plan.contexts().keySet());
        free.removeAll(Taken.of(plan).keySet());
        return free;
    }

    private static boolean has(Plan plan, TemplateStep step, boolean allTaken) {
        if (step.eachContext() && allTaken && !plan.contexts().isEmpty()) return true;
        return plan.phases().values().stream()
                .anyMatch(p -> p.kind() == step.kind() && p.name().equalsIgnoreCase(step.name()));
    }

    static Phase phase(TemplateStep step, BoundedContext context, Supplier<String> ids, List<Criterion> criteria) {
        return phase(step, context.name(), List.of(context.id()), ids, criteria);
    }

    private static Phase phase(
            TemplateStep step,
            String name,
            Collection<ContextId> contexts,
            Supplier<String> ids,
            List<Criterion> criteria) {
        var id = new PhaseId(ids.get());
        for (TemplateStep.Asked asked : step.asked())
            criteria.add(new Criterion(new CriterionId(ids.get()), id, asked.side(), asked.measure(), null));
        return Phase.planned(id, name, step.kind())
                .withWords(step.goal(), Phase.FIRST_TEAM, "", "", step.back().words())
                .withContexts(TreePSet.from(contexts))
                .withRamp(step.ramp());
    }
}
