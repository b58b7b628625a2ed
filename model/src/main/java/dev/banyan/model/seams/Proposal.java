package dev.banyan.model.seams;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Contexts as the evidence suggests them.
///
/// @param contexts   drawn ones first, then the largest first
/// @param modularity of the dependencies in the code under this proposal, as in [Modularity]
/// @param agreement  with the parts that the packages make, as adjusted Rand index: 1 the same, 0 unrelated
/// @param information that they have in common with these parts, normalised: 1 the same, 0 nothing
/// @param crossing   dependencies in the code that would cross a seam
/// @param left       modules in no suggested context: no dependency, no table and no name ties them to one
/// @param gone       drawn contexts that lose all of their modules when it is taken over whole
/// @param number     how many contexts, and why so many
public record Proposal(
        List<SuggestedContext> contexts,
        double modularity,
        double agreement,
        double information,
        int crossing,
        List<ModuleId> left,
        List<GoneContext> gone,
        ChosenNumber number) {
    static final Proposal NONE = new Proposal(
            List.of(),
            Double.NaN,
            Double.NaN,
            Double.NaN,
            0,
            List.of(),
            List.of(),
            new ChosenNumber(0, 0, 0, 0, 0, 0, 1));

    public Proposal {
        contexts = List.copyOf(contexts);
        left = List.copyOf(left);
        gone = List.copyOf(gone);
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

    /// All that takes some of its contexts over: contexts that lose every module by it go, and their phases, risks and
    /// rules name the context that got most of them.
    public List<Edit> edits(Plan plan, List<SuggestedContext> wanted, Supplier<String> ids) {
        var accept = edit(plan, wanted, ids);
        var edits = new ArrayList<Edit>(List.of(accept));
        if (!(accept.applyTo(plan) instanceof Outcome.Done(Plan after))) return edits;
        for (ContextId c : plan.contexts().keySet()) {
            var had = plan.modulesOf(c);
            if (had.isEmpty() || !after.modulesOf(c).isEmpty()) continue;
            ContextId heir = mostly(had, after);
            edits.add(heir == null ? new ContextEdit.Delete(Set.of(c)) : new ContextEdit.Merge(Set.of(c), heir));
        }
        return edits;
    }

    private static @Nullable ContextId mostly(Set<ModuleId> modules, Plan plan) {
        var counts = new TreeMap<ContextId, Integer>();
        for (ModuleId m : modules) {
            ContextId now = plan.membership().get(m);
            if (now != null) counts.merge(now, 1, Integer::sum);
        }
        ContextId most = null;
        for (var e : counts.entrySet())
            if (most == null || e.getValue() > counts.getOrDefault(most, 0)) most = e.getKey();
        return most;
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
