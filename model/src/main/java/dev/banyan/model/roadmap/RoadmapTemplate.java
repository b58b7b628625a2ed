package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.MethodRule;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.Rollout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The roadmap of a plan as a template for others: its phases become steps with their outcome, gates and ramp, what
/// was measured or signed stays behind. Phases that take contexts in the same way become one step for each context.
public final class RoadmapTemplate {
    private RoadmapTemplate() {}

    /// @param plan with at least one phase
    public static Template of(Plan plan, String id, String name) {
        var steps = new ArrayList<TemplateStep>();
        var taking = EnumSet.noneOf(PhaseKind.class);
        for (Phase p : plan.roadmap()) {
            boolean each = p.kind().takesContexts() && !p.contexts().isEmpty();
            if (each && !taking.add(p.kind())) continue;
            steps.add(new TemplateStep(
                    p.kind(),
                    each ? p.kind().words() : p.name(),
                    p.goal(),
                    "",
                    each,
                    asked(plan, p),
                    p.ramp(),
                    TemplateStep.WayBack.of(p, plan.delivery().rollouts().getOrDefault(p.id(), Rollout.UNDECIDED))));
        }
        List<MethodRule> rules =
                plan.method().rules().stream().map(r -> r.of(name)).toList();
        return new Template(id, name, "As in the roadmap of " + plan.name() + ".", "", steps, rules);
    }

    private static List<TemplateStep.Asked> asked(Plan plan, Phase phase) {
        return plan.criteria().values().stream()
                .filter(c -> c.phase().equals(phase.id()))
                .map(RoadmapTemplate::asked)
                .toList();
    }

    private static TemplateStep.Asked asked(Criterion c) {
        Measure blank = switch (c.measure()) {
            case Measure.Entered e -> new Measure.Entered(e.what(), e.atLeast(), e.target(), e.unit(), null, "", null);
            case Measure.Confirmed said -> new Measure.Confirmed(said.what(), "", null);
            case Measure.LineCoverage m -> m;
            case Measure.PathCoverage(var _, double percent) -> new Measure.PathCoverage(null, percent);
            case Measure.OpenAdvisories m -> m;
            case Measure.CrossingDependencies m -> m;
            case Measure.ContextCycles m -> m;
            case Measure.SevereAdvisories m -> m;
            case Measure.Findings m -> m;
            case Measure.FailedTests m -> m;
            case Measure.Incidents m -> m;
            case Measure.QuietDays m -> m;
            case Measure.ErrorRate m -> m;
            case Measure.Parity m -> m;
            case Measure.CleanPasses m -> m;
            case Measure.RunbookComplete m -> m;
            case Measure.LibraryVersion m -> m;
        };
        return new TemplateStep.Asked(c.side(), blank);
    }
}
