package dev.banyan.model.edit;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.ModuleId;
import java.util.Map;

/// Edits of where things lie on the map.
public sealed interface MapEdit extends Edit {

    /// Puts modules and contexts at places.
    ///
    /// @param words what people call it ("Arrange the map", "Move Ledger on the map")
    record Place(Map<ModuleId, Position> modules, Map<ContextId, Position> contexts, String words) implements MapEdit {
        public Place {
            modules = Map.copyOf(modules);
            contexts = Map.copyOf(contexts);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.contexts().keySet().containsAll(contexts.keySet())) return Says.noContext();
            if (modules.isEmpty() && contexts.isEmpty()) return Says.done(plan);
            return Says.done(plan.withPositions(plan.positions().plusAll(modules))
                    .withAnchors(plan.anchors().plusAll(contexts)));
        }

        @Override
        public String label(Plan before) {
            return words;
        }
    }
}
