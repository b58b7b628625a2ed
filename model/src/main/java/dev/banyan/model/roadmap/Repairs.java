package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.order.ListSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Ways to mend a broken wait: move the one later, the other earlier, split off the contexts that have to wait, or
/// put an anti-corruption layer in between.
final class Repairs {
    private final Plan plan;
    private final LocalDate today;
    private final Ground ground;
    private final Precedence precedence;
    private final List<Layer> layers;
    private final List<PhaseId> order;
    private final SortedMap<PhaseId, PhaseEffort> efforts = new TreeMap<>();
    private final double end;

    /// @param layers those the order needs
    Repairs(
            Plan plan,
            LocalDate today,
            Ground ground,
            Precedence precedence,
            List<ScheduledPhase> phases,
            List<Layer> layers) {
        this.plan = plan;
        this.today = today;
        this.ground = ground;
        this.precedence = precedence;
        this.layers = layers;
        order = plan.roadmap().stream().map(Phase::id).toList();
        for (ScheduledPhase p : phases) efforts.put(p.id(), p.effort());
        end = end(plan, efforts, precedence);
    }

    /// The cheapest first; those that leave more broken come last.
    List<Repair> of(Wait wait) {
        var edits = new ArrayList<Edit>();
        edits.add(new PhaseEdit.Reorder(wait.phase(), order.indexOf(wait.before())));
        edits.add(new PhaseEdit.Reorder(wait.before(), order.indexOf(wait.phase())));
        if (wait.reason() == Wait.Reason.SEAM) {
            split(wait).ifPresent(edits::add);
            layers.stream()
                    .filter(l -> l.seam().equals(wait.seam()))
                    .findFirst()
                    .ifPresent(l -> edits.add(l.edit()));
        }
        var repairs = new ArrayList<Repair>();
        for (Edit edit : edits) repair(edit).ifPresent(repairs::add);
        repairs.sort(Comparator.comparingLong(Repair::leaves).thenComparingDouble(Repair::days));
        return repairs;
    }

    /// What an edit comes to: the plan is reckoned as it would be then.
    private Optional<Repair> repair(Edit edit) {
        if (!(edit.applyTo(plan) instanceof Outcome.Done(Plan then))) return Optional.empty();
        Precedence waits = ground.precedence(then);
        var takes = ground.efforts(then);
        List<PhaseId> placed = then.roadmap().stream().map(Phase::id).toList();
        return Optional.of(new Repair(
                edit, likely(takes) - likely(efforts), end(then, takes, waits) - end, broken(waits, placed)));
    }

    /// Names a layer of contexts that nothing waits for: the phase that leaves first has it to build.
    Repair naming(Layer layer) {
        var takes = new TreeMap<>(efforts);
        takes.computeIfPresent(layer.phase(), (_, now) -> now.with(plan.assumptions(), Layer.STANDING_DAYS));
        return new Repair(layer.edit(), likely(takes) - likely(efforts), end(plan, takes, precedence) - end, 0);
    }

    private static double likely(SortedMap<PhaseId, PhaseEffort> efforts) {
        return efforts.values().stream().mapToDouble(e -> e.estimate().likely()).sum();
    }

    private double end(Plan of, SortedMap<PhaseId, PhaseEffort> takes, Precedence waits) {
        var jobs = new Jobs(of, today, takes, waits);
        return new ListSchedule(jobs.waits(), jobs.teams(), jobs.limits()).run(jobs.order(), jobs.days());
    }

    /// The contexts that have to wait go later, in a phase of their own; it goes live once more.
    private Optional<Edit> split(Wait wait) {
        Phase phase = plan.phases().get(wait.phase());
        if (phase == null) return Optional.empty();
        Set<ContextId> waiting = new TreeSet<>();
        for (Layer l : layers)
            if (l.phase().equals(wait.phase()) && l.before().equals(wait.before())) waiting.add(l.leaves());
        if (waiting.isEmpty() || waiting.size() >= phase.contexts().size()) return Optional.empty();
        return Optional.of(
                new PhaseEdit.Split(phase.id(), fresh(phase.id()), waiting, order.indexOf(wait.before()) + 1));
    }

    private PhaseId fresh(PhaseId phase) {
        for (int n = 2; ; n++) {
            var id = new PhaseId(phase.text() + "." + n);
            if (!plan.phases().containsKey(id)) return id;
        }
    }

    private static long broken(Precedence waits, List<PhaseId> order) {
        return waits.waits().stream()
                .filter(w -> Rules.breaks(order, w))
                .mapToLong(w -> w.binding() ? 1000 : 1)
                .sum();
    }
}
