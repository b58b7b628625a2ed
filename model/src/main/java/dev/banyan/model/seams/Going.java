package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where the modules of the drawn contexts go under a grouping. What is in no group stays where it is.
final class Going {
    private final List<LegacyModule> modules;
    /// By drawn context, the modules of each group it falls into; -1 for those that stay.
    private final TreeMap<ContextId, TreeMap<Integer, List<Integer>>> parts = new TreeMap<>();

    Going(Plan plan, int[] group) {
        modules = plan.facts().modules();
        ContextIndex index = ContextIndex.of(plan);
        for (int m = 0; m < group.length; m++)
            if (index.ofModule(m) != ContextIndex.NONE)
                parts.computeIfAbsent(index.context(index.ofModule(m)), c -> new TreeMap<>())
                        .computeIfAbsent(group[m], g -> new ArrayList<>())
                        .add(m);
    }

    /// What leaves a drawn context that goes on as a group.
    SortedSet<ModuleId> from(@Nullable ContextId context, int group) {
        var going = new TreeSet<ModuleId>();
        if (context == null) return going;
        parts.getOrDefault(context, new TreeMap<>()).forEach((to, some) -> {
            if (to >= 0 && to != group)
                for (int m : some) going.add(modules.get(m).id());
        });
        return going;
    }

    /// The drawn contexts that no suggested one goes on with and that keep no module.
    ///
    /// @param order    the groups as they are suggested
    /// @param contexts what is suggested, in this order
    List<GoneContext> gone(List<Integer> order, List<SuggestedContext> contexts) {
        var named = new HashMap<Integer, String>();
        for (int i = 0; i < order.size(); i++)
            named.put(order.get(i), contexts.get(i).name());
        var gone = new ArrayList<GoneContext>();
        parts.forEach((context, some) -> {
            if (some.containsKey(-1) || contexts.stream().anyMatch(c -> context.equals(c.drawn()))) return;
            int all = 0, most = some.firstKey();
            for (Map.Entry<Integer, List<Integer>> part : some.entrySet()) {
                all += part.getValue().size();
                if (part.getValue().size() > some.getOrDefault(most, List.of()).size()) most = part.getKey();
            }
            gone.add(new GoneContext(
                    context,
                    all,
                    named.getOrDefault(most, ""),
                    some.getOrDefault(most, List.of()).size()));
        });
        return gone;
    }
}
