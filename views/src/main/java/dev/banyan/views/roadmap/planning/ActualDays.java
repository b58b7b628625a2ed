package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.Entered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a phase really started and ended, as a person enters them.
///
/// @param today nothing that really was lies after it
public record ActualDays(LocalDate today) {
    /// A phase that has a first day runs; without one it is planned.
    public Entered began(Phase phase, @Nullable LocalDate day) {
        LocalDate finished = phase.finished();
        if (day == null && finished != null)
            return new Entered.No(phase.name() + " is over; take back its last day first.");
        if (day != null && finished != null && day.isAfter(finished)) return order(phase);
        if (day != null && day.isAfter(today)) return ahead(day);
        PhaseState state = day == null
                ? PhaseState.PLANNED
                : phase.state() == PhaseState.DONE ? PhaseState.DONE : PhaseState.RUNNING;
        return Entered.change(phase.withProgress(state, day, finished));
    }

    /// A phase that has a last day is done; without one it runs.
    public Entered ended(Phase phase, @Nullable LocalDate day) {
        LocalDate started = phase.started();
        if (started == null)
            return day == null
                    ? Entered.change(phase)
                    : new Entered.No(phase.name() + " has not started; enter that day first.");
        if (day != null && day.isBefore(started)) return order(phase);
        if (day != null && day.isAfter(today)) return ahead(day);
        return Entered.change(phase.withProgress(day == null ? PhaseState.RUNNING : PhaseState.DONE, started, day));
    }

    private static Entered order(Phase phase) {
        return new Entered.No(phase.name() + " cannot end before it starts.");
    }

    private static Entered ahead(LocalDate day) {
        return new Entered.No(NumberText.date(day) + " lies ahead; only what really was is entered here.");
    }
}
