package dev.banyan.model.roadmap;

import dev.banyan.model.MethodRule;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.order.Explain;
import dev.banyan.model.order.JobReason;
import dev.banyan.model.order.Limits;
import dev.banyan.model.order.ListSchedule;
import dev.banyan.model.order.OrderProblem;
import dev.banyan.model.order.OrderResult;
import dev.banyan.model.order.TeamSchedule;
import dev.banyan.model.order.Teams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The roadmap as a problem of order: what is done or running stays where the plan has it and counts nothing, the
/// others may change places as far as their waits let them.
final class Ordering {
    private final Plan plan;
    private final Jobs jobs;
    private final Precedence precedence;
    private final boolean[] fixed;
    private final double[] weight;
    private final double[] days;
    private final int[][] waits;
    private final Limits limits;
    private final double current;

    Ordering(Plan plan, Jobs jobs, Precedence precedence, RetiredRisk risk) {
        this.plan = plan;
        this.jobs = jobs;
        this.precedence = precedence;
        var phases = jobs.phases();
        int n = phases.size();
        var drawn = new ListSchedule(jobs.waits(), jobs.teams(), jobs.limits());
        drawn.run(jobs.order(), jobs.days());
        fixed = new boolean[n];
        weight = new double[n];
        days = jobs.days().clone();
        double[] release = jobs.limits().release(), live = jobs.limits().live();
        for (int i = 0; i < n; i++) {
            PhaseState state = phases.get(i).state();
            fixed[i] = jobs.started(i) || state == PhaseState.DONE || state == PhaseState.RUNNING;
            if (fixed[i]) {
                release[i] = drawn.start(i);
                days[i] = drawn.finish(i) - drawn.start(i);
                live[i] = 0;
            } else weight[i] = risk.in(phases.get(i).id());
        }
        limits = new Limits(release, fixed, live, jobs.limits().closed());
        waits = waits();
        current = drawn.carried(weight);
    }

    private int[][] waits() {
        Map<PhaseId, Integer> number = new HashMap<>();
        for (int i = 0; i < fixed.length; i++) number.put(jobs.phases().get(i).id(), i);
        int[][] kept = new int[fixed.length][0];
        for (int i = 0; i < kept.length; i++)
            if (!fixed[i])
                kept[i] = precedence.of(jobs.phases().get(i).id()).stream()
                        .filter(w -> number.containsKey(w.before()))
                        .mapToInt(w -> number.getOrDefault(w.before(), 0))
                        .distinct()
                        .toArray();
        return kept;
    }

    OrderProblem problem() {
        return new OrderProblem(weight, days, waits);
    }

    Teams teams() {
        return jobs.teams();
    }

    Limits limits() {
        return limits;
    }

    /// Risk times days of the order of the plan, which need not keep its waits.
    double current() {
        return current;
    }

    /// Risk times the days that pass whatever the order.
    double before() {
        var schedule = new ListSchedule(waits, teams(), limits);
        schedule.run(IntStream.range(0, fixed.length).filter(i -> fixed[i]).toArray(), days);
        double first = IntStream.range(0, fixed.length)
                .filter(i -> !fixed[i])
                .mapToDouble(schedule::ready)
                .min()
                .orElse(0);
        return first * Arrays.stream(weight).sum();
    }

    /// The phases that keep their places first, in the order of the plan.
    List<PhaseId> phases(int[] order) {
        return IntStream.concat(
                        IntStream.range(0, fixed.length).filter(i -> fixed[i]),
                        Arrays.stream(order).filter(i -> !fixed[i]))
                .mapToObj(i -> jobs.phases().get(i).id())
                .toList();
    }

    List<PhaseReason> reasons(TeamSchedule best) {
        var asOne = new OrderResult(best.order(), best.objective(), best.bound(), false, List.of());
        var schedule = new ListSchedule(waits, teams(), limits);
        var reasons = new ArrayList<PhaseReason>();
        var given = reasonsGiven(asOne);
        int[] order = best.order();
        for (int at = 0; at < order.length; at++)
            if (!fixed[order[at]])
                reasons.add(reason(given.get(at), best, swap(order, at, schedule, best.objective())));
        return reasons;
    }

    private List<JobReason> reasonsGiven(OrderResult result) {
        return Explain.reasons(problem(), result);
    }

    /// How much more is carried when the job at a place and the next one change places, as a share of the whole.
    private double swap(int[] order, int at, ListSchedule schedule, double objective) {
        if (at + 1 >= order.length || objective <= 0) return Double.NaN;
        int job = order[at], next = order[at + 1];
        if (fixed[next] || Arrays.stream(waits[next]).anyMatch(before -> before == job)) return Double.NaN;
        int[] swapped = order.clone();
        swapped[at] = next;
        swapped[at + 1] = job;
        schedule.run(swapped, days);
        return (schedule.carried(weight) - objective) / (objective - before());
    }

    private PhaseReason reason(JobReason r, TeamSchedule best, double withNext) {
        Phase phase = jobs.phases().get(r.job());
        var after = open(r.waitsFor());
        var unlocks = open(r.unlocks());
        double aWeek = Double.isFinite(r.ratio()) ? 5 * r.ratio() : 0;
        var words = new ArrayList<String>();
        words.add(
                aWeek > 0
                        ? String.format(Locale.ROOT, "Retires %.1f points of risk a week", aWeek)
                        : "Retires no risk by itself");
        var why = precedence.of(phase.id());
        if (plan.method().pilot().filter(pilot -> told(why, pilot)).isPresent()) words.add("goes after the pilot");
        if (plan.delivery().scopes().containsKey(phase.id())
                && plan.delivery().scopes().get(phase.id()).first()) words.add("is pinned to the front");
        if (!after.isEmpty()) words.add("waits for " + names(after));
        if (!unlocks.isEmpty()) words.add("unlocks " + names(unlocks));
        LocalDate from = phase.notBefore();
        if (from != null && best.start()[r.job()] <= jobs.number(from)) words.add("may not start before " + from);
        if (withNext >= 0.0005)
            words.add(String.format(Locale.ROOT, "after the next one it would cost %.1f%% more", 100 * withNext));
        return new PhaseReason(phase.id(), ids(after), ids(unlocks), aWeek, withNext, String.join("; ", words) + ".");
    }

    private static boolean told(List<Wait> why, MethodRule rule) {
        return why.stream()
                .anyMatch(w -> w.reason() == Wait.Reason.RULE && w.rule().equals(rule.name()));
    }

    private List<Phase> open(int[] of) {
        return Arrays.stream(of)
                .distinct()
                .filter(i -> !fixed[i])
                .mapToObj(jobs.phases()::get)
                .toList();
    }

    private static List<PhaseId> ids(List<Phase> phases) {
        return phases.stream().map(Phase::id).toList();
    }

    private static String names(List<Phase> phases) {
        String first = phases.stream().limit(3).map(Phase::name).collect(Collectors.joining(", "));
        return phases.size() > 3 ? first + " and " + (phases.size() - 3) + " more" : first;
    }
}
