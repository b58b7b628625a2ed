package dev.banyan.model.edit;

import dev.banyan.model.Boundaries;
import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.PastAudit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.SortedMap;
import org.pcollections.PSortedMap;

/// What happens to a plan when a later audit takes the place of the one it stands on.
final class LaterAudit {
    private LaterAudit() {}

    /// Keeps what the audit measured, unless all of its sources stay: then it has only grown.
    static Plan remember(Plan plan, Audit later) {
        var gone = new HashSet<>(plan.audit().sources());
        later.sources().forEach(gone::remove);
        if (gone.isEmpty()) return plan;
        int number = plan.pastAudits().isEmpty() ? 1 : plan.pastAudits().lastKey() + 1;
        return plan.withPastAudits(plan.pastAudits().plus(number, PastAudit.of(number, plan.audit())));
    }

    /// Gives what was decided about modules to their new names. A new name that already has a decision of its own
    /// keeps that.
    ///
    /// @param names new name by the old one
    static Plan rename(Plan plan, SortedMap<ModuleId, ModuleId> names) {
        if (names.isEmpty()) return plan;
        var past = plan.pastAudits();
        for (PastAudit audit : plan.pastAudits().values()) {
            PastAudit now = audit.renamed(names);
            if (now != audit) past = past.plus(audit.number(), now);
        }
        Boundaries b = plan.boundaries();
        var kept = plan.kept();
        for (KeptPlan k : plan.kept().values()) kept = kept.plus(k.id(), k.withDecisions(rename(k.decisions(), names)));
        return plan.withMembership(renamed(plan.membership(), names))
                .withPositions(renamed(plan.positions(), names))
                .withBoundaries(
                        b.withPins(renamed(b.pins(), names)).withDispositions(crossings(b.dispositions(), names)))
                .withCriticalPaths(CriticalPaths.renamed(plan, names))
                .withKept(kept)
                .withPastAudits(past);
    }

    private static PSortedMap<CrossingId, Disposition> crossings(
            PSortedMap<CrossingId, Disposition> decided, SortedMap<ModuleId, ModuleId> names) {
        PSortedMap<CrossingId, Disposition> now = decided;
        for (var d : decided.entrySet()) {
            CrossingId was = d.getKey();
            ModuleId from = names.getOrDefault(was.from(), was.from());
            ModuleId to = names.getOrDefault(was.to(), was.to());
            var is = new CrossingId(from, to, was.kind());
            if (is.equals(was)) continue;
            now = now.minus(was);
            if (!decided.containsKey(is)) now = now.plus(is, d.getValue());
        }
        return now;
    }

    /// Puts modules that are in no context where a rule wants them; the longest pattern decides.
    static Plan follow(Plan plan) {
        Plan ruled = plan;
        for (var rule : plan.boundaries().rules().entrySet()) {
            var free = new ArrayList<ModuleId>();
            for (ModuleId m : Contexts.matching(ruled, rule.getKey()))
                if (!ruled.membership().containsKey(m)) free.add(m);
            ruled = Contexts.move(ruled, free, rule.getValue());
        }
        return ruled;
    }

    private static <V> PSortedMap<ModuleId, V> renamed(
            PSortedMap<ModuleId, V> decided, SortedMap<ModuleId, ModuleId> names) {
        PSortedMap<ModuleId, V> now = decided;
        for (var name : names.entrySet()) {
            V value = decided.get(name.getKey());
            if (value == null) continue;
            now = now.minus(name.getKey());
            if (!decided.containsKey(name.getValue())) now = now.plus(name.getValue(), value);
        }
        return now;
    }
}
