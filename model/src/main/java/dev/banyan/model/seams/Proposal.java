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
/// @param information that they have in common with these parts, normalised: 1 the same, 0 nothing
/// @param crossing   dependencies in the code that would cross a seam
/// @param left       modules in no suggested context: no dependency, no table and no name ties them to one
/// @param number     how many contexts, and why so many
public record Proposal(
        List<SuggestedContext> contexts,
        double modularity,
        double agreement,
        double information,
        int crossing,
        List<ModuleId> left,
        ChosenNumber number) {
    static final Proposal NONE = new Proposal(
            List.of(), Double.NaN, Double.NaN, Double.NaN, 0, List.of(), new ChosenNumber(0, 0, 0, 0, 0, 0, 1));

    public Proposal {
        contexts = List.copyOf(contexts);
        left = List.copyOf(left);
    }

    /// How much of the suggested contexts comes out again when the search starts otherwise, 0 to 1, by modules; NaN
    /// when there are none.
    public double certainty() {
        double sum = 0;
        int modules = 0;
        for (SuggestedContext c : contexts) {
            if (Double.isNaN(c.certainty())) continue;
            sum += c.certainty() * c.modules().size();
            modules += c.modules().size();
        }
        return modules == 0 ? Double.NaN : sum / modules;
    }

    public int unplaced() {
        return left.size();
    }

    /// What takes it over into the plan.
    ///
    /// @param ids gives a new id for each new context
    public ContextEdit.AcceptProposal edit(Plan plan, Supplier<String> ids) {
        return edit(plan, contexts, ids);
    }

    /// The same for some of its contexts only. Pinned modules stay, and a context that would get none is left out.
    public ContextEdit.AcceptProposal edit(Plan plan, List<SuggestedContext> wanted, Supplier<String> ids) {
        Map<ContextId, BoundedContext> drawn = new HashMap<>();
        Map<ModuleId, ContextId> modules = new HashMap<>();
        var colours = new ArrayList<>(plan.contexts().values());
        for (SuggestedContext s : wanted) {
            var added = new ArrayList<ModuleId>();
            for (ModuleId m : s.added()) if (!plan.boundaries().pins().containsKey(m)) added.add(m);
            if (added.isEmpty()) continue;
            ContextId id = s.drawn();
            if (id == null) {
                id = new ContextId(ids.get());
                var context = BoundedContext.named(id, s.name(), ContextColours.next(colours));
                colours.add(context);
                drawn.put(id, context);
            }
            for (ModuleId m : added) modules.put(m, id);
        }
        return new ContextEdit.AcceptProposal(drawn, modules);
    }

    /// Whether taking some of its contexts over would change the plan at all.
    public boolean changes(Plan plan, List<SuggestedContext> wanted) {
        for (SuggestedContext s : wanted)
            for (ModuleId m : s.added()) {
                ContextId now = plan.membership().get(m);
                boolean moves = s.drawn() == null || !s.drawn().equals(now);
                if (moves && !plan.boundaries().pins().containsKey(m)) return true;
            }
        return false;
    }
}
