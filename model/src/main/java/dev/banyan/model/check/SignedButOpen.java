package dev.banyan.model.check;

import dev.banyan.model.GateId;
import dev.banyan.model.Phase;
import dev.banyan.model.SignOff;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// A gate that somebody signed off while a criterion was open.
final class SignedButOpen implements PlanRule {
    @Override
    public String asks() {
        return "What is signed off is met or waived";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.plan().delivery().signOffs().entrySet().stream()
                .filter(e ->
                        !patient.gates().opens(e.getKey().phase(), e.getKey().side()))
                .map(e -> finding(patient, e.getKey(), e.getValue()))
                .toList();
    }

    private static Finding finding(Patient patient, GateId gate, SignOff signed) {
        Phase phase = patient.plan().phases().get(gate.phase());
        String name = phase == null ? gate.phase().text() : phase.name();
        return new Finding(
                Severity.WARNING,
                "signed but open",
                signed.by() + " signed the gate " + gate.side().words() + " " + name
                        + ", and not every criterion is met or waived.",
                "Unknown is never green: a signature does not replace evidence.",
                List.of(new Subject.OfPhase(gate.phase())),
                null);
    }
}
