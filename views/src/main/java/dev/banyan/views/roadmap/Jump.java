package dev.banyan.views.roadmap;

import dev.banyan.model.Criterion;
import dev.banyan.model.check.Subject;
import dev.banyan.views.Workbench;

/// Goes to what a sentence is about, in the room where it is changed.
final class Jump {
    private Jump() {}

    static void to(Workbench workbench, Subject subject) {
        switch (subject) {
            case Subject.OfPhase(var id) -> go(workbench, "roadmap", new dev.banyan.views.Subject.OfPhase(id));
            case Subject.OfContext(var id) -> go(workbench, "map", dev.banyan.views.Subject.context(id));
            case Subject.OfRisk(var id) -> go(workbench, "risk", new dev.banyan.views.Subject.OfRisk(id));
            case Subject.OfCriterion(var id) -> {
                Criterion criterion = workbench.plan().criteria().get(id);
                if (criterion != null)
                    go(workbench, "roadmap", new dev.banyan.views.Subject.OfPhase(criterion.phase()));
            }
            case Subject.OfSeam(var id) -> go(workbench, "map", new dev.banyan.views.Subject.OfSeam(id));
            case Subject.OfTable(var name) -> go(workbench, "audit", new dev.banyan.views.Subject.OfTable(name));
            case Subject.OfLibrary(var name) -> go(workbench, "audit", new dev.banyan.views.Subject.OfLibrary(name));
            case Subject.OfModules(var ids) -> go(workbench, "map", new dev.banyan.views.Subject.Modules(ids));
        }
    }

    private static void go(Workbench workbench, String room, dev.banyan.views.Subject subject) {
        workbench.selection().select(subject);
        workbench.go().accept(room);
    }
}
