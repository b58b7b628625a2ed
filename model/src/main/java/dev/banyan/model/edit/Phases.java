package dev.banyan.model.edit;

import dev.banyan.model.Boundaries;
import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Criterion;
import dev.banyan.model.CriterionId;
import dev.banyan.model.DataPass;
import dev.banyan.model.Delivery;
import dev.banyan.model.GateId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.Rollout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// What edits of the roadmap have in common: places without gaps, and no dangling id.
final class Phases {
    private Phases() {}

    static List<PhaseId> order(Plan plan) {
        return plan.roadmap().stream().map(Phase::id).toList();
    }

    static Plan inOrder(Plan plan, List<PhaseId> order) {
        PSortedMap<PhaseId, Phase> phases = plan.phases();
        for (int place = 0; place < order.size(); place++) {
            Phase p = phases.get(order.get(place));
            if (p != null && p.place() != place) phases = phases.plus(p.id(), p.withPlace(place));
        }
        return phases == plan.phases() ? plan : plan.withPhases(phases);
    }

    static Plan without(Plan plan, Set<PhaseId> gone) {
        PSortedMap<PhaseId, Phase> phases = plan.phases().minusAll(gone);
        for (Phase p : List.copyOf(phases.values())) {
            PSortedSet<PhaseId> after = p.after().minusAll(gone);
            if (after.size() != p.after().size()) phases = phases.plus(p.id(), p.withAfter(after));
        }
        Plan left = plan.withPhases(phases);
        return inOrder(withoutTraces(left, gone), order(left));
    }

    private static Plan withoutTraces(Plan plan, Set<PhaseId> gone) {
        var criteria = plan.criteria();
        for (Criterion c : plan.criteria().values()) if (gone.contains(c.phase())) criteria = criteria.minus(c.id());
        var risks = plan.risks();
        for (Risk r : plan.risks().values()) {
            PhaseId in = r.retiredIn();
            if (in != null && gone.contains(in)) risks = risks.plus(r.id(), r.withRetiredIn(null));
        }
        var targets = plan.targets();
        for (CoverageTarget t : plan.targets().values()) {
            PhaseId before = t.before();
            if (before != null && gone.contains(before)) targets = targets.plus(t.context(), t.withBefore(null));
        }
        return plan.withCriteria(criteria)
                .withRisks(risks)
                .withTargets(targets)
                .withCriticalPaths(CriticalPaths.withoutPhases(plan, gone))
                .withDelivery(withoutDelivery(plan.delivery(), gone))
                .withBoundaries(withoutWork(plan.boundaries(), gone));
    }

    private static Delivery withoutDelivery(Delivery delivery, Set<PhaseId> gone) {
        var passes = delivery.passes();
        for (DataPass p : delivery.passes().values()) if (gone.contains(p.phase())) passes = passes.minus(p.id());
        var signed = delivery.signOffs();
        for (GateId gate : delivery.signOffs().keySet()) if (gone.contains(gate.phase())) signed = signed.minus(gate);
        return delivery.withScopes(delivery.scopes().minusAll(gone))
                .withRollouts(delivery.rollouts().minusAll(gone))
                .withRunbooks(delivery.runbooks().minusAll(gone))
                .withPasses(passes)
                .withSignOffs(signed)
                .withProgress(delivery.progress().minusAll(gone));
    }

    static Plan goingLive(Plan plan, Map<PhaseId, Rollout> rollouts) {
        PSortedMap<PhaseId, Rollout> all = plan.delivery().rollouts();
        for (var r : rollouts.entrySet())
            if (!r.getValue().equals(Rollout.UNDECIDED)) all = all.plus(r.getKey(), r.getValue());
        return all == plan.delivery().rollouts()
                ? plan
                : plan.withDelivery(plan.delivery().withRollouts(all));
    }

    /// Of what has not begun nothing is done.
    static Plan notBegun(Plan plan, PhaseId phase) {
        Delivery d = plan.delivery();
        return d.progress().containsKey(phase)
                ? plan.withDelivery(d.withProgress(d.progress().minus(phase)))
                : plan;
    }

    private static Boundaries withoutWork(Boundaries boundaries, Set<PhaseId> gone) {
        var dispositions = boundaries.dispositions();
        for (var d : boundaries.dispositions().entrySet()) {
            PhaseId in = d.getValue().phase();
            if (in != null && gone.contains(in))
                dispositions = dispositions.plus(d.getKey(), d.getValue().withPhase(null));
        }
        return boundaries.withDispositions(dispositions);
    }

    static Plan taking(Plan plan, PhaseId phase, Set<ContextId> contexts) {
        PSortedMap<PhaseId, Phase> phases = plan.phases();
        for (Phase p : plan.phases().values()) {
            PSortedSet<ContextId> taken = p.id().equals(phase)
                    ? TreePSet.from(contexts)
                    : p.contexts().minusAll(contexts);
            if (!taken.equals(p.contexts())) phases = phases.plus(p.id(), p.withContexts(taken));
        }
        return phases == plan.phases() ? plan : plan.withPhases(phases);
    }

    /// The new phase has the name of its contexts, and nothing that really was.
    static Plan split(Plan plan, Phase from, PhaseEdit.Split split) {
        String name = new TreeSet<>(split.contexts())
                .stream().map(c -> Says.name(plan, c)).collect(Collectors.joining(", "));
        Phase rest = from.withContexts(from.contexts().minusAll(split.contexts()));
        Phase fresh = Phase.planned(split.fresh(), name, from.kind())
                .withContexts(TreePSet.from(split.contexts()))
                .withWords(from.goal(), from.team(), from.owner(), from.flag(), from.rollback())
                .withAfter(from.after())
                .withRamp(from.ramp());
        var criteria = plan.criteria();
        for (Criterion c : plan.criteria().values())
            if (c.phase().equals(from.id())) {
                var id = new CriterionId(c.id().text() + " " + split.fresh().text());
                criteria = criteria.plus(id, new Criterion(id, split.fresh(), c.side(), c.measure(), null));
            }
        var order = new ArrayList<>(order(plan));
        order.add(Math.clamp(split.place(), 0, order.size()), split.fresh());
        var phases = plan.phases().plus(rest.id(), rest).plus(fresh.id(), fresh);
        return inOrder(plan.withPhases(phases).withCriteria(criteria), order);
    }

    /// Whether following "after" from a phase leads back to it.
    static boolean waitsForItself(Plan plan, PhaseId phase) {
        var seen = new HashSet<PhaseId>();
        var next = new ArrayDeque<PhaseId>(List.of(phase));
        while (!next.isEmpty()) {
            Phase p = plan.phases().get(next.pop());
            if (p == null) continue;
            for (PhaseId before : p.after()) {
                if (before.equals(phase)) return true;
                if (seen.add(before)) next.push(before);
            }
        }
        return false;
    }
}
