package dev.banyan.views.roadmap.planning;

import dev.banyan.model.KeptPlan;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// When the phases were planned in the latest baseline.
///
/// @param name of the baseline
public record Ghosts(String name, Map<PhaseId, Stretch> stretches) {
    public static final Ghosts NONE = new Ghosts("", Map.of());

    public Ghosts {
        stretches = Map.copyOf(stretches);
    }

    static Optional<KeptPlan> latest(Plan plan) {
        return plan.kept().values().stream()
                .filter(k -> k.kind() == KeptPlan.Kind.BASELINE)
                .max(Comparator.comparing(KeptPlan::on).thenComparing(KeptPlan::id));
    }

    /// As the baseline saw it on the day it was kept, by the facts of now.
    static Ghosts of(KeptPlan baseline, Plan facts) {
        return new Ghosts(
                baseline.name(),
                Roadmap.of(baseline.over(facts), baseline.on()).phases().stream()
                        .collect(Collectors.toMap(ScheduledPhase::id, p -> new Stretch(p.start(), p.finish()))));
    }
}
