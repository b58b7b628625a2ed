package dev.banyan.model.check;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.audit.Compared;
import dev.banyan.model.roadmap.PhaseParity;
import dev.banyan.model.roadmap.Templates;
import java.util.List;
import java.util.stream.Stream;

/// Old and new were compared, and differ too often for the old one to go.
final class ParityTooLow implements PlanRule {
    @Override
    public String asks() {
        return "What goes live or is deleted answers the same as before";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> endsTheOld(patient, p))
                .flatMap(p -> {
                    Compared compared = PhaseParity.of(patient.plan(), p).compared();
                    boolean low = compared.number() > 0 && compared.percentSame() < asked(patient, p);
                    return low ? Stream.of(finding(p, compared)) : Stream.empty();
                })
                .toList();
    }

    /// Whether it deletes the old side or takes its last traffic, and says of what: of contexts or of endpoints.
    static boolean endsTheOld(Patient patient, Phase phase) {
        boolean all = phase.ramp().stream().anyMatch(s -> s.percent() >= 100);
        boolean says =
                !phase.contexts().isEmpty() || !patient.scope(phase).endpoints().isEmpty();
        return says && (phase.kind() == PhaseKind.DELETE_LEGACY || all);
    }

    /// What its own gates ask for, the strictest first; what the templates ask for where they ask for nothing.
    private static double asked(Patient patient, Phase phase) {
        return patient.plan().criteria().values().stream()
                .filter(c -> c.phase().equals(phase.id()))
                .map(Criterion::measure)
                .filter(Measure.Parity.class::isInstance)
                .mapToDouble(m -> ((Measure.Parity) m).percent())
                .max()
                .orElse(Templates.PARITY.percent());
    }

    private static Finding finding(Phase phase, Compared compared) {
        return new Finding(
                Patient.urgency(phase),
                "parity too low",
                phase.name() + " ends the old side, and only " + compared.same() + " of what was compared is the same.",
                "Parity is measured before a legacy module is retired (strangler guide).",
                Patient.on(phase),
                null);
    }
}
