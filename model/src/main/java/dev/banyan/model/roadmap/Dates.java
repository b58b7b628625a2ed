package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.order.Forecast;
import dev.banyan.model.order.Percentiles;
import dev.banyan.model.order.Simulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How sure the dates are: the roadmap played many times with durations drawn between best and worst.
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
        Roadmap roadmap = Roadmap.of(plan, today);
        if (roadmap.phases().isEmpty()) return new Dates(List.of(), null);
        var jobs = new SimulatedJobs(
                roadmap, WorkCalendar.number(plan.assumptions().start()), today);
        Forecast forecast = Simulation.of(jobs.durations(), jobs.waits(), jobs.order(), jobs.teams(), runs, seed);
        var phases = new ArrayList<PhaseDates>();
        for (int i = 0; i < roadmap.phases().size(); i++) {
            Percentiles finish = forecast.finish(jobs.job(i));
            phases.add(new PhaseDates(
                    roadmap.phases().get(i).id(), jobs.range(finish), forecast.shareOfSpread(jobs.job(i))));
        }
        return new Dates(phases, jobs.range(forecast.end()));
    }

    public Optional<Range> finish(PhaseId phase) {
        return phases.stream()
                .filter(p -> p.phase().equals(phase))
                .map(PhaseDates::finish)
                .findFirst();
    }
}
