package dev.banyan.model.check;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Team;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.Optional;

/// A phase that needs more people than its team has is planned with all of them.
final class TooFewPeople implements PlanRule {
    @Override
    public String asks() {
        return "A team has the people its phases need";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open().flatMap(p -> finding(patient, p).stream()).toList();
    }

    private static Optional<Finding> finding(Patient patient, Phase phase) {
        int needs = patient.plan()
                .delivery()
                .scopes()
                .getOrDefault(phase.id(), PhaseScope.PLAIN)
                .people();
        Team team = patient.plan().delivery().teams().get(phase.team());
        int people = team == null ? 1 : team.people();
        if (needs <= people || phase.team().isBlank()) return Optional.empty();
        return Optional.of(new Finding(
                Severity.ERROR,
                "too few people",
                phase.name() + " needs " + needs + " people and " + phase.team() + " has " + people + ".",
                "The dates stand on the people there are.",
                Patient.on(phase),
                new DeliveryEdit.SetTeam(new Team(phase.team(), needs))));
    }
}
