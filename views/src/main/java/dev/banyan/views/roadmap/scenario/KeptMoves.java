package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.edit.KeepEdit;
import dev.banyan.views.Workbench;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.function.Consumer;

/// What can be done with a scenario or baseline beside describing it.
public final class KeptMoves {
    private final Planning planning;
    private final Consumer<KeptPlan> adopt;

    /// @param adopt asks before the plan goes on by other decisions
    public KeptMoves(Planning planning, Consumer<KeptPlan> adopt) {
        this.planning = planning;
        this.adopt = adopt;
    }

    void adopt(KeptId id) {
        KeptPlan kept = planning.plan().kept().get(id);
        if (kept != null) adopt.accept(kept);
    }

    /// Another scenario with the same decisions.
    void duplicate(KeptId id) {
        KeptPlan kept = planning.plan().kept().get(id);
        if (kept == null) return;
        Workbench workbench = planning.workbench();
        workbench.ask(new KeepEdit.Keep(new KeptPlan(
                new KeptId(workbench.ids().get()),
                Kind.SCENARIO,
                KeptNames.free(planning.plan(), Kind.SCENARIO, kept.name() + " copy"),
                workbench.today(),
                kept.reason(),
                kept.decisions())));
    }

    void forget(KeptId id) {
        planning.workbench().ask(new KeepEdit.Forget(id));
    }
}
