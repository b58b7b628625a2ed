package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.EndpointLoad;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.Job;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a context has to do while the system is at work: its data, what it is asked, what it does by the clock, what
/// goes wrong.
///
/// @param tables    that one of its modules owns or uses, its own first, then the most used
/// @param endpoints that its modules answer, the most asked first
public record ContextAtWork(List<Used> tables, List<Asked> endpoints, List<Job> jobs, List<Incident> incidents) {
    public ContextAtWork {
        tables = List.copyOf(tables);
        endpoints = List.copyOf(endpoints);
        jobs = List.copyOf(jobs);
        incidents = List.copyOf(incidents);
    }

    /// @param owns   whether the model of the table is in the context
    /// @param others how many other contexts have to do with it
    public record Used(Table table, boolean owns, int others) {}

    /// @param load null when no source tells of traffic
    public record Asked(
            int number, Endpoint endpoint, @Nullable EndpointLoad load) {}

    public static ContextAtWork of(Plan plan, ContextId context) {
        AuditFacts facts = plan.facts();
        var operation = facts.operation();
        Set<ModuleId> members = plan.modulesOf(context);
        var loads = operation.loads();
        var endpoints = new ArrayList<Asked>();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < facts.endpoints().size(); i++) {
            Endpoint e = facts.endpoints().get(i);
            if (e.module() == null || !members.contains(e.module())) continue;
            endpoints.add(new Asked(i, e, loads.get(i)));
            numbers.add(i);
        }
        endpoints.sort(Comparator.comparingLong(
                        (Asked a) -> a.load() == null ? 0 : -a.load().requests())
                .thenComparing(a -> a.endpoint().route()));
        var jobs = operation.jobs().stream()
                .filter(j -> j.module() != null && members.contains(j.module()))
                .toList();
        var incidents = operation.incidents().stream()
                .filter(i -> numbers.contains(i.endpoint()) || i.module() != null && members.contains(i.module()))
                .toList();
        return new ContextAtWork(tables(plan, context, members), endpoints, jobs, incidents);
    }

    private static List<Used> tables(Plan plan, ContextId context, Set<ModuleId> members) {
        var tables = new ArrayList<Used>();
        for (Table table : plan.facts().operation().tables()) {
            Set<ContextId> contexts = new HashSet<>();
            boolean here = false;
            for (ModuleId m : table.modules()) {
                here |= members.contains(m);
                ContextId c = plan.membership().get(m);
                if (c != null && !c.equals(context)) contexts.add(c);
            }
            if (!here) continue;
            boolean owns = table.module() != null && members.contains(table.module());
            tables.add(new Used(table, owns, contexts.size()));
        }
        tables.sort(Comparator.comparing((Used u) -> !u.owns())
                .thenComparing(u -> -u.table().calls())
                .thenComparing(u -> u.table().name()));
        return tables;
    }

    /// Requests to its endpoints, -1 when no source tells of traffic to any.
    public long requests() {
        long sum = -1;
        for (Asked a : endpoints)
            if (a.load() != null) sum = Math.max(0, sum) + a.load().requests();
        return sum;
    }
}
