package dev.banyan.model.seams;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Contexts as the evidence suggests them.
///
/// @param contexts   drawn ones first, then the largest first
/// @param modularity of the dependencies in the code under this proposal, as in [Modularity]
/// @param agreement  with the parts that the packages make, as adjusted Rand index: 1 the same, 0 unrelated
/// @param crossing   dependencies in the code that would cross a seam
/// @param unplaced   modules in no suggested context
public record Proposal(
        List<SuggestedContext> contexts, double modularity, double agreement, int crossing, int unplaced) {
    public Proposal {
        contexts = List.copyOf(contexts);
    }

    /// What takes it over into the plan.
    ///
    /// @param ids gives a new id for each new context
    public ContextEdit.AcceptProposal edit(Plan plan, Supplier<String> ids) {
        return edit(plan, contexts, ids);
    }

    /// The same for some of its contexts only.
    public ContextEdit.AcceptProposal edit(Plan plan, List<SuggestedContext> wanted, Supplier<String> ids) {
        Map<ContextId, BoundedContext> drawn = new HashMap<>();
        Map<ModuleId, ContextId> modules = new HashMap<>();
        var colours = new ArrayList<>(plan.contexts().values());
        for (SuggestedContext s : wanted) {
            ContextId id = s.drawn();
            if (id == null) {
                id = new ContextId(ids.get());
                var context = BoundedContext.named(id, s.name(), ContextColours.next(colours));
                colours.add(context);
                drawn.put(id, context);
            }
            for (ModuleId m : s.added()) modules.put(m, id);
        }
        return new ContextEdit.AcceptProposal(drawn, modules);
    }
}
