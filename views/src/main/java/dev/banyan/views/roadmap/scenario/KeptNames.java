package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.Plan;
import dev.banyan.views.roadmap.entry.Days;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Names that scenarios and baselines get while nobody gave them a better one.
final class KeptNames {
    private KeptNames() {}

    static String fresh(Plan plan, Kind kind, LocalDate today) {
        return switch (kind) {
            case SCENARIO ->
                IntStream.iterate(1, n -> n + 1)
                        .mapToObj(n -> "Scenario " + n)
                        .filter(name -> !taken(plan, kind, name, null))
                        .findFirst()
                        .orElseThrow();
            case BASELINE -> free(plan, kind, Days.brief(today));
        };
    }

    /// A wished name, with a number behind it where it is taken.
    static String free(Plan plan, Kind kind, String wished) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? wished : wished + " (" + n + ")")
                .filter(name -> !taken(plan, kind, name, null))
                .findFirst()
                .orElseThrow();
    }

    /// @param but may have the name
    static boolean taken(Plan plan, Kind kind, String name, @Nullable KeptId but) {
        for (KeptPlan k : plan.kept().values())
            if (k.kind() == kind && k.name().equals(name) && !k.id().equals(but)) return true;
        return false;
    }
}
