package dev.banyan.model.edit;

import dev.banyan.model.DataPass;
import dev.banyan.model.DataPassId;
import dev.banyan.model.Delivery;
import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.GateId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.Rollout;
import dev.banyan.model.Runbook;
import dev.banyan.model.SignOff;
import dev.banyan.model.Team;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// Edits of how the phases are carried out.
public sealed interface DeliveryEdit extends Edit {

    /// Says how many people a team has.
    record SetTeam(Team team) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Delivery d = plan.delivery();
            return with(plan, d.withTeams(put(d.teams(), team.name(), team)));
        }

        @Override
        public String label(Plan before) {
            return "Set the size of " + team.name();
        }
    }

    /// Forgets what was said about a team; phases keep its name.
    record DropTeam(String name) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Delivery d = plan.delivery();
            return with(plan, d.withTeams(d.teams().minus(name)));
        }

        @Override
        public String label(Plan before) {
            return "Forget the size of " + name;
        }
    }

    /// Exchanges all holidays.
    record SetHolidays(Map<LocalDate, String> holidays) implements DeliveryEdit {
        public SetHolidays {
            holidays = Map.copyOf(holidays);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            Delivery d = plan.delivery();
            if (d.holidays().equals(holidays)) return Says.done(plan);
            return with(plan, d.withHolidays(TreePMap.from(holidays)));
        }

        @Override
        public String label(Plan before) {
            return "Set " + Says.count(holidays.keySet(), "holiday", "holidays");
        }
    }

    /// Adds a freeze or changes one.
    record SetFreeze(Freeze freeze) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Delivery d = plan.delivery();
            return with(plan, d.withFreezes(put(d.freezes(), freeze.id(), freeze)));
        }

        @Override
        public String label(Plan before) {
            return "Set the freeze " + freeze.name();
        }
    }

    /// Removes a freeze.
    record DropFreeze(FreezeId freeze) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Delivery d = plan.delivery();
            return with(plan, d.withFreezes(d.freezes().minus(freeze)));
        }

        @Override
        public String label(Plan before) {
            Freeze known = before.delivery().freezes().get(freeze);
            return "Remove the freeze" + (known == null ? "" : " " + known.name());
        }
    }

    /// Says what a phase takes beside its contexts.
    record SetScope(PhaseId phase, PhaseScope scope) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(phase)) return Says.noPhase();
            Delivery d = plan.delivery();
            return with(plan, d.withScopes(putUnless(d.scopes(), phase, scope, PhaseScope.PLAIN)));
        }

        @Override
        public String label(Plan before) {
            return "Change what " + Says.name(before, phase) + " takes";
        }
    }

    /// Says how a phase goes live.
    record SetRollout(PhaseId phase, Rollout rollout) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(phase)) return Says.noPhase();
            Delivery d = plan.delivery();
            return with(plan, d.withRollouts(putUnless(d.rollouts(), phase, rollout, Rollout.UNDECIDED)));
        }

        @Override
        public String label(Plan before) {
            return "Change the rollout of " + Says.name(before, phase);
        }
    }

    /// Writes the runbook of a phase.
    record SetRunbook(PhaseId phase, Runbook runbook) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(phase)) return Says.noPhase();
            Delivery d = plan.delivery();
            return with(plan, d.withRunbooks(putUnless(d.runbooks(), phase, runbook, Runbook.BLANK)));
        }

        @Override
        public String label(Plan before) {
            return "Write the runbook of " + Says.name(before, phase);
        }
    }

    /// Adds a pass of a data migration or changes one.
    record SetPass(DataPass pass) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(pass.phase())) return Says.noPhase();
            Delivery d = plan.delivery();
            return with(plan, d.withPasses(put(d.passes(), pass.id(), pass)));
        }

        @Override
        public String label(Plan before) {
            return "Change a data pass of " + Says.name(before, pass.phase());
        }
    }

    /// Removes a pass of a data migration.
    record DropPass(DataPassId pass) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Delivery d = plan.delivery();
            return with(plan, d.withPasses(d.passes().minus(pass)));
        }

        @Override
        public String label(Plan before) {
            DataPass known = before.delivery().passes().get(pass);
            return "Remove a data pass" + (known == null ? "" : " of " + Says.name(before, known.phase()));
        }
    }

    /// Signs a gate off, or takes that back.
    ///
    /// @param signOff null to take it back
    record Sign(GateId gate, @Nullable SignOff signOff) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(gate.phase())) return Says.noPhase();
            Delivery d = plan.delivery();
            SignOff signed = signOff;
            return with(
                    plan, d.withSignOffs(signed == null ? d.signOffs().minus(gate) : put(d.signOffs(), gate, signed)));
        }

        @Override
        public String label(Plan before) {
            String what = "the gate " + gate.side().words() + " " + Says.name(before, gate.phase());
            return signOff == null ? "Take back the sign-off of " + what : "Sign off " + what;
        }
    }

    /// Says how much of a running phase is done, or takes that back.
    ///
    /// @param progress null to take it back
    record SayProgress(PhaseId phase, @Nullable Progress progress) implements DeliveryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Phase known = plan.phases().get(phase);
            if (known == null) return Says.noPhase();
            Delivery d = plan.delivery();
            Progress said = progress;
            if (said == null) return with(plan, d.withProgress(d.progress().minus(phase)));
            if (known.started() == null)
                return Says.refused(known.name() + " has not begun: say first on which day it did.");
            if (said.on().isBefore(known.started()))
                return Says.refused(known.name() + " had not begun on the day that was said.");
            return with(plan, d.withProgress(put(d.progress(), phase, said)));
        }

        @Override
        public String label(Plan before) {
            String name = Says.name(before, phase);
            return progress == null
                    ? "Take back how much of " + name + " is done"
                    : "Say that " + progress.percent() + "% of " + name + " is done";
        }
    }

    private static Outcome with(Plan plan, Delivery changed) {
        return Says.done(changed.equals(plan.delivery()) ? plan : plan.withDelivery(changed));
    }

    private static <K, V> PSortedMap<K, V> put(PSortedMap<K, V> map, K key, V value) {
        return value.equals(map.get(key)) ? map : map.plus(key, value);
    }

    /// What says nothing is not kept.
    private static <K, V> PSortedMap<K, V> putUnless(PSortedMap<K, V> map, K key, V value, V nothing) {
        return value.equals(nothing) ? map.minus(key) : put(map, key, value);
    }
}
