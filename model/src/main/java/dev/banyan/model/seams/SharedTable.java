package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A table of the database that modules of several contexts have to do with: where a cut has to part data.
///
/// @param owner    context of the module it belongs to, null when that is in none or not known
/// @param contexts all contexts that have to do with it, the owner's among them
public record SharedTable(Table table, @Nullable ContextId owner, SortedSet<ContextId> contexts) {
    private static final Comparator<SharedTable> WIDEST = Comparator.comparing(
                    (SharedTable t) -> -t.contexts().size())
            .thenComparing(t -> -t.table().calls())
            .thenComparing(t -> t.table().name());

    /// Those of a plan: shared by the most contexts first, then the most used.
    public static List<SharedTable> in(Plan plan) {
        var shared = new ArrayList<SharedTable>();
        for (Table table : plan.facts().operation().tables()) {
            var contexts = new TreeSet<ContextId>();
            for (ModuleId module : table.modules()) {
                ContextId context = plan.membership().get(module);
                if (context != null) contexts.add(context);
            }
            if (contexts.size() < 2) continue;
            ModuleId module = table.module();
            shared.add(new SharedTable(
                    table, module == null ? null : plan.membership().get(module), contexts));
        }
        shared.sort(WIDEST);
        return shared;
    }
}
