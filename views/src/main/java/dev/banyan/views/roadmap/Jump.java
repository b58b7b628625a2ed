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
        }
    }

    private static void go(Workbench workbench, String room, dev.banyan.views.Subject subject) {
        workbench.selection().select(subject);
        workbench.go().accept(room);
    }
}
