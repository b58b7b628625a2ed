package dev.banyan.model.roadmap;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.PhaseEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.pcollections.TreePSet;

/// A way of going about a modernisation, ready to start a roadmap with. Everything in it can be changed afterwards.
///
/// @param id      stable name; @param name for people
/// @param summary one sentence
public record Template(String id, String name, String summary, List<TemplateStep> steps) {
    public Template {
        steps = List.copyOf(steps);
    }

    /// Adds its phases at the end of the roadmap: a step that stands for a phase per context becomes one for each
    /// context that no phase takes yet, in the best order, or a single one while no context is drawn.
    ///
    /// @param ids gives a new id every time
    public PhaseEdit.Add add(Plan plan, Supplier<String> ids) {
        var phases = new ArrayList<Phase>();
        var criteria = new ArrayList<Criterion>();
        var taken = Taken.of(plan);
        var free = plan.contexts().keySet().stream()
                .filter(c -> !taken.containsKey(c))
                .toList();
        for (TemplateStep step : steps) {
            if (!step.eachContext() || free.isEmpty()) {
                phases.add(phase(step, step.name(), List.of(), ids, criteria));
                continue;
            }
            PhaseEdit.Add each = Templates.forContexts(plan, free, step, ids);
            phases.addAll(each.phases());
            criteria.addAll(each.criteria());
        }
        return new PhaseEdit.Add(phases, plan.phases().size(), criteria);
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
                .withWords(step.goal(), Phase.FIRST_TEAM, "", "", "")
                .withContexts(TreePSet.from(contexts))
                .withRamp(step.ramp());
    }
}
