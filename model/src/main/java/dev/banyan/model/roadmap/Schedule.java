package dev.banyan.model.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Gives the phases their days: in the order of the roadmap each starts when its team is free and what it waits for is
/// over, not before the roadmap starts and not before its own first day. A wait that the order breaks is not waited
/// for. Slack by the backward pass of the critical path method (Kelley and Walker 1959).
final class Schedule {
    private final Plan plan;
    private final LocalDate today;
    private final List<Phase> order;
    private final SortedMap<PhaseId, PhaseEffort> efforts;
    private final Precedence precedence;
    private final Map<PhaseId, Integer> place = new HashMap<>();
    private final long[] start;
    private final long[] end;
    private final @Nullable PhaseId[] follows;

    Schedule(Plan plan, LocalDate today, SortedMap<PhaseId, PhaseEffort> efforts, Precedence precedence) {
        this.plan = plan;
        this.today = today;
        this.order = plan.roadmap();
        this.efforts = efforts;
        this.precedence = precedence;
        for (Phase p : order) place.put(p.id(), place.size());
        start = new long[order.size()];
        end = new long[order.size()];
        follows = new @Nullable PhaseId[order.size()];
    }

    List<ScheduledPhase> phases(RetiredRisk risk) {
        forward();
        long[] latest = backward();
        var phases = new ArrayList<ScheduledPhase>();
        for (int i = 0; i < order.size(); i++) phases.add(phase(i, latest[i], risk));
        return phases;
    }

    private void forward() {
        var teams = new HashMap<String, Integer>();
        for (int i = 0; i < order.size(); i++) {
            Phase p = order.get(i);
            long from = WorkCalendar.number(plan.assumptions().start());
            if (p.notBefore() != null) from = Math.max(from, WorkCalendar.number(p.notBefore()));
            Integer before = teams.put(p.team(), i);
            if (before != null) {
                from = Math.max(from, end[before]);
                follows[i] = order.get(before).id();
            }
            for (int w : waits(i)) from = Math.max(from, end[w]);
            start[i] = p.started() != null ? WorkCalendar.number(p.started()) : from;
            end[i] = end(p, start[i]);
        }
    }

    /// The first working day after the phase.
    private long end(Phase p, long start) {
        if (p.finished() != null)
            return Math.max(start, WorkCalendar.number(p.finished().plusDays(1)));
        long end = start + effort(p).wholeDays();
        return p.state() == PhaseState.RUNNING ? Math.max(end, WorkCalendar.number(today) + 1) : end;
    }

    private PhaseEffort effort(Phase p) {
        PhaseEffort effort = efforts.get(p.id());
        if (effort == null) throw new IllegalStateException("no effort of " + p.id());
        return effort;
    }

    /// Places of the phases that the phase at a place waits for and that the order puts before it.
    private List<Integer> waits(int i) {
        return precedence.of(order.get(i).id()).stream()
                .map(w -> place.getOrDefault(w.before(), i))
                .filter(before -> before < i)
                .distinct()
                .toList();
    }

    /// The latest end of each phase that does not move the end of the roadmap.
    private long[] backward() {
        long last = 0;
        for (long e : end) last = Math.max(last, e);
        long[] latest = new long[order.size()];
        Arrays.fill(latest, last);
        for (int i = order.size() - 1; i >= 0; i--) {
            long latestStart = latest[i] - (end[i] - start[i]);
            PhaseId before = follows[i];
            if (before != null) lower(latest, place.getOrDefault(before, i), latestStart);
            for (int w : waits(i)) lower(latest, w, latestStart);
        }
        return latest;
    }

    private static void lower(long[] latest, int at, long to) {
        latest[at] = Math.min(latest[at], to);
    }

    private ScheduledPhase phase(int i, long latest, RetiredRisk risk) {
        Phase p = order.get(i);
        PhaseEffort effort = effort(p);
        LocalDate first = p.started() != null ? p.started() : WorkCalendar.date(start[i]);
        LocalDate finish = p.finished() != null ? p.finished() : WorkCalendar.date(Math.max(start[i], end[i] - 1));
        boolean over = p.finished() != null;
        int slack = over ? 0 : (int) Math.max(0, latest - end[i]);
        boolean open = p.state() == PhaseState.PLANNED || p.state() == PhaseState.READY;
        return new ScheduledPhase(
                p,
                first,
                finish,
                over ? finish : WorkCalendar.finish(first, effort.estimate().best()),
                over
                        ? finish
                        : later(
                                finish,
                                WorkCalendar.finish(first, effort.estimate().worst())),
                effort.wholeDays(),
                effort,
                precedence.of(p.id()),
                follows[i],
                slack,
                !over && slack == 0,
                open && p.started() == null && first.isBefore(today),
                risk.share(p.id()),
                ScheduledPhase.ramp(p, finish));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
