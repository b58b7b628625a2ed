package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.order.Forecast;
import dev.banyan.model.order.Percentiles;
import dev.banyan.model.order.Simulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How sure the dates are: the roadmap played many times with durations drawn between best and worst from a triangle,
/// each by itself; waits, people, holidays and freezes are kept.
///
/// @param phases in the order of the roadmap
/// @param end    of the whole roadmap, null where there is no phase
public record Dates(List<PhaseDates> phases, @Nullable Range end) {
    public Dates {
        phases = List.copyOf(phases);
    }

    /// With half, four fifths and nineteen twentieths of the runs done by then.
    public record Range(LocalDate p50, LocalDate p80, LocalDate p95) {}

    /// @param finish       when it is over
    /// @param shareOfSpread how much of the uncertainty of the end comes from this phase, 0 to 1
    public record PhaseDates(PhaseId phase, Range finish, double shareOfSpread) {}

    /// Equal plans and seeds give equal dates.
    ///
    /// @param today phases that run take at least until today
    public static Dates simulate(Plan plan, LocalDate today, int runs, long seed) {
        return simulate(plan, Roadmap.of(plan, today), today, runs, seed);
    }

    /// The same from a roadmap already at hand.
    public static Dates simulate(Plan plan, Roadmap roadmap, LocalDate today, int runs, long seed) {
        if (roadmap.phases().isEmpty()) return new Dates(List.of(), null);
        var efforts = new TreeMap<PhaseId, PhaseEffort>();
        for (ScheduledPhase p : roadmap.phases()) efforts.put(p.id(), p.effort());
        var jobs = new Jobs(plan, today, efforts, roadmap.precedence());
        Forecast forecast =
                Simulation.of(jobs.durations(), jobs.waits(), jobs.order(), jobs.teams(), jobs.limits(), runs, seed);
        List<Percentiles> finishes = forecast.finishes();
        var phases = new ArrayList<PhaseDates>();
        for (int i = 0; i < roadmap.phases().size(); i++)
            phases.add(new PhaseDates(
                    roadmap.phases().get(i).id(), range(jobs, finishes.get(i)), forecast.shareOfSpread(i)));
        return new Dates(phases, range(jobs, forecast.end()));
    }

    private static Range range(Jobs jobs, Percentiles days) {
        return new Range(jobs.ends(days.p50()), jobs.ends(days.p80()), jobs.ends(days.p95()));
    }

    /// The phases that make the end uncertain, the strongest first.
    public List<PhaseDates> drivers() {
        return phases.stream()
                .filter(p -> p.shareOfSpread() > 0)
                .sorted(Comparator.comparingDouble(PhaseDates::shareOfSpread).reversed())
                .toList();
    }

    public Optional<Range> finish(PhaseId phase) {
        return phases.stream()
                .filter(p -> p.phase().equals(phase))
                .map(PhaseDates::finish)
                .findFirst();
    }
}
