package dev.banyan.model.check;

import dev.banyan.model.Phase;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.roadmap.PhaseParity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Some endpoints were compared, and others that go with them never were.
final class ParityInPart implements PlanRule {
    private static final int NAMED = 3;

    @Override
    public String asks() {
        return "Every endpoint that goes live or is deleted was compared";
    }

    @Override
    public List<Finding> look(Patient patient) {
        var findings = new ArrayList<Finding>();
        patient.open().filter(p -> ParityTooLow.endsTheOld(patient, p)).forEach(p -> {
            PhaseParity parity = PhaseParity.of(patient.plan(), p);
            if (parity.compared().number() > 0 && !parity.never().isEmpty())
                findings.add(finding(patient, p, parity.never()));
        });
        return findings;
    }

    private static Finding finding(Patient patient, Phase phase, List<Integer> never) {
        List<Endpoint> endpoints = patient.plan().facts().endpoints();
        String some = never.stream()
                .limit(NAMED)
                .map(i -> endpoints.get(i).route())
                .distinct()
                .collect(Collectors.joining(", "));
        String more = never.size() > NAMED ? " and " + (never.size() - NAMED) + " more" : "";
        return new Finding(
                Patient.urgency(phase),
                "parity in part",
                phase.name() + " ends the old side of endpoints that were never compared: " + some + more + ".",
                "Parity is measured before a legacy module is retired (strangler guide).",
                Patient.on(phase),
                null);
    }
}
