package dev.banyan.views.roadmap;

import dev.banyan.model.KeptPlan;
import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.views.Workbench;
import dev.banyan.views.roadmap.calendar.CalendarPane;
import dev.banyan.views.roadmap.order.BestPane;
import dev.banyan.views.roadmap.order.DatesPane;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.scenario.AdoptPane;
import dev.banyan.views.roadmap.scenario.ComparePane;
import dev.banyan.views.roadmap.scenario.KeepPane;
import dev.banyan.views.roadmap.scenario.KeptMoves;
import dev.banyan.views.roadmap.scenario.SincePane;
import javafx.scene.layout.StackPane;

/// The panes that are laid over the roadmap: what was found out about its order and dates, its calendar, its scenarios.
/// One at a time; closing one brings the picture below back to the front.
final class RoadmapPanes {
    private final Planning planning;
    private final Workbench workbench;
    private final StackPane content;
    private final Runnable front;

    /// @param content what they are laid over; @param front closes whatever lies over it
    RoadmapPanes(Planning planning, StackPane content, Runnable front) {
        this.planning = planning;
        this.workbench = planning.workbench();
        this.content = content;
        this.front = front;
    }

    void calendar() {
        lay(new CalendarPane(planning, front));
    }

    void best() {
        if (planning.plan().phases().isEmpty()) {
            workbench.say().accept("There are no phases to put into order yet.");
            return;
        }
        planning.foresight().ask(planning.plan());
        lay(new BestPane(planning, front));
    }

    void simulate() {
        if (planning.plan().phases().isEmpty()) {
            workbench.say().accept("There are no phases to simulate yet.");
            return;
        }
        planning.foresight().ask(planning.plan());
        lay(new DatesPane(planning, front));
    }

    void keep(Kind kind) {
        lay(new KeepPane(planning, kind, front));
    }

    void adopt(KeptPlan kept) {
        lay(new AdoptPane(planning, kept, front));
    }

    void compare() {
        lay(new ComparePane(
                planning,
                new KeptMoves(planning, kept -> lay(new AdoptPane(planning, kept, this::compare))),
                kind -> lay(new KeepPane(planning, kind, this::compare)),
                front));
    }

    void since() {
        lay(new SincePane(planning, () -> lay(new KeepPane(planning, Kind.BASELINE, this::since)), front));
    }

    private void lay(ResultPane result) {
        front.run();
        content.getChildren().add(result);
        result.requestFocus();
    }
}
