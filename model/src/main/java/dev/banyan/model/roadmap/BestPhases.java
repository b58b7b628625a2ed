package dev.banyan.model.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.order.BestOrder;
import dev.banyan.model.order.Explain;
import dev.banyan.model.order.JobReason;
import dev.banyan.model.order.OrderBudget;
import dev.banyan.model.order.OrderProblem;
import dev.banyan.model.order.OrderResult;
import dev.banyan.model.order.Swap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The order of the phases that carries the least risk for the shortest time: the sum over the phases of the risk they
/// retire times the working day on which they are over, each team working on one phase at a time. What is done or
/// running keeps its place at the front. The reasons are those of the best order for one stream of work.
///
/// @param order     all phases
/// @param objective risk times days of this order; @param bound no order has less, proven
/// @param optimal   whether the order is proven best
/// @param current   risk times days of the order of the plan
/// @param reasons   for the phases that were ordered
public record BestPhases(
        List<PhaseId> order,
        double objective,
        double bound,
        boolean optimal,
        double current,
        List<PhaseReason> reasons) {
    public BestPhases {
        order = List.copyOf(order);
        reasons = List.copyOf(reasons);
    }

    public static BestPhases of(Plan plan) {
        return of(plan, OrderBudget.USUAL, () -> false);
    }

    /// @param cancelled once true the best order so far is returned
    public static BestPhases of(Plan plan, OrderBudget budget, BooleanSupplier cancelled) {
        var fixed = new ArrayList<PhaseId>();
        var open = new ArrayList<Phase>();
        for (Phase p : plan.roadmap()) {
            if (p.state() == PhaseState.DONE || p.state() == PhaseState.RUNNING) fixed.add(p.id());
            else open.add(p);
        }
        Precedence precedence = Precedence.of(plan);
        OrderProblem problem = problem(plan, open, precedence);
        OrderResult result = BestOrder.of(problem, budget, cancelled, share -> {});
        for (int job : result.order()) fixed.add(open.get(job).id());
        double current = Explain.costOf(problem, IntStream.range(0, open.size()).toArray());
        var reasons = Explain.reasons(problem, result).stream()
                .map(r -> reason(r, open, precedence, result.objective()))
                .toList();
        return new BestPhases(fixed, result.objective(), result.bound(), result.optimal(), current, reasons);
    }

    private static OrderProblem problem(Plan plan, List<Phase> open, Precedence precedence) {
        RetiredRisk risk = RetiredRisk.of(plan);
        var efforts = PhaseEffort.of(plan);
        var number = new HashMap<PhaseId, Integer>();
        for (Phase p : open) number.put(p.id(), number.size());
        double[] weight = new double[open.size()], effort = new double[open.size()];
        int[][] predecessors = new int[open.size()][];
        for (int i = 0; i < open.size(); i++) {
            PhaseId id = open.get(i).id();
            weight[i] = risk.in(id);
            PhaseEffort of = efforts.get(id);
            effort[i] = of == null ? 1 : of.wholeDays();
            predecessors[i] = precedence.of(id).stream()
                    .filter(w -> number.containsKey(w.before()))
                    .mapToInt(w -> number.getOrDefault(w.before(), 0))
                    .distinct()
                    .toArray();
        }
        return new OrderProblem(weight, effort, predecessors);
    }

    private static PhaseReason reason(JobReason r, List<Phase> open, Precedence precedence, double objective) {
        Phase phase = open.get(r.job());
        var waits = phases(r.waitsFor(), open);
        var unlocks = phases(r.unlocks(), open);
        double aWeek = Double.isFinite(r.ratio()) ? 5 * r.ratio() : 0;
        double withNext =
                r.withNext() instanceof Swap.Costs(double more) && objective > 0 ? more / objective : Double.NaN;
        var words = new ArrayList<String>();
        words.add(
                aWeek > 0
                        ? String.format(Locale.ROOT, "Retires %.1f points of risk a week", aWeek)
                        : "Retires no risk by itself");
        precedence.of(phase.id()).stream()
                .filter(w -> w.rule().equals(MethodRule.PILOT))
                .findFirst()
                .ifPresent(w -> words.add("goes after the pilot"));
        if (!waits.isEmpty()) words.add("waits for " + names(waits));
        if (!unlocks.isEmpty()) words.add("unlocks " + names(unlocks));
        return new PhaseReason(phase.id(), ids(waits), ids(unlocks), aWeek, withNext, String.join("; ", words) + ".");
    }

    private static List<Phase> phases(int[] jobs, List<Phase> open) {
        return Arrays.stream(jobs).distinct().mapToObj(open::get).toList();
    }

    private static List<PhaseId> ids(List<Phase> phases) {
        return phases.stream().map(Phase::id).toList();
    }

    private static String names(List<Phase> phases) {
        String first = phases.stream().limit(3).map(Phase::name).collect(Collectors.joining(", "));
        return phases.size() > 3 ? first + " and " + (phases.size() - 3) + " more" : first;
    }

    public Optional<PhaseReason> reason(PhaseId phase) {
        return reasons.stream().filter(r -> r.phase().equals(phase)).findFirst();
    }

    /// How far the order may be from the best, as a share of the bound.
    public double gap() {
        return optimal || bound <= 0 ? 0 : objective / bound - 1;
    }

    /// How much more risk over time the order of the plan carries than this one, as a share; negative when the plan
    /// saves time by breaking what has to wait.
    public double currentAbove() {
        return objective <= 0 ? 0 : current / objective - 1;
    }

    /// Puts the roadmap into this order.
    public PhaseEdit.Order edit() {
        return new PhaseEdit.Order(order, "Put the phases into the best order");
    }
}
