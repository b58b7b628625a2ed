package dev.banyan.model;

import dev.banyan.model.audit.ModuleId;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What was decided about the borders of contexts, beyond who belongs where.
///
/// @param rules        which names belong to which context, also those of modules that come later
/// @param pins         modules that must stay where they are
/// @param dispositions what happens to dependencies that cross a seam: the work-list of its anti-corruption layer
/// @param canvases     what is said about a context beyond its name
public record Boundaries(
        PSortedMap<MembershipRule, ContextId> rules,
        PSortedMap<ModuleId, Pin> pins,
        PSortedMap<CrossingId, Disposition> dispositions,
        PSortedMap<ContextId, Canvas> canvases) {
    public static final Boundaries NONE =
            new Boundaries(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePMap.empty());

    public Boundaries withRules(PSortedMap<MembershipRule, ContextId> changed) {
        return new Boundaries(changed, pins, dispositions, canvases);
    }

    public Boundaries withPins(PSortedMap<ModuleId, Pin> changed) {
        return new Boundaries(rules, changed, dispositions, canvases);
    }

    public Boundaries withDispositions(PSortedMap<CrossingId, Disposition> changed) {
        return new Boundaries(rules, pins, changed, canvases);
    }

    public Boundaries withCanvases(PSortedMap<ContextId, Canvas> changed) {
        return new Boundaries(rules, pins, dispositions, changed);
    }
}
