package dev.banyan.model.check;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.GateId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.ArrayList;
import java.util.List;

/// A phase that runs or is over though its gate does not open, and nobody signed for that.
final class GatePassedClosed implements PlanRule {
    @Override
    public String asks() {
        return "What runs or is over went through an open gate";
    }

    @Override
    public List<Finding> look(Patient patient) {
        var found = new ArrayList<Finding>();
        for (Phase p : patient.plan().roadmap()) {
            if (p.state() == PhaseState.RUNNING && passedClosed(patient, p, Side.ENTRY))
                found.add(finding(p, p.name() + " runs, and its gate to start does not open."));
            if (p.state() == PhaseState.DONE && passedClosed(patient, p, Side.EXIT))
                found.add(finding(p, p.name() + " is done, and its gate to finish does not open."));
        }
        return found;
    }

    /// What was signed off is told by [SignedButOpen].
    private static boolean passedClosed(Patient patient, Phase phase, Side side) {
        return !patient.gates().opens(phase.id(), side)
                && !patient.plan().delivery().signOffs().containsKey(new GateId(phase.id(), side));
    }

    private static Finding finding(Phase phase, String sentence) {
        return new Finding(
                Severity.WARNING,
                "gate passed while closed",
                sentence,
                "A gate is met or waived before the step behind it (stabilisation case).",
                Patient.on(phase),
                null);
    }
}
