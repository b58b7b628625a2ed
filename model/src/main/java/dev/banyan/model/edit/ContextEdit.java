package dev.banyan.model.edit;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;

/// Edits of bounded contexts and of how they relate.
public sealed interface ContextEdit extends Edit {

    /// Draws a new context around modules; they leave the contexts they were in.
    record Draw(BoundedContext context, Set<ModuleId> modules) implements ContextEdit {
        public Draw {
            modules = Set.copyOf(modules);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (plan.contexts().containsKey(context.id())) return Says.refused("That context is already drawn.");
            if (context.name().isBlank()) return Says.refused("A context needs a name.");
            if (Contexts.nameTaken(plan, context))
                return Says.refused("Another context is called " + context.name() + ".");
            var pinned = Contexts.pinnedElsewhere(plan, modules, context.id());
            if (!pinned.isEmpty()) return Says.refused(Says.modules(pinned) + " pinned; unpin first to move.");
            var drawn = plan.withContexts(plan.contexts().plus(context.id(), context));
            return Says.done(Contexts.move(drawn, modules, context.id()));
        }

        @Override
        public String label(Plan before) {
            return "Draw " + context.name() + " around " + Says.modules(modules);
        }
    }

    /// Changes what is said about a context: name, colour, owner, language, purpose, impact.
    record Describe(BoundedContext context) implements ContextEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            var known = plan.contexts().get(context.id());
            if (known == null) return Says.noContext();
            if (context.name().isBlank()) return Says.refused("A context needs a name.");
            if (Contexts.nameTaken(plan, context))
                return Says.refused("Another context is called " + context.name() + ".");
            if (known.equals(context)) return Says.done(plan);
            return Says.done(plan.withContexts(plan.contexts().plus(context.id(), context)));
        }

        @Override
        public String label(Plan before) {
            String was = Says.name(before, context.id());
            return was.equals(context.name()) ? "Describe " + was : "Rename " + was + " to " + context.name();
        }
    }

    /// Moves modules into a context, or out of all contexts.
    ///
    /// @param target null for "in no context"
    record Move(Set<ModuleId> modules, @Nullable ContextId target) implements ContextEdit {
        public Move {
            modules = Set.copyOf(modules);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (target != null && !plan.contexts().containsKey(target)) return Says.noContext();
            var pinned = Contexts.pinnedElsewhere(plan, modules, target);
            if (!pinned.isEmpty()) return Says.refused(Says.modules(pinned) + " pinned; unpin first to move.");
            return Says.done(Contexts.move(plan, modules, target));
        }

        @Override
        public String label(Plan before) {
            return target == null
                    ? "Take " + Says.modules(modules) + " out of " + (modules.size() == 1 ? "its" : "their")
                            + " context"
                    : "Move " + Says.modules(modules) + " to " + Says.name(before, target);
        }
    }

    /// Deletes contexts; their modules stay, in no context.
    record Delete(Set<ContextId> contexts) implements ContextEdit {
        public Delete {
            contexts = Set.copyOf(contexts);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.contexts().keySet().containsAll(contexts)) return Says.noContext();
            Plan left = plan;
            for (ContextId id : new TreeSet<>(contexts)) left = Contexts.without(left, id, null);
            return Says.done(left);
        }

        @Override
        public String label(Plan before) {
            return contexts.size() == 1
                    ? "Delete " + Says.name(before, contexts.iterator().next())
                    : "Delete " + Says.count(contexts, "context", "contexts");
        }
    }

    /// Puts everything of some contexts into another one: modules, phases, risks.
    record Merge(Set<ContextId> sources, ContextId target) implements ContextEdit {
        public Merge {
            sources = Set.copyOf(sources);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.contexts().containsKey(target)
                    || !plan.contexts().keySet().containsAll(sources)) return Says.noContext();
            if (sources.contains(target)) return Says.refused("A context cannot be merged into itself.");
            Plan merged = plan;
            for (ContextId source : new TreeSet<>(sources)) {
                merged = Contexts.move(merged, merged.modulesOf(source), target);
                merged = Contexts.without(merged, source, target);
            }
            return Says.done(merged);
        }

        @Override
        public String label(Plan before) {
            String what = sources.size() == 1
                    ? Says.name(before, sources.iterator().next())
                    : Says.count(sources, "context", "contexts");
            return "Merge " + what + " into " + Says.name(before, target);
        }
    }

    /// Takes over a proposal: new contexts with their modules, and modules that join contexts already drawn.
    ///
    /// @param contexts new ones and known ones; known ones are not described anew
    record AcceptProposal(Map<ContextId, BoundedContext> contexts, Map<ModuleId, ContextId> modules)
            implements ContextEdit {
        public AcceptProposal {
            contexts = Map.copyOf(contexts);
            modules = Map.copyOf(modules);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            PSortedMap<ContextId, BoundedContext> all = plan.contexts();
            for (var c : contexts.values()) if (!all.containsKey(c.id())) all = all.plus(c.id(), c);
            for (ContextId target : modules.values()) if (!all.containsKey(target)) return Says.noContext();
            var added = new HashMap<>(modules);
            added.entrySet()
                    .removeIf(e -> e.getValue().equals(plan.membership().get(e.getKey()))
                            || plan.boundaries().pins().containsKey(e.getKey()));
            return Says.done(
                    plan.withContexts(all).withMembership(plan.membership().plusAll(added)));
        }

        @Override
        public String label(Plan before) {
            long fresh = contexts.keySet().stream()
                    .filter(c -> !before.contexts().containsKey(c))
                    .count();
            return "Accept a proposal of " + fresh + (fresh == 1 ? " context" : " contexts");
        }
    }

    /// Says how two contexts relate.
    record Relate(Relationship relationship) implements ContextEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            SeamId seam = relationship.seam();
            if (!plan.contexts().containsKey(seam.one()) || !plan.contexts().containsKey(seam.other()))
                return Says.noContext();
            ContextId upstream = relationship.upstream();
            if (upstream != null && !seam.touches(upstream))
                return Says.refused("Only one of the two contexts of a seam can be upstream.");
            return Says.done(plan.withRelationships(plan.relationships().plus(seam, relationship)));
        }

        @Override
        public String label(Plan before) {
            return "Relate " + Says.name(before, relationship.seam().one()) + " and "
                    + Says.name(before, relationship.seam().other()) + " by "
                    + relationship.pattern().words().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Takes back what was said about how two contexts relate.
    record Unrelate(SeamId seam) implements ContextEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            return Says.done(plan.withRelationships(plan.relationships().minus(seam)));
        }

        @Override
        public String label(Plan before) {
            return "Unrelate " + Says.name(before, seam.one()) + " and " + Says.name(before, seam.other());
        }
    }
}
