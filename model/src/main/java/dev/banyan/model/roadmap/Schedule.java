package dev.banyan.model.roadmap;

import dev.banyan.model.Freeze;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.order.ListSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Gives the phases their days: in the order of the roadmap each starts when enough people of its team are free and
/// what it waits for is over, not before the roadmap starts and not before its own first day, and goes live outside
/// of freezes. Slack by the backward pass of the critical path method (Kelley and Walker 1959), along the waits and
/// the people that go from one phase to the next.
final class Schedule {
    private final Plan plan;
    private final LocalDate today;
    private final Jobs jobs;
    private final ListSchedule dates;
    private final double end;

    Schedule(Plan plan, LocalDate today, Jobs jobs) {
        this.plan = plan;
        this.today = today;
        this.jobs = jobs;
        dates = new ListSchedule(jobs.waits(), jobs.teams(), jobs.limits());
        end = dates.run(jobs.order(), jobs.days());
    }

    List<ScheduledPhase> phases(SortedMap<PhaseId, PhaseEffort> efforts, Precedence precedence, RetiredRisk risk) {
        double[] latest = backward();
        var phases = new ArrayList<ScheduledPhase>();
        for (int i = 0; i < latest.length; i++) {
            Phase p = jobs.phases().get(i);
            PhaseEffort effort = efforts.get(p.id());
            if (effort == null) throw new IllegalStateException("no effort of " + p.id());
            phases.add(phase(i, effort, latest[i], precedence, risk));
        }
        return phases;
    }

    /// The latest end of each phase that does not move the end of the roadmap.
    private double[] backward() {
        int[] order = jobs.order();
        double[] latest = new double[order.length];
        Arrays.fill(latest, end);
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            if (jobs.started(i)) continue;
            double start = jobs.limits().latestStart(i, latest[i], jobs.days()[i]);
            for (int before : jobs.waits()[i]) latest[before] = Math.min(latest[before], start);
            for (int before : dates.took(i)) if (before >= 0) latest[before] = Math.min(latest[before], start);
        }
        return latest;
    }

    private ScheduledPhase phase(int i, PhaseEffort effort, double latest, Precedence precedence, RetiredRisk risk) {
        Phase p = jobs.phases().get(i);
        double start = dates.start(i), days = jobs.days()[i];
        LocalDate first = p.started() != null ? p.started() : jobs.begins(start);
        LocalDate finish = p.finished() != null ? p.finished() : jobs.ends(dates.finish(i), start);
        boolean over = p.finished() != null;
        double slack = over ? 0 : jobs.limits().latestStart(i, latest, days) - start;
        boolean open = p.state() == PhaseState.PLANNED || p.state() == PhaseState.READY;
        double live = over ? 0 : Math.min(days, GoingLive.days(p));
        return new ScheduledPhase(
                p,
                first,
                finish,
                jobs.ends(start + effort.wholeDays(), start),
                over ? finish : ends(i, jobs.estimate(i).best()),
                over ? finish : later(finish, ends(i, jobs.estimate(i).worst())),
                effort.wholeDays(),
                jobs.teams().needs()[i],
                effort,
                precedence.of(p.id()),
                follows(i),
                (int) Math.max(0, slack),
                !over && slack <= 0,
                open && p.started() == null && first.isBefore(today),
                live == 0 ? null : jobs.begins(dates.finish(i) - live),
                held(start + days - live, dates.finish(i) - live),
                risk.share(p.id()),
                ScheduledPhase.ramp(p, finish));
    }

    private LocalDate ends(int i, double days) {
        return jobs.ends(jobs.limits().finish(i, dates.start(i), days), dates.start(i));
    }

    /// The phase that gives the people on last.
    private @Nullable PhaseId follows(int i) {
        return Arrays.stream(dates.took(i))
                .filter(j -> j >= 0)
                .boxed()
                .max(Comparator.comparingDouble(dates::finish))
                .map(j -> jobs.phases().get(j).id())
                .orElse(null);
    }

    /// The last freeze that kept a phase from going live when it was ready.
    private @Nullable Freeze held(double ready, double opens) {
        if (opens <= ready) return null;
        LocalDate live = jobs.begins(opens);
        return plan.delivery().freezes().values().stream()
                .filter(f -> f.until().isBefore(live))
                .max(Comparator.comparing(Freeze::until).thenComparing(Freeze::id))
                .orElse(null);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
