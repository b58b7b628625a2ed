package dev.banyan.model.roadmap;

import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.Team;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.order.Durations;
import dev.banyan.model.order.Limits;
import dev.banyan.model.order.Teams;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The phases as numbered jobs, the same for the dates, the simulation and the best order: what each takes, what it
/// waits for, who does it, and what the calendar and the facts ask of it. The job of a phase is its place in the
/// order; times are working days from the start of the roadmap.
final class Jobs {
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final long base;
    private final List<Phase> phases;
    private final Estimate[] estimate;
    private final double[] days;
    private final boolean[] started;
    private final int[] order;
    private final int[][] waits;
    private final Teams teams;
    private final Limits limits;

    Jobs(Plan plan, LocalDate today, SortedMap<PhaseId, PhaseEffort> efforts, Precedence precedence) {
        this.today = today;
        calendar = WorkCalendar.of(plan);
        base = calendar.number(plan.assumptions().start());
        phases = plan.roadmap();
        int n = phases.size();
        estimate = new Estimate[n];
        days = new double[n];
        started = new boolean[n];
        double[] release = new double[n], live = new double[n];
        for (int i = 0; i < n; i++) {
            Phase p = phases.get(i);
            PhaseEffort effort = efforts.get(p.id());
            if (effort == null) throw new IllegalStateException("no effort of " + p.id());
            Long began = began(p, effort.wholeDays());
            started[i] = began != null;
            if (began != null) release[i] = began;
            else if (p.notBefore() != null) release[i] = Math.max(0, number(p.notBefore()));
            estimate[i] =
                    estimate(p, effort.estimate(), plan.delivery().progress().get(p.id()), began);
            days[i] = p.finished() != null ? estimate[i].likely() : Math.ceil(estimate[i].likely() - 1e-9);
            if (p.finished() == null) days[i] = Math.max(1, days[i]);
            live[i] = p.finished() != null ? 0 : GoingLive.days(p);
        }
        order = IntStream.concat(
                        IntStream.range(0, n).filter(i -> started[i]),
                        IntStream.range(0, n).filter(i -> !started[i]))
                .toArray();
        waits = waits(precedence);
        teams = teams(plan);
        limits = new Limits(release, started, live, GoingLive.closed(plan, calendar, base));
    }

    /// The day a phase began, null while it has not. What is over without a begin took as long as it was planned.
    private @Nullable Long began(Phase p, int usual) {
        if (p.started() != null) return number(p.started());
        return p.finished() == null ? null : number(p.finished().plusDays(1)) - usual;
    }

    /// From its begin; of what runs, as long as it has taken and what the effort says of the part that is left.
    private Estimate estimate(Phase p, Estimate of, @Nullable Progress said, @Nullable Long began) {
        if (began == null) return of;
        if (p.finished() != null) {
            double took = Math.max(0, number(p.finished().plusDays(1)) - began);
            return new Estimate(took, took, took);
        }
        double least = Math.max(0, number(today) + 1 - began);
        Estimate whole = said == null ? of : rest(of, said, began);
        return new Estimate(
                Math.max(whole.best(), least), Math.max(whole.likely(), least), Math.max(whole.worst(), least));
    }

    private Estimate rest(Estimate of, Progress said, long began) {
        double taken = Math.max(0, number(said.on().plusDays(1)) - began), left = said.left();
        return new Estimate(taken + left * of.best(), taken + left * of.likely(), taken + left * of.worst());
    }

    /// A wait that the order breaks is not waited for.
    private int[][] waits(Precedence precedence) {
        Map<PhaseId, Integer> place = new HashMap<>();
        for (int i = 0; i < phases.size(); i++) place.put(phases.get(i).id(), i);
        int[][] kept = new int[phases.size()][];
        for (int i = 0; i < kept.length; i++) {
            int at = i;
            kept[i] = precedence.of(phases.get(i).id()).stream()
                    .mapToInt(w -> place.getOrDefault(w.before(), at))
                    .filter(before -> before < at || before > at && started[before] && !started[at])
                    .distinct()
                    .toArray();
        }
        return kept;
    }

    /// A team that only phases name works on one phase at a time; a phase takes no more people than its team has.
    private Teams teams(Plan plan) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Phase p : phases) numbers.putIfAbsent(p.team(), numbers.size());
        int[] people = new int[Math.max(1, numbers.size())];
        people[0] = 1;
        numbers.forEach((name, number) -> {
            Team team = plan.delivery().teams().get(name);
            people[number] = team == null ? 1 : team.people();
        });
        int[] team = new int[phases.size()], needs = new int[phases.size()];
        for (int i = 0; i < team.length; i++) {
            team[i] = numbers.getOrDefault(phases.get(i).team(), 0);
            PhaseScope scope =
                    plan.delivery().scopes().getOrDefault(phases.get(i).id(), PhaseScope.PLAIN);
            needs[i] = Math.min(scope.people(), people[team[i]]);
        }
        return new Teams(people, team, needs);
    }

    List<Phase> phases() {
        return phases;
    }

    boolean started(int job) {
        return started[job];
    }

    /// Likely days, whole ones.
    double[] days() {
        return days;
    }

    /// Best, likely and worst days; for what runs, no less than it has taken.
    Estimate estimate(int job) {
        return estimate[job];
    }

    /// What has started, then the others in their order.
    int[] order() {
        return order;
    }

    int[][] waits() {
        return waits;
    }

    Teams teams() {
        return teams;
    }

    Limits limits() {
        return limits;
    }

    Durations durations() {
        return new Durations(
                IntStream.range(0, days.length)
                        .mapToDouble(i -> estimate[i].best())
                        .toArray(),
                IntStream.range(0, days.length)
                        .mapToDouble(i -> estimate[i].likely())
                        .toArray(),
                IntStream.range(0, days.length)
                        .mapToDouble(i -> estimate[i].worst())
                        .toArray());
    }

    /// Working days from the start of the roadmap.
    long number(LocalDate day) {
        return calendar.number(day) - base;
    }

    /// The day that begins after so many working days.
    LocalDate begins(double after) {
        return calendar.date(base + Math.round(after));
    }

    /// The last day of what is over after so many working days; part of a day counts as one.
    LocalDate ends(double after) {
        return calendar.date(base + (long) Math.ceil(after - 1e-3) - 1);
    }

    /// The same, but no day before the first.
    LocalDate ends(double after, double begin) {
        return ends(Math.max(after, begin + 1));
    }
}
