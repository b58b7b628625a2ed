package dev.banyan.views;

import dev.banyan.model.ContextId;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.RiskId;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.SourceId;
import java.util.Set;

/// What the person is looking at; the inspector shows it and every room marks it.
public sealed interface Subject {
    /// Nothing in particular: the inspector speaks of the room or the whole.
    record Nothing() implements Subject {}

    record Modules(Set<ModuleId> ids) implements Subject {
        public Modules {
            ids = Set.copyOf(ids);
        }
    }

    record Contexts(Set<ContextId> ids) implements Subject {
        public Contexts {
            ids = Set.copyOf(ids);
        }
    }

    record OfSeam(SeamId id) implements Subject {}

    record OfPhase(PhaseId id) implements Subject {}

    /// A critical path of the business.
    record OfPath(CriticalPathId id) implements Subject {}

    record OfRisk(RiskId id) implements Subject {}

    record OfSource(SourceId id) implements Subject {}

    /// A library, by its normalised name.
    record OfLibrary(String name) implements Subject {}

    /// An endpoint, by its position in the facts.
    record OfEndpoint(int number) implements Subject {}

    /// A table of the database, by its name.
    record OfTable(String name) implements Subject {}

    /// An incident, by its position in the facts.
    record OfIncident(int number) implements Subject {}

    Subject NOTHING = new Nothing();

    static Subject module(ModuleId id) {
        return new Modules(Set.of(id));
    }

    static Subject context(ContextId id) {
        return new Contexts(Set.of(id));
    }
}
