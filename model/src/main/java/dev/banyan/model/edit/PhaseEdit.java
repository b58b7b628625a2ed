package dev.banyan.model.edit;

import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Rollout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Edits of the roadmap.
public sealed interface PhaseEdit extends Edit {

    /// Adds phases, in their given order, at a place of the roadmap.
    ///
    /// @param place    the first of them stands here afterwards; a larger number means the end
    /// @param criteria criteria of their gates
    /// @param rollouts how those of them go live of which that is known
    record Add(List<Phase> phases, int place, List<Criterion> criteria, Map<PhaseId, Rollout> rollouts)
            implements PhaseEdit {
        public Add {
            phases = List.copyOf(phases);
            criteria = List.copyOf(criteria);
            rollouts = Map.copyOf(rollouts);
        }

        public Add(List<Phase> phases, int place, List<Criterion> criteria) {
            this(phases, place, criteria, Map.of());
        }

        @Override
        public Outcome applyTo(Plan plan) {
            Plan all = plan;
            for (Phase p : phases) {
                if (all.phases().containsKey(p.id())) return Says.refused("That phase is already in the roadmap.");
                if (p.name().isBlank()) return Says.refused("A phase needs a name.");
                if (!plan.contexts().keySet().containsAll(p.contexts())) return Says.noContext();
                all = all.withPhases(all.phases().plus(p.id(), p));
            }
            for (Phase p : phases) if (!all.phases().keySet().containsAll(p.after())) return Says.noPhase();
            for (Criterion c : criteria) {
                if (!all.phases().containsKey(c.phase())) return Says.noPhase();
                if (!CriticalPaths.knows(plan, c)) return Says.noPath();
                all = all.withCriteria(all.criteria().plus(c.id(), c));
            }
            if (!all.phases().keySet().containsAll(rollouts.keySet())) return Says.noPhase();
            all = Phases.goingLive(all, rollouts);
            var order = new ArrayList<>(Phases.order(plan));
            order.addAll(
                    Math.clamp(place, 0, order.size()),
                    phases.stream().map(Phase::id).toList());
            return Says.done(Phases.inOrder(all, order));
        }

        @Override
        public String label(Plan before) {
            return phases.size() == 1 ? "Add phase " + phases.getFirst().name() : "Add " + phases.size() + " phases";
        }
    }

    /// Changes what is said about a phase; its place in the order stays.
    record Change(Phase phase) implements PhaseEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Phase known = plan.phases().get(phase.id());
            if (known == null) return Says.noPhase();
            if (phase.name().isBlank()) return Says.refused("A phase needs a name.");
            if (!plan.contexts().keySet().containsAll(phase.contexts())) return Says.noContext();
            if (!plan.phases().keySet().containsAll(phase.after())) return Says.noPhase();
            Phase changed = phase.withPlace(known.place());
            if (changed.equals(known)) return Says.done(plan);
            Plan after = plan.withPhases(plan.phases().plus(phase.id(), changed));
            if (Phases.waitsForItself(after, phase.id())) return Says.refused(phase.name() + " would wait for itself.");
            return Says.done(changed.started() == null ? Phases.notBegun(after, phase.id()) : after);
        }

        @Override
        public String label(Plan before) {
            Phase was = before.phases().get(phase.id());
            if (was == null || was.name().equals(phase.name())) return "Change " + phase.name();
            return "Rename " + was.name() + " to " + phase.name();
        }
    }

    /// Takes a phase to another place of the order.
    record Reorder(PhaseId phase, int place) implements PhaseEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(phase)) return Says.noPhase();
            var order = new ArrayList<>(Phases.order(plan));
            order.remove(phase);
            order.add(Math.clamp(place, 0, order.size()), phase);
            return Says.done(Phases.inOrder(plan, order));
        }

        @Override
        public String label(Plan before) {
            return "Move " + Says.name(before, phase) + " to place " + (place + 1);
        }
    }

    /// Puts all phases into a new order.
    record Order(List<PhaseId> order, String words) implements PhaseEdit {
        public Order {
            order = List.copyOf(order);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (order.size() != plan.phases().size()
                    || !new HashSet<>(order).equals(plan.phases().keySet()))
                return Says.refused("The order must name every phase once.");
            return Says.done(Phases.inOrder(plan, order));
        }

        @Override
        public String label(Plan before) {
            return words;
        }
    }

    /// Removes phases with their gates.
    record Remove(Set<PhaseId> phases) implements PhaseEdit {
        public Remove {
            phases = Set.copyOf(phases);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().keySet().containsAll(phases)) return Says.noPhase();
            return Says.done(Phases.without(plan, phases));
        }

        @Override
        public String label(Plan before) {
            return phases.size() == 1
                    ? "Remove " + Says.name(before, phases.iterator().next())
                    : "Remove " + phases.size() + " phases";
        }
    }

    /// Says which contexts a phase takes; a context is taken by one phase only, so it leaves the others.
    record Take(PhaseId phase, Set<ContextId> contexts) implements PhaseEdit {
        public Take {
            contexts = Set.copyOf(contexts);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(phase)) return Says.noPhase();
            if (!plan.contexts().keySet().containsAll(contexts)) return Says.noContext();
            return Says.done(Phases.taking(plan, phase, contexts));
        }

        @Override
        public String label(Plan before) {
            return "Let " + Says.name(before, phase) + " take " + Says.count(contexts, "context", "contexts");
        }
    }

    /// Gives some contexts of a phase to a new one like it, with the same gates.
    ///
    /// @param fresh    id of the new phase
    /// @param contexts some, not all, of the phase
    /// @param place    where the new one stands; a larger number means the end
    record Split(PhaseId phase, PhaseId fresh, Set<ContextId> contexts, int place) implements PhaseEdit {
        public Split {
            contexts = Set.copyOf(contexts);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            Phase known = plan.phases().get(phase);
            if (known == null) return Says.noPhase();
            if (plan.phases().containsKey(fresh)) return Says.refused("That phase is already in the roadmap.");
            if (contexts.isEmpty()
                    || !known.contexts().containsAll(contexts)
                    || known.contexts().size() == contexts.size())
                return Says.refused("Some, but not all, contexts of a phase can be split off.");
            return Says.done(Phases.split(plan, known, this));
        }

        @Override
        public String label(Plan before) {
            return "Split " + Says.count(contexts, "context", "contexts") + " off " + Says.name(before, phase);
        }
    }
}
