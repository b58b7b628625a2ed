package dev.banyan.model;

import java.time.LocalDate;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What was decided about how the phases are carried out: by whom, on which days, how they go live and how they end.
///
/// @param teams     by name; a team that only a phase names works on one phase at a time
/// @param holidays  days nobody works, with their name
/// @param freezes   times in which nothing may go live
/// @param scopes    what a phase takes beside contexts, and how many people it needs
/// @param rollouts  how a phase goes live and how the legacy behind it is deleted
/// @param runbooks  what people do when it goes live
/// @param passes    passes of a data migration
/// @param signOffs  who said that a gate is open
/// @param progress  how much of a running phase is done
public record Delivery(
        PSortedMap<String, Team> teams,
        PSortedMap<LocalDate, String> holidays,
        PSortedMap<FreezeId, Freeze> freezes,
        PSortedMap<PhaseId, PhaseScope> scopes,
        PSortedMap<PhaseId, Rollout> rollouts,
        PSortedMap<PhaseId, Runbook> runbooks,
        PSortedMap<DataPassId, DataPass> passes,
        PSortedMap<GateId, SignOff> signOffs,
        PSortedMap<PhaseId, Progress> progress) {
    public static final Delivery NONE = new Delivery(
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty());

    public Delivery withTeams(PSortedMap<String, Team> changed) {
        return new Delivery(changed, holidays, freezes, scopes, rollouts, runbooks, passes, signOffs, progress);
    }

    public Delivery withHolidays(PSortedMap<LocalDate, String> changed) {
        return new Delivery(teams, changed, freezes, scopes, rollouts, runbooks, passes, signOffs, progress);
    }

    public Delivery withFreezes(PSortedMap<FreezeId, Freeze> changed) {
        return new Delivery(teams, holidays, changed, scopes, rollouts, runbooks, passes, signOffs, progress);
    }

    public Delivery withScopes(PSortedMap<PhaseId, PhaseScope> changed) {
        return new Delivery(teams, holidays, freezes, changed, rollouts, runbooks, passes, signOffs, progress);
    }

    public Delivery withRollouts(PSortedMap<PhaseId, Rollout> changed) {
        return new Delivery(teams, holidays, freezes, scopes, changed, runbooks, passes, signOffs, progress);
    }

    public Delivery withRunbooks(PSortedMap<PhaseId, Runbook> changed) {
        return new Delivery(teams, holidays, freezes, scopes, rollouts, changed, passes, signOffs, progress);
    }

    public Delivery withPasses(PSortedMap<DataPassId, DataPass> changed) {
        return new Delivery(teams, holidays, freezes, scopes, rollouts, runbooks, changed, signOffs, progress);
    }

    public Delivery withSignOffs(PSortedMap<GateId, SignOff> changed) {
        return new Delivery(teams, holidays, freezes, scopes, rollouts, runbooks, passes, changed, progress);
    }

    public Delivery withProgress(PSortedMap<PhaseId, Progress> changed) {
        return new Delivery(teams, holidays, freezes, scopes, rollouts, runbooks, passes, signOffs, changed);
    }
}
