package dev.banyan.model.check;

import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Library;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.SevereAdvisories;
import java.util.List;
import java.util.stream.Collectors;

/// Libraries with severe advisories, and no phase to come that brings them to another version.
final class AdvisoryInNoPhase implements PlanRule {
    private static final int NAMED = 3;

    @Override
    public String asks() {
        return "A phase upgrades libraries with critical or high advisories";
    }

    @Override
    public List<Finding> look(Patient patient) {
        Plan plan = patient.plan();
        if (plan.phases().isEmpty() || patient.open().anyMatch(p -> p.kind() == PhaseKind.MODERNISE_DEPENDENCIES))
            return List.of();
        var scoped = patient.open()
                .flatMap(p -> plan.delivery().scopes().getOrDefault(p.id(), PhaseScope.PLAIN).libraries().stream())
                .collect(Collectors.toSet());
        var left = plan.facts().libraries().stream()
                .filter(SevereAdvisories::in)
                .map(Library::name)
                .filter(name -> !scoped.contains(name))
                .sorted()
                .toList();
        return left.isEmpty() ? List.of() : List.of(finding(left));
    }

    private static Finding finding(List<String> left) {
        String more = left.size() > NAMED ? " and " + (left.size() - NAMED) + " more" : "";
        return new Finding(
                Severity.WARNING,
                "advisory in no phase",
                String.join(", ", left.subList(0, Math.min(NAMED, left.size()))) + more
                        + (left.size() == 1 ? " has" : " have")
                        + " critical or high advisories, and no phase to come upgrades libraries.",
                "Dependencies are modernised before the framework (five stages).",
                left.stream().limit(NAMED).<Subject>map(Subject.OfLibrary::new).toList(),
                null);
    }
}
