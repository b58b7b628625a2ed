package dev.banyan.model.roadmap;

import dev.banyan.model.Freeze;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A phase with its dates.
///
/// @param start        first working day; @param finish last working day, both as they were where it is over
/// @param plannedFinish as its effort says from its start, whatever really happened or holds it up
/// @param bestFinish   if all goes best; @param worstFinish if all goes worst, from the same start
/// @param days         likely working days it is planned with
/// @param people       of its team that it takes
/// @param waitsFor     what it has to wait for, also where the order does not keep it
/// @param follows      the phase of the same team whose people it takes over, null where they had nothing to do
/// before
/// @param slack        working days its start may slip without moving the end; 0 where it is over
/// @param critical     whether a slip moves the end
/// @param late         whether it should have started and has not
/// @param live         first day on which it changes what people use, null where it never does or is over
/// @param heldBy       the freeze it has to wait for before it goes live, null where none holds it up
/// @param riskRetired  share of all risk that ends with it, 0 to 1
/// @param ramp         when each share of the traffic is reached
public record ScheduledPhase(
        Phase phase,
        LocalDate start,
        LocalDate finish,
        LocalDate plannedFinish,
        LocalDate bestFinish,
        LocalDate worstFinish,
        int days,
        int people,
        PhaseEffort effort,
        List<Wait> waitsFor,
        @Nullable PhaseId follows,
        int slack,
        boolean critical,
        boolean late,
        @Nullable LocalDate live,
        @Nullable Freeze heldBy,
        double riskRetired,
        List<RampDate> ramp) {
    public ScheduledPhase {
        waitsFor = List.copyOf(waitsFor);
        ramp = List.copyOf(ramp);
    }

    /// @param on the day this share of the traffic goes to the new system
    public record RampDate(int percent, LocalDate on) {}

    public PhaseId id() {
        return phase.id();
    }

    /// The ramp ends with the phase: its steps are counted back from the finish, in calendar days.
    static List<RampDate> ramp(Phase phase, LocalDate finish) {
        int left = phase.ramp().stream().mapToInt(Phase.RampStep::days).sum();
        var dates = new ArrayList<RampDate>();
        for (Phase.RampStep step : phase.ramp()) {
            dates.add(new RampDate(step.percent(), finish.plusDays(1L - left)));
            left -= step.days();
        }
        return dates;
    }
}
