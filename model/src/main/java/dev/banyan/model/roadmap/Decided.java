package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.Disposition.Choice;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.DependencyGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was decided about dependencies that still cross a seam.
final class Decided {
    /// @param phase in which it goes, null while nobody said
    record Item(
            ContextId from,
            ContextId to,
            Choice choice,
            @Nullable PhaseId phase) {}

    private final List<Item> items = new ArrayList<>();
    private final Map<List<ContextId>, Integer> settled = new HashMap<>();

    Decided(Plan plan) {
        plan.boundaries().dispositions().forEach((crossing, disposition) -> add(plan, crossing, disposition));
    }

    private void add(Plan plan, CrossingId crossing, Disposition disposition) {
        ContextId from = plan.membership().get(crossing.from()),
                to = plan.membership().get(crossing.to());
        if (from == null || to == null || from.equals(to) || !crossing.kind().crosses()) return;
        if (!exists(plan, crossing)) return;
        items.add(new Item(from, to, disposition.choice(), disposition.phase()));
        if (disposition.choice() != Choice.TRANSLATE) settled.merge(List.of(from, to), 1, Integer::sum);
    }

    private static boolean exists(Plan plan, CrossingId crossing) {
        DependencyGraph graph = plan.facts().dependencies();
        var from = plan.facts().number(crossing.from());
        var to = plan.facts().number(crossing.to());
        if (from.isEmpty() || to.isEmpty()) return false;
        for (int e = graph.outStart(from.getAsInt()); e < graph.outStart(from.getAsInt() + 1); e++)
            if (graph.to(e) == to.getAsInt() && graph.kind(e) == crossing.kind()) return true;
        return false;
    }

    List<Item> between(Collection<ContextId> contexts) {
        return items.stream()
                .filter(i -> contexts.contains(i.from()) != contexts.contains(i.to()))
                .toList();
    }

    List<Item> in(PhaseId phase) {
        return items.stream().filter(i -> phase.equals(i.phase())).toList();
    }

    /// Dependencies of one context on another that need no layer: they are accepted, or they go.
    int settled(ContextId from, ContextId to) {
        return settled.getOrDefault(List.of(from, to), 0);
    }
}
