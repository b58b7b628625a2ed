package dev.banyan.views.doctor;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.check.Finding;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import java.util.Optional;

/// A place that a finding or another sentence about the plan speaks of: what it is called, and where it is shown.
///
/// @param room the room that knows it best
public record Spot(String words, Subject subject, String room) {
    /// The places of a finding, the one to look at first.
    static List<Spot> of(Finding finding, Plan plan) {
        return finding.subjects().stream()
                .flatMap(s -> of(s, plan).stream())
                .distinct()
                .toList();
    }

    /// Empty where it is not in the plan any more.
    public static Optional<Spot> of(dev.banyan.model.check.Subject subject, Plan plan) {
        return switch (subject) {
            case dev.banyan.model.check.Subject.OfPhase(var id) -> phase(id, plan);
            case dev.banyan.model.check.Subject.OfCriterion(var id) -> {
                Criterion c = plan.criteria().get(id);
                yield c == null ? Optional.empty() : phase(c.phase(), plan);
            }
            case dev.banyan.model.check.Subject.OfContext(var id) ->
                Optional.of(new Spot(name(id, plan), Subject.context(id), "map"));
            case dev.banyan.model.check.Subject.OfPath(var id) -> {
                CriticalPath path = plan.criticalPaths().get(id);
                yield path == null
                        ? Optional.empty()
                        : Optional.of(new Spot("Critical path " + path.name(), new Subject.OfPath(id), "coverage"));
            }
            case dev.banyan.model.check.Subject.OfRisk(var id) -> {
                Risk risk = plan.risks().get(id);
                yield risk == null
                        ? Optional.empty()
                        : Optional.of(new Spot("Risk R" + risk.number(), new Subject.OfRisk(id), "risk"));
            }
            case dev.banyan.model.check.Subject.OfSeam(var id) ->
                Optional.of(new Spot(
                        name(id.one(), plan) + " and " + name(id.other(), plan), new Subject.OfSeam(id), "map"));
            case dev.banyan.model.check.Subject.OfTable(var table) ->
                Optional.of(new Spot("Table " + table, new Subject.OfTable(table), "audit"));
            case dev.banyan.model.check.Subject.OfLibrary(var library) ->
                Optional.of(new Spot("Library " + library, new Subject.OfLibrary(library), "audit"));
            case dev.banyan.model.check.Subject.OfModules(var modules) ->
                Optional.of(new Spot(
                        NumberText.count(modules.size(), "module", "modules"), new Subject.Modules(modules), "map"));
        };
    }

    private static Optional<Spot> phase(PhaseId id, Plan plan) {
        Phase phase = plan.phases().get(id);
        if (phase == null) return Optional.empty();
        String words = "Phase " + (phase.place() + 1) + " " + phase.name();
        return Optional.of(new Spot(words, new Subject.OfPhase(id), "roadmap"));
    }

    private static String name(ContextId id, Plan plan) {
        BoundedContext context = plan.contexts().get(id);
        return context == null ? id.text() : context.name();
    }

    /// Selects it and brings it to the front.
    public void show(Workbench workbench) {
        workbench.selection().select(subject);
        workbench.go().accept(room);
    }
}
