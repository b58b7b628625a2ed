package dev.banyan.model.roadmap;

import dev.banyan.model.Freeze;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What part of a phase a freeze stops. Building, testing and recording go on; what people use must not change. So
/// the traffic ramp must fit in a row outside of every freeze, a roll-out as a whole too, and of a phase without a
/// ramp that changes the running system its last day, the day of the release or the data cut. What does not fit waits
/// until the freeze is over and keeps its people.
final class GoingLive {
    private static final double WORKING_SHARE = 5.0 / 7;
    private static final double ALL = 1e6;

    private GoingLive() {}

    /// Working days at the end of a phase that take it live; more than it has where all of it does.
    static double days(Phase phase) {
        int ramp = phase.ramp().stream().mapToInt(Phase.RampStep::days).sum();
        if (ramp > 0) return Math.ceil(ramp * WORKING_SHARE);
        return switch (phase.kind()) {
            case STABILISE, CAPTURE_GROUND_TRUTH, SUPPORT -> 0;
            case ROLL_OUT -> ALL;
            case MODERNISE_DEPENDENCIES,
                    UPGRADE_FRAMEWORK,
                    STRANGLE,
                    BRANCH_BY_ABSTRACTION,
                    MIGRATE_DATA,
                    DELETE_LEGACY -> 1;
        };
    }

    /// The freezes as working days from the start of the roadmap, `{from, until}`, ascending and apart.
    ///
    /// @param base number of the first day
    static double[][] closed(Plan plan, WorkCalendar calendar, long base) {
        var apart = new ArrayList<double[]>();
        for (Freeze f : byBegin(plan)) {
            double from = calendar.number(f.from()) - base;
            double until = calendar.number(f.until().plusDays(1)) - base;
            if (until <= from) continue;
            double[] last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && from <= last[1]) last[1] = Math.max(last[1], until);
            else apart.add(new double[] {from, until});
        }
        return apart.toArray(double[][]::new);
    }

    private static List<Freeze> byBegin(Plan plan) {
        return plan.delivery().freezes().values().stream()
                .sorted(Comparator.comparing(Freeze::from).thenComparing(Freeze::until))
                .toList();
    }
}
