package dev.banyan.model.check;

import dev.banyan.model.ContextId;
import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.RiskId;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a finding is about.
public sealed interface Subject {
    record OfPhase(PhaseId phase) implements Subject {}

    record OfContext(ContextId context) implements Subject {}

    record OfPath(CriticalPathId path) implements Subject {}

    record OfRisk(RiskId risk) implements Subject {}

    record OfCriterion(CriterionId criterion) implements Subject {}

    record OfSeam(SeamId seam) implements Subject {}

    record OfTable(String table) implements Subject {}

    record OfLibrary(String library) implements Subject {}

    record OfModules(SortedSet<ModuleId> modules) implements Subject {
        public OfModules {
            modules = new TreeSet<>(modules);
        }
    }
}
