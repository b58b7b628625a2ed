package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.DeliveryEdit;

/// What a person says about the place of a phase and every order keeps: first, not before, after.
public final class Pins {
    private Pins() {}

    public static boolean first(Plan plan, PhaseId id) {
        return scope(plan, id).first();
    }

    private static PhaseScope scope(Plan plan, PhaseId id) {
        return plan.delivery().scopes().getOrDefault(id, PhaseScope.PLAIN);
    }

    public static boolean setFirst(Planning planning, PhaseId id, boolean first) {
        PhaseScope was = scope(planning.plan(), id);
        if (was.first() == first) return true;
        return planning.workbench()
                .ask(
                        (first ? "Pin to the front: " : "Unpin from the front: ")
                                + planning.current().name(id),
                        java.util.List.of(new DeliveryEdit.SetScope(
                                id, new PhaseScope(was.endpoints(), was.libraries(), was.people(), first))));
    }

    public static boolean setAfter(Planning planning, PhaseId id, PhaseId before, boolean after) {
        return planning.change(
                id,
                (Phase now) -> now.withAfter(
                        after ? now.after().plus(before) : now.after().minus(before)));
    }
}
