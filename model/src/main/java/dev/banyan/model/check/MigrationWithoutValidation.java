package dev.banyan.model.check;

import dev.banyan.model.DataPass;
import dev.banyan.model.DataPassId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import java.util.List;
import java.util.stream.Stream;

/// Moved data that nobody compared may be wrong.
final class MigrationWithoutValidation implements PlanRule {
    @Override
    public String asks() {
        return "A data migration compares both sides";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.kind() == PhaseKind.MIGRATE_DATA)
                .filter(p -> passes(patient, p).noneMatch(d -> d.kind() == DataPass.Kind.VALIDATE))
                .map(p -> new Finding(
                        Patient.whenReady(p),
                        "data migration without validation",
                        p.name() + " has no pass that compares both sides.",
                        "Controlled passes end with validation reports and exception queues (strangler guide).",
                        Patient.on(p),
                        fix(patient, p)))
                .toList();
    }

    private static Stream<DataPass> passes(Patient patient, Phase phase) {
        return patient.plan().delivery().passes().values().stream()
                .filter(d -> d.phase().equals(phase.id()));
    }

    private static Edit fix(Patient patient, Phase phase) {
        int place = (int) passes(patient, phase).count();
        var id = new DataPassId(phase.id().text() + " validate");
        return new DeliveryEdit.SetPass(new DataPass(
                id, phase.id(), place, DataPass.Kind.VALIDATE, "Everything moved before", -1, -1, null, -1, null));
    }
}
