package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which phase takes which context out of the legacy system.
final class Taken {
    private Taken() {}

    /// The first phase in the order of a kind that takes contexts; contexts that none takes are left out.
    static SortedMap<ContextId, PhaseId> of(Plan plan) {
        var taken = new TreeMap<ContextId, PhaseId>();
        for (Phase p : plan.roadmap())
            if (p.kind().takesContexts()) for (ContextId c : p.contexts()) taken.putIfAbsent(c, p.id());
        return taken;
    }
}
