package dev.banyan.model.coverage;

import dev.banyan.model.PhaseId;
import dev.banyan.model.WorkCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether targets are met in time when tests are written for one after the other.
record Deadlines(Map<PhaseId, LocalDate> starts, LocalDate today, double spread, WorkCalendar calendar) {

    /// Something that must be covered to a share.
    interface Aim<A extends Aim<A>> {
        /// Tells it from others; of two that are due on one day the smaller goes first.
        String key();

        int linesToCover();

        double days();

        @Nullable
        PhaseId before();

        TargetState state();

        A scheduled(@Nullable LocalDate due, @Nullable LocalDate metOn, TargetState state);
    }

    <A extends Aim<A>> List<A> applied(List<A> aims) {
        var open = aims.stream()
                .filter(a -> a.linesToCover() > 0)
                .sorted(Comparator.comparing((A a) -> dueOrNever(a)).thenComparing(Aim::key))
                .toList();
        var dated = new HashMap<String, A>();
        double days = 0;
        for (A aim : open) {
            days += aim.days();
            dated.put(aim.key(), dated(aim, days));
        }
        return aims.stream()
                .map(a -> dated.getOrDefault(a.key(), a.scheduled(due(a), null, a.state())))
                .toList();
    }

    private <A extends Aim<A>> A dated(A aim, double days) {
        LocalDate due = due(aim);
        LocalDate met = calendar.after(today, days);
        if (due == null) return aim.scheduled(null, met, TargetState.OPEN);
        LocalDate late = calendar.after(today, days * (1 + 2 * spread));
        TargetState state =
                met.isAfter(due) ? TargetState.MISSED : late.isAfter(due) ? TargetState.AT_RISK : TargetState.ON_TIME;
        return aim.scheduled(due, met, state);
    }

    private @Nullable LocalDate due(Aim<?> aim) {
        PhaseId before = aim.before();
        return before == null ? null : starts.get(before);
    }

    private LocalDate dueOrNever(Aim<?> aim) {
        LocalDate due = due(aim);
        return due == null ? LocalDate.MAX : due;
    }
}
