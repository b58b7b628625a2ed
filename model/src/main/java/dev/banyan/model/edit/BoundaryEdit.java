package dev.banyan.model.edit;

import dev.banyan.model.Boundaries;
import dev.banyan.model.Canvas;
import dev.banyan.model.ContextId;
import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.Pin;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;

/// Edits around the borders of contexts: rules, pins, the work-list of a seam, the canvas.
public sealed interface BoundaryEdit extends Edit {

    /// Lets everything that a pattern matches belong to a context, now and in later audits. Pinned modules stay.
    record Rule(MembershipRule rule, ContextId context) implements BoundaryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.contexts().containsKey(context)) return Says.noContext();
            Boundaries b = plan.boundaries();
            Plan ruled = plan.withBoundaries(b.withRules(b.rules().plus(rule, context)));
            return Says.done(Contexts.move(ruled, Contexts.matching(ruled, rule), context));
        }

        @Override
        public String label(Plan before) {
            return "Put everything under " + rule + " into " + Says.name(before, context);
        }
    }

    /// Takes a rule back; what it has put into its context stays there.
    record DropRule(MembershipRule rule) implements BoundaryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            Boundaries b = plan.boundaries();
            if (!b.rules().containsKey(rule)) return Says.done(plan);
            return Says.done(plan.withBoundaries(b.withRules(b.rules().minus(rule))));
        }

        @Override
        public String label(Plan before) {
            return "Drop the rule " + rule;
        }
    }

    /// Pins modules to the context they are in.
    record PinModules(Set<ModuleId> modules, Pin pin) implements BoundaryEdit {
        public PinModules {
            modules = Set.copyOf(modules);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            Boundaries b = plan.boundaries();
            PSortedMap<ModuleId, Pin> pins = b.pins();
            for (ModuleId m : modules) if (!pin.equals(pins.get(m))) pins = pins.plus(m, pin);
            return Says.done(pins == b.pins() ? plan : plan.withBoundaries(b.withPins(pins)));
        }

        @Override
        public String label(Plan before) {
            return "Pin " + Says.modules(modules);
        }
    }

    /// Lets modules move again.
    record Unpin(Set<ModuleId> modules) implements BoundaryEdit {
        public Unpin {
            modules = Set.copyOf(modules);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            Boundaries b = plan.boundaries();
            PSortedMap<ModuleId, Pin> pins = b.pins().minusAll(modules);
            return Says.done(pins.size() == b.pins().size() ? plan : plan.withBoundaries(b.withPins(pins)));
        }

        @Override
        public String label(Plan before) {
            return "Unpin " + Says.modules(modules);
        }
    }

    /// Says what happens to dependencies that cross a seam.
    ///
    /// @param disposition null to leave them open again
    record Dispose(Set<CrossingId> crossings, @Nullable Disposition disposition) implements BoundaryEdit {
        public Dispose {
            crossings = Set.copyOf(crossings);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            Disposition wanted = disposition;
            if (wanted != null && wanted.phase() != null && !plan.phases().containsKey(wanted.phase()))
                return Says.noPhase();
            Boundaries b = plan.boundaries();
            PSortedMap<CrossingId, Disposition> all = b.dispositions();
            for (CrossingId c : crossings) {
                if (wanted == null) all = all.minus(c);
                else if (!wanted.equals(all.get(c))) all = all.plus(c, wanted);
            }
            boolean same = all == b.dispositions() || all.equals(b.dispositions());
            return Says.done(same ? plan : plan.withBoundaries(b.withDispositions(all)));
        }

        @Override
        public String label(Plan before) {
            String what = Says.count(crossings, "dependency", "dependencies");
            return disposition == null
                    ? "Leave " + what + " open"
                    : disposition.choice().words() + " " + what;
        }
    }

    /// Fills in the canvas of a context.
    record Describe(ContextId context, Canvas canvas) implements BoundaryEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.contexts().containsKey(context)) return Says.noContext();
            Boundaries b = plan.boundaries();
            if (canvas.equals(b.canvases().getOrDefault(context, Canvas.BLANK))) return Says.done(plan);
            var canvases = canvas.equals(Canvas.BLANK)
                    ? b.canvases().minus(context)
                    : b.canvases().plus(context, canvas);
            return Says.done(plan.withBoundaries(b.withCanvases(canvases)));
        }

        @Override
        public String label(Plan before) {
            return "Describe " + Says.name(before, context);
        }
    }
}
