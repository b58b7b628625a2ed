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
    List<CoverageGap> applied(List<CoverageGap> gaps) {
        var open = gaps.stream()
                .filter(g -> g.linesToCover() > 0)
                .sorted(Comparator.comparing((CoverageGap g) -> dueOrNever(g)).thenComparing(CoverageGap::context))
                .toList();
        var dated = new HashMap<CoverageGap, CoverageGap>();
        double days = 0;
        for (CoverageGap gap : open) {
            days += gap.days();
            dated.put(gap, dated(gap, days));
        }
        return gaps.stream()
                .map(g -> dated.getOrDefault(g, g.scheduled(due(g), null, g.state())))
                .toList();
    }

    private CoverageGap dated(CoverageGap gap, double days) {
        LocalDate due = due(gap);
        LocalDate met = calendar.after(today, days);
        if (due == null) return gap.scheduled(null, met, TargetState.OPEN);
        LocalDate late = calendar.after(today, days * (1 + 2 * spread));
        TargetState state =
                met.isAfter(due) ? TargetState.MISSED : late.isAfter(due) ? TargetState.AT_RISK : TargetState.ON_TIME;
        return gap.scheduled(due, met, state);
    }

    private @Nullable LocalDate due(CoverageGap gap) {
        PhaseId before = gap.before();
        return before == null ? null : starts.get(before);
    }

    private LocalDate dueOrNever(CoverageGap gap) {
        LocalDate due = due(gap);
        return due == null ? LocalDate.MAX : due;
    }
}
