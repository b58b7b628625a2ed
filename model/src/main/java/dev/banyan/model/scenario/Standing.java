package dev.banyan.model.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of the plans that are compared.
///
/// @param id     of the scenario or baseline, null for a plan as it stands
/// @param on     when it was put aside, today for a plan as it stands
/// @param seen   day from which its dates are looked at: a baseline says what was known on its own day
/// @param reason why it is there, or why it was not chosen; may be empty
public record Standing(
        String name, Kind kind, @Nullable KeptId id, LocalDate on, LocalDate seen, String reason, Plan plan) {
    public enum Kind {
        PRESENT("As it stands"),
        SCENARIO("Scenario"),
        BASELINE("Baseline");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final Comparator<KeptPlan> BY_AGE =
            Comparator.comparing(KeptPlan::on).thenComparing(KeptPlan::name).thenComparing(KeptPlan::id);

    /// The plan as it stands, then its scenarios by name, then its baselines, the latest first.
    public static List<Standing> all(Plan plan, LocalDate today) {
        var all = new ArrayList<Standing>();
        all.add(present(Kind.PRESENT.words(), plan, today));
        for (KeptPlan k : scenarios(plan)) all.add(of(k, plan, today));
        for (KeptPlan k : baselines(plan)) all.add(of(k, plan, today));
        return List.copyOf(all);
    }

    public static Standing present(String name, Plan plan, LocalDate today) {
        return new Standing(name, Kind.PRESENT, null, today, today, "", plan);
    }

    public static Standing of(KeptPlan kept, Plan facts, LocalDate today) {
        boolean frozen = kept.kind() == KeptPlan.Kind.BASELINE;
        return new Standing(
                kept.name(),
                frozen ? Kind.BASELINE : Kind.SCENARIO,
                kept.id(),
                kept.on(),
                frozen ? kept.on() : today,
                kept.reason(),
                kept.over(facts));
    }

    public static List<KeptPlan> scenarios(Plan plan) {
        return plan.kept().values().stream()
                .filter(k -> k.kind() == KeptPlan.Kind.SCENARIO)
                .sorted(Comparator.comparing(KeptPlan::name).thenComparing(KeptPlan::id))
                .toList();
    }

    /// The latest first.
    public static List<KeptPlan> baselines(Plan plan) {
        return plan.kept().values().stream()
                .filter(k -> k.kind() == KeptPlan.Kind.BASELINE)
                .sorted(BY_AGE.reversed())
                .toList();
    }

    /// What "last time" means where nothing else is said.
    public static Optional<KeptPlan> latestBaseline(Plan plan) {
        return baselines(plan).stream().findFirst();
    }
}
