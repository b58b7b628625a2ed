package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A module that came with a later audit and that nobody has put anywhere yet: it is in no context and has no place
/// chosen by hand.
///
/// @param nearest the module it is tied to most, null where nothing ties it
/// @param likely  the context of what it is tied to most, null where that is in none
public record ToPlace(
        ModuleId module,
        @Nullable ModuleId nearest,
        @Nullable ContextId likely) {

    /// Those of a plan, by name; none before a later audit has come.
    public static List<ToPlace> in(Plan plan) {
        if (plan.pastAudits().isEmpty()) return List.of();
        var first = plan.pastAudits().get(plan.pastAudits().firstKey());
        if (first == null) return List.of();
        var waiting = new ArrayList<ToPlace>();
        for (LegacyModule m : plan.facts().modules()) {
            ModuleId id = m.id();
            Position place = plan.positions().get(id);
            boolean placed = plan.membership().containsKey(id) || place != null && place.byHand();
            if (!placed && !first.modules().containsKey(id)) waiting.add(of(plan, id));
        }
        return waiting;
    }

    private static ToPlace of(Plan plan, ModuleId id) {
        AuditFacts facts = plan.facts();
        DependencyGraph graph = facts.dependencies();
        int m = facts.number(id).orElseThrow();
        Map<ModuleId, Integer> ties = new TreeMap<>();
        for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++)
            ties.merge(facts.modules().get(graph.to(e)).id(), graph.weight(e), Integer::sum);
        for (int slot = graph.inStart(m); slot < graph.inStart(m + 1); slot++) {
            int e = graph.incoming(slot);
            ties.merge(facts.modules().get(graph.from(e)).id(), graph.weight(e), Integer::sum);
        }
        Map<ContextId, Integer> contexts = new TreeMap<>();
        ties.forEach((other, weight) -> {
            ContextId c = plan.membership().get(other);
            if (c != null) contexts.merge(c, weight, Integer::sum);
        });
        return new ToPlace(id, most(ties), most(contexts));
    }

    /// The first of those with the largest number.
    private static <K> @Nullable K most(Map<K, Integer> counts) {
        K best = null;
        int most = 0;
        for (var e : counts.entrySet())
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        return best;
    }
}
