package dev.banyan.model.check;

import dev.banyan.model.ContextId;
import dev.banyan.model.CriterionId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.RiskId;

/// What a finding is about.
public sealed interface Subject {
    record OfPhase(PhaseId phase) implements Subject {}

    record OfContext(ContextId context) implements Subject {}

    record OfRisk(RiskId risk) implements Subject {}

    record OfCriterion(CriterionId criterion) implements Subject {}
}
