package dev.banyan.model.roadmap;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.Rollout;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.order.OrderBudget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// The phases that take drawn contexts, as every template has them. The two weeks without traffic and the first
/// percent are the rescue framework's; the other figures are examples to be changed, not promises.
public final class Templates {
    /// A hundredth, a tenth, half and all of the traffic.
    public static final List<RampStep> RAMP =
            List.of(new RampStep(1, 3), new RampStep(10, 7), new RampStep(50, 7), new RampStep(100, 14));

    /// What the new side of a context has to show before the old one goes.
    public static final Measure.Parity PARITY = new Measure.Parity(99.9, 1_000);

    static final double USUAL_COVERAGE = 70;

    /// One request in a hundred more that fails, or answers a fifth slower, is what a canary is there to show.
    private static final TemplateStep.WayBack BACK =
            new TemplateStep.WayBack("Route all its traffic to the legacy system again, which is kept running.", 1, 20);

    private Templates() {}

    /// Taking a context: gates and ramp as the method advises.
    static TemplateStep strangle() {
        return new TemplateStep(
                        PhaseKind.STRANGLE,
                        "Strangle a context",
                        "All its traffic goes to the new code; the legacy code of it is unused.",
                        "",
                        true,
                        List.of(),
                        RAMP,
                        BACK)
                .entry(new Measure.LineCoverage(USUAL_COVERAGE))
                .entry(new Measure.Confirmed("Way back rehearsed in staging", "", null))
                .exit(PARITY)
                .exit(new Measure.Entered("Error rate against before", false, 1, "times", null, "", null))
                .exit(new Measure.RunbookComplete());
    }

    /// A strangler phase per context, in the best order, with default gates and ramp. The coverage to enter is the
    /// target of the context where it has one. They stand before what deletes, rolls out and supports.
    public static PhaseEdit.Add forContexts(Plan plan, Collection<ContextId> contexts, Supplier<String> ids) {
        return forContexts(plan, contexts, strangle(), ids);
    }

    static PhaseEdit.Add forContexts(
            Plan plan, Collection<ContextId> contexts, TemplateStep step, Supplier<String> ids) {
        var phases = new ArrayList<Phase>();
        var criteria = new ArrayList<Criterion>();
        var rollouts = new TreeMap<PhaseId, Rollout>();
        for (ContextId id : new TreeSet<>(contexts)) {
            BoundedContext context = plan.contexts().get(id);
            if (context == null) continue;
            CoverageTarget target = plan.targets().get(id);
            Phase phase =
                    Template.phase(target == null ? step : wanting(step, target.percent()), context, ids, criteria);
            phases.add(phase);
            rollouts.put(phase.id(), step.rollout());
        }
        var add = new PhaseEdit.Add(phases, place(plan), criteria, rollouts);
        return new PhaseEdit.Add(inBestOrder(plan, add), add.place(), criteria, rollouts);
    }

    private static TemplateStep wanting(TemplateStep step, double percent) {
        var asked = step.asked().stream()
                .map(a -> a.measure() instanceof Measure.LineCoverage
                        ? new TemplateStep.Asked(a.side(), new Measure.LineCoverage(percent))
                        : a)
                .toList();
        return step.asking(asked);
    }

    private static int place(Plan plan) {
        var order = plan.roadmap();
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            boolean closes = switch (order.get(i).kind()) {
                case DELETE_LEGACY, ROLL_OUT, SUPPORT -> true;
                case STABILISE,
                        CAPTURE_GROUND_TRUTH,
                        MODERNISE_DEPENDENCIES,
                        UPGRADE_FRAMEWORK,
                        STRANGLE,
                        BRANCH_BY_ABSTRACTION,
                        MIGRATE_DATA -> false;
            };
            if (!closes) place = i + 1;
        }
        return place;
    }

    private static List<Phase> inBestOrder(Plan plan, PhaseEdit.Add add) {
        if (add.phases().size() < 2) return add.phases();
        if (!(add.applyTo(plan) instanceof Outcome.Done(Plan with))) return add.phases();
        List<PhaseId> best =
                BestPhases.of(with, new OrderBudget(2_000, 200, 1), () -> false).order();
        return add.phases().stream()
                .sorted(Comparator.comparingInt(p -> best.indexOf(p.id())))
                .toList();
    }
}
