package dev.banyan.model.edit;

import dev.banyan.model.ContextId;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Outcome.Done;
import dev.banyan.model.edit.Outcome.Refused;
import java.util.Collection;

/// The few phrases that edits share.
final class Says {
    private Says() {}

    static Outcome done(Plan plan) {
        return new Done(plan);
    }

    static Outcome refused(String reason) {
        return new Refused(reason);
    }

    static Outcome noContext() {
        return refused("That context is not in the plan any more.");
    }

    static Outcome noPhase() {
        return refused("That phase is not in the plan any more.");
    }

    static Outcome noPath() {
        return refused("That critical path is not in the plan any more.");
    }

    static String name(Plan plan, ContextId id) {
        var context = plan.contexts().get(id);
        return context == null ? "a context" : context.name();
    }

    static String name(Plan plan, PhaseId id) {
        var phase = plan.phases().get(id);
        return phase == null ? "a phase" : phase.name();
    }

    static String name(Plan plan, CriticalPathId id) {
        var path = plan.criticalPaths().get(id);
        return path == null ? "a critical path" : path.name();
    }

    static String count(Collection<?> things, String one, String many) {
        return things.size() == 1 ? "1 " + one : things.size() + " " + many;
    }

    static String modules(Collection<?> modules) {
        return count(modules, "module", "modules");
    }
}
