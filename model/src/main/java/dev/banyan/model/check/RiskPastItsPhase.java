package dev.banyan.model.check;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Risk;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.ArrayList;
import java.util.List;

/// A risk that was to go with a phase that is done, and is still in the register.
final class RiskPastItsPhase implements PlanRule {
    @Override
    public String asks() {
        return "A risk leaves the register with the phase that takes it away";
    }

    @Override
    public List<Finding> look(Patient patient) {
        var found = new ArrayList<Finding>();
        for (Risk r : patient.plan().risks().values()) {
            if (r.retiredIn() == null) continue;
            Phase phase = patient.plan().phases().get(r.retiredIn());
            if (phase == null || phase.state() != PhaseState.DONE) continue;
            found.add(new Finding(
                    Severity.NOTE,
                    "risk past its phase",
                    "R" + r.number() + " " + r.title() + " was to go with " + phase.name()
                            + ", which is done; it is still in the register.",
                    "The register is read in every review; what is gone hides what is left.",
                    List.of(new Subject.OfRisk(r.id()), new Subject.OfPhase(phase.id())),
                    new RiskEdit.Remove(r.id())));
        }
        return found;
    }
}
