package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.order.OrderBudget;
import dev.banyan.model.order.TeamOrder;
import dev.banyan.model.order.TeamSchedule;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Seams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// The order of the phases that carries the least risk for the shortest time: the sum over the phases of the risk
/// they retire times the working day on which they are over, counted from the first day on which one that is still
/// open can start; with the people of the teams, first days, holidays and freezes of the plan. What is done or
/// running keeps its place at the front.
///
/// @param order     all phases
/// @param objective risk times days of this order; @param bound no order has less, proven
/// @param optimal   whether the order is proven best
/// @param current   risk times days of the order of the plan
/// @param reasons   for the phases that were ordered
/// @param layers    anti-corruption layers that this order needs
public record BestPhases(
        List<PhaseId> order,
        double objective,
        double bound,
        boolean optimal,
        double current,
        List<PhaseReason> reasons,
        List<Layer> layers) {
    public BestPhases {
        order = List.copyOf(order);
        reasons = List.copyOf(reasons);
        layers = List.copyOf(layers);
    }

    public static BestPhases of(Plan plan) {
        return of(plan, OrderBudget.USUAL, () -> false);
    }

    /// What runs is taken to take as long as its effort says.
    public static BestPhases of(Plan plan, OrderBudget budget, BooleanSupplier cancelled) {
        return of(plan, plan.assumptions().start(), budget, cancelled);
    }

    /// @param today     what runs takes at least until then
    /// @param cancelled once true the best order so far is returned
    public static BestPhases of(Plan plan, LocalDate today, OrderBudget budget, BooleanSupplier cancelled) {
        return of(plan, today, budget, cancelled, share -> {});
    }

    /// @param progress told the share of the search that is over, 0 to 1
    public static BestPhases of(
            Plan plan, LocalDate today, OrderBudget budget, BooleanSupplier cancelled, DoubleConsumer progress) {
        Seams seams = Seams.of(plan);
        ContextFigures figures = ContextFigures.of(plan);
        RetiredRisk risk = RetiredRisk.of(plan, RiskRanking.of(plan, figures));
        Precedence precedence = Precedence.of(plan, seams, risk);
        var efforts = PhaseEffort.of(plan, seams, figures, CoverageGaps.of(plan, figures));
        var ordering = new Ordering(plan, new Jobs(plan, today, efforts, precedence), precedence, risk);
        TeamSchedule best =
                TeamOrder.of(ordering.problem(), ordering.teams(), ordering.limits(), budget, cancelled, progress);
        var order = ordering.phases(best.order());
        double before = ordering.before();
        return new BestPhases(
                order,
                best.objective() - before,
                best.bound() - before,
                best.optimal(),
                ordering.current() - before,
                ordering.reasons(best),
                Layer.needed(plan, seams, order));
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
