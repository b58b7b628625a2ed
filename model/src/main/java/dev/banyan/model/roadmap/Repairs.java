package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.order.ListSchedule;
import dev.banyan.model.seams.Seams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Ways to mend a broken wait: move the one later, the other earlier, split off the contexts that have to wait, or
/// put an anti-corruption layer in between.
final class Repairs {
    private static final double WORKING_SHARE = 5.0 / 7;

    private final Plan plan;
    private final LocalDate today;
    private final Precedence precedence;
    private final List<Layer> layers;
    private final List<PhaseId> order;
    private final SortedMap<PhaseId, PhaseEffort> efforts = new TreeMap<>();
    private final double end;

    /// @param layers those the order needs
    Repairs(Plan plan, LocalDate today, Precedence precedence, List<ScheduledPhase> phases, List<Layer> layers) {
        this.plan = plan;
        this.today = today;
        this.precedence = precedence;
        this.layers = layers;
        order = plan.roadmap().stream().map(Phase::id).toList();
        for (ScheduledPhase p : phases) efforts.put(p.id(), p.effort());
        end = end(plan);
    }

    /// The cheapest first; those that leave more broken come last.
    List<Repair> of(Wait wait) {
        var repairs = new ArrayList<Repair>();
        repairs.add(move(new PhaseEdit.Reorder(wait.phase(), order.indexOf(wait.before()))));
        repairs.add(move(new PhaseEdit.Reorder(wait.before(), order.indexOf(wait.phase()))));
        if (wait.reason() == Wait.Reason.SEAM) {
            var between = layers.stream()
                    .filter(l -> l.phase().equals(wait.phase()) && l.before().equals(wait.before()))
                    .toList();
            split(wait, between, repairs);
            layers.stream()
                    .filter(l -> l.seam().equals(wait.seam()))
                    .findFirst()
                    .ifPresent(l -> repairs.add(
                            new Repair(l.edit(), l.days(), 0, broken(order) - (between.size() == 1 ? 1000 : 0))));
        }
        repairs.sort(Comparator.comparingLong(Repair::leaves).thenComparingDouble(Repair::days));
        return repairs;
    }

    private Repair move(PhaseEdit.Reorder edit) {
        var moved = new ArrayList<>(order);
        moved.remove(edit.phase());
        moved.add(edit.place(), edit.phase());
        Edit whole = new PhaseEdit.Order(moved, "");
        double later = whole.applyTo(plan) instanceof Outcome.Done(Plan then) ? end(then) - end : 0;
        return new Repair(edit, 0, later, broken(moved));
    }

    private double end(Plan of) {
        var jobs = new Jobs(of, today, efforts, precedence);
        return new ListSchedule(jobs.waits(), jobs.teams(), jobs.limits()).run(jobs.order(), jobs.days());
    }

    /// The contexts that have to wait go later, in a phase of their own; it goes live once more.
    private void split(Wait wait, List<Layer> between, List<Repair> repairs) {
        Phase phase = plan.phases().get(wait.phase());
        if (phase == null) return;
        Set<ContextId> waiting = new TreeSet<>();
        for (Layer l : between) waiting.add(l.leaves());
        if (waiting.isEmpty() || waiting.size() >= phase.contexts().size()) return;
        var edit = new PhaseEdit.Split(phase.id(), fresh(phase.id()), waiting, order.indexOf(wait.before()) + 1);
        double again = phase.ramp().stream().mapToInt(Phase.RampStep::days).sum() * WORKING_SHARE;
        if (!(edit.applyTo(plan) instanceof Outcome.Done(Plan then))) return;
        List<PhaseId> with = then.roadmap().stream().map(Phase::id).toList();
        Precedence waits = Precedence.of(then, Seams.of(then), RetiredRisk.of(then));
        repairs.add(new Repair(edit, again, 0, broken(waits, with)));
    }

    private PhaseId fresh(PhaseId phase) {
        for (int n = 2; ; n++) {
            var id = new PhaseId(phase.text() + "." + n);
            if (!plan.phases().containsKey(id)) return id;
        }
    }

    private long broken(List<PhaseId> of) {
        return broken(precedence, of);
    }

    private static long broken(Precedence waits, List<PhaseId> order) {
        return waits.waits().stream()
                .filter(w -> Rules.breaks(order, w))
                .mapToLong(w -> w.binding() ? 1000 : 1)
                .sum();
    }
}
