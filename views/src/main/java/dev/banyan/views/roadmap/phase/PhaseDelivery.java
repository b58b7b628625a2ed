package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.DataPass;
import dev.banyan.model.DataPassId;
import dev.banyan.model.Delivery;
import dev.banyan.model.GateId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Rollout;
import dev.banyan.model.Runbook;
import dev.banyan.model.SignOff;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How one phase is carried out, as it is in the plan now, and changed one thing at a time.
record PhaseDelivery(Planning planning, PhaseId phase) {
    private Delivery now() {
        return planning.plan().delivery();
    }

    PhaseScope scope() {
        return now().scopes().getOrDefault(phase, PhaseScope.PLAIN);
    }

    Rollout rollout() {
        return now().rollouts().getOrDefault(phase, Rollout.UNDECIDED);
    }

    Runbook runbook() {
        return now().runbooks().getOrDefault(phase, Runbook.BLANK);
    }

    /// In their order.
    List<DataPass> passes() {
        return now().passes().values().stream()
                .filter(p -> p.phase().equals(phase))
                .sorted(Comparator.comparingInt(DataPass::place))
                .toList();
    }

    @Nullable
    SignOff signOff(Side side) {
        return now().signOffs().get(new GateId(phase, side));
    }

    boolean scope(UnaryOperator<PhaseScope> with) {
        return ask(new DeliveryEdit.SetScope(phase, with.apply(scope())));
    }

    boolean rollout(UnaryOperator<Rollout> with) {
        return ask(new DeliveryEdit.SetRollout(phase, with.apply(rollout())));
    }

    boolean runbook(UnaryOperator<Runbook> with) {
        return ask(new DeliveryEdit.SetRunbook(phase, with.apply(runbook())));
    }

    /// Changes a pass as it is now; one that is gone stays gone.
    boolean pass(DataPassId id, UnaryOperator<DataPass> with) {
        DataPass pass = now().passes().get(id);
        return pass != null && ask(new DeliveryEdit.SetPass(with.apply(pass)));
    }

    boolean sign(Side side, @Nullable SignOff signOff) {
        return ask(new DeliveryEdit.Sign(new GateId(phase, side), signOff));
    }

    boolean ask(DeliveryEdit edit) {
        return planning.workbench().ask(edit);
    }
}
