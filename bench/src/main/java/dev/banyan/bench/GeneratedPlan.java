package dev.banyan.bench;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.edit.TargetEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pcollections.TreePSet;

/// A plan over a generated system: the planted contexts drawn, a phase, a target and a risk for each.
final class GeneratedPlan {
    private GeneratedPlan() {}

    static Plan of(PlantedGraph graph, int findings) {
        var system = new GeneratedAudit(graph, findings);
        Plan plan = Plan.EMPTY.withName("Generated").withAudit(system.audit());
        for (Edit edit : edits(graph, system)) plan = done(edit.applyTo(plan));
        return plan;
    }

    /// The same system before anybody decided anything.
    static Plan undecided(PlantedGraph graph, int findings) {
        return Plan.EMPTY.withAudit(new GeneratedAudit(graph, findings).audit());
    }

    private static Plan done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Plan plan) -> plan;
            case Outcome.Refused(String reason) -> throw new IllegalStateException(reason);
        };
    }

    private static List<Edit> edits(PlantedGraph graph, GeneratedAudit system) {
        List<Set<ModuleId>> modules = new ArrayList<>();
        for (int m = 0; m < graph.modules(); m++) {
            while (modules.size() <= graph.context()[m]) modules.add(new HashSet<>());
            modules.get(graph.context()[m]).add(new ModuleId(system.name(m)));
        }
        var edits = new ArrayList<Edit>();
        for (int c = 0; c < modules.size(); c++) {
            var id = new ContextId("c" + c);
            String name = String.format(Locale.ROOT, "Context %02d", c);
            String colour = ContextColours.ALL.get(c % ContextColours.ALL.size());
            var phase = new PhaseId("p" + c);
            edits.add(new ContextEdit.Draw(BoundedContext.named(id, name, colour), modules.get(c)));
            edits.add(new PhaseEdit.Add(
                    List.of(Phase.planned(phase, "Strangle " + name, PhaseKind.STRANGLE)
                            .withContexts(TreePSet.singleton(id))),
                    c,
                    List.of()));
            edits.add(new TargetEdit.Set(new CoverageTarget(id, 80, phase)));
            edits.add(new RiskEdit.Set(new Risk(
                    new RiskId("r" + c), c + 1, "Cutting " + name, id, 1 + c % 5, 1 + c / 5 % 5, "", "", phase)));
        }
        return edits;
    }
}
