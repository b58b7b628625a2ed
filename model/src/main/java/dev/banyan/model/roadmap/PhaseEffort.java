package dev.banyan.model.roadmap;

import dev.banyan.model.Assumptions;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Seams;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a phase takes, in working days of one team.
///
/// @param estimate that counts: set by hand or computed
/// @param computed from the drivers, also where another one is set by hand
/// @param byHand   whether it was set by hand
/// @param known    whether the drivers rest on data; otherwise a usual time is assumed
public record PhaseEffort(
        PhaseId phase,
        Estimate estimate,
        Estimate computed,
        boolean byHand,
        boolean known,
        List<EffortDriver> drivers) {
    public PhaseEffort {
        drivers = List.copyOf(drivers);
    }

    /// Of every phase of the roadmap.
    public static SortedMap<PhaseId, PhaseEffort> of(Plan plan) {
        ContextFigures figures = ContextFigures.of(plan);
        return of(plan, Seams.of(plan), figures, CoverageGaps.of(plan, figures));
    }

    static SortedMap<PhaseId, PhaseEffort> of(Plan plan, Seams seams, ContextFigures figures, CoverageGaps gaps) {
        var drivers = new Drivers(plan, seams, figures, gaps);
        var efforts = new TreeMap<PhaseId, PhaseEffort>();
        for (Phase phase : plan.roadmap()) efforts.put(phase.id(), of(plan, phase, drivers.of(phase)));
        return efforts;
    }

    private static PhaseEffort of(Plan plan, Phase phase, Drivers.Found found) {
        double days = found.drivers().stream().mapToDouble(EffortDriver::days).sum();
        Estimate computed = plan.assumptions().around(days);
        Estimate set = phase.effort();
        return new PhaseEffort(
                phase.id(), set == null ? computed : set, computed, set != null, found.known(), found.drivers());
    }

    /// With days more to do; what was set by hand stays.
    PhaseEffort with(Assumptions paces, double more) {
        double days = drivers.stream().mapToDouble(EffortDriver::days).sum() + more;
        Estimate then = paces.around(days);
        return new PhaseEffort(phase, byHand ? estimate : then, then, byHand, known, drivers);
    }

    /// Likely days as whole working days, at least one.
    public int wholeDays() {
        return whole(estimate.likely());
    }

    static int whole(double days) {
        return (int) Math.max(1, Math.ceil(days - 1e-9));
    }
}
