package dev.banyan.model.check;

import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.PhaseState;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.Set;

/// A phase that strangles has to say what: one whose context was merged into that of another phase is left behind
/// empty.
final class PhaseTakesNothing implements PlanRule {
    @Override
    public String asks() {
        return "Every phase that strangles takes a context, endpoints or libraries";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.kind() == PhaseKind.STRANGLE && p.state() != PhaseState.ROLLED_BACK)
                .filter(p -> p.contexts().isEmpty() && nothing(patient.scope(p)))
                .map(p -> new Finding(
                        Severity.WARNING,
                        "phase takes nothing",
                        p.name() + " takes no context, endpoint or library.",
                        "Each phase routes one business capability away from the legacy system (strangler guide).",
                        Patient.on(p),
                        new PhaseEdit.Remove(Set.of(p.id()))))
                .toList();
    }

    private static boolean nothing(PhaseScope scope) {
        return scope.endpoints().isEmpty() && scope.libraries().isEmpty();
    }
}
