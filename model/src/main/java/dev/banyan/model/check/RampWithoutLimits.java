package dev.banyan.model.check;

import java.util.List;

/// Traffic is shifted step by step, and no figure takes it back by itself.
final class RampWithoutLimits implements PlanRule {
    @Override
    public String asks() {
        return "A traffic ramp says at which drift it is taken back";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(patient::ramped)
                .filter(p -> Double.isNaN(patient.rollout(p).errorDrift())
                        && Double.isNaN(patient.rollout(p).latencyDrift()))
                .map(p -> new Finding(
                        Patient.urgency(p),
                        "ramp without limits",
                        p.name() + " does not say at which drift of errors or answers it is taken back.",
                        "A canary is rolled back on drift (six-step rescue).",
                        Patient.on(p),
                        null))
                .toList();
    }
}
