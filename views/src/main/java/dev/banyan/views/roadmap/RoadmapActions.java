package dev.banyan.views.roadmap;

import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.PhaseKind;
import dev.banyan.views.Action;
import dev.banyan.views.roadmap.RoadmapView.Picture;
import dev.banyan.views.roadmap.planning.PhaseActs;
import dev.banyan.views.roadmap.planning.PhaseMoves;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;

/// What can be done in the roadmap, by menu, palette and keys.
///
/// @param onPhase whether a phase is selected
record RoadmapActions(
        RoadmapView room, Planning planning, AddMenu add, RoadmapPanes panes, ObservableBooleanValue onPhase) {

    /// What is done with phases.
    List<Action> offered() {
        return List.of(
                Action.of(
                        "roadmap.timeline",
                        "Show the timeline",
                        "mdi2c-chart-gantt",
                        "",
                        () -> room.show(Picture.TIMELINE)),
                Action.of(
                        "roadmap.table",
                        "Show the phases as a table",
                        "mdi2t-table",
                        "",
                        () -> room.show(Picture.TABLE)),
                Action.of(
                        "roadmap.board",
                        "Show the phases by state",
                        "mdi2v-view-column-outline",
                        "",
                        () -> room.show(Picture.BOARD)),
                Action.of(
                        "roadmap.add",
                        "Add a phase after the selected one",
                        "mdi2p-plus",
                        "Shortcut+Shift+A",
                        () -> add.addEmpty(PhaseKind.STRANGLE)),
                Action.of("roadmap.template", "Plan from a template…", "mdi2f-format-list-checks", "", add::choose),
                Action.of("roadmap.best", "Best order…", "mdi2s-sort-variant", "Shortcut+B", panes::best),
                Action.of(
                        "roadmap.simulate",
                        "Simulate dates",
                        "mdi2d-dice-multiple-outline",
                        "Shortcut+D",
                        panes::simulate),
                Action.of(
                        "roadmap.calendar",
                        "Calendar and teams…",
                        "mdi2c-calendar-account-outline",
                        "",
                        panes::calendar),
                onPhase(
                        "roadmap.earlier",
                        "Move the phase earlier",
                        "mdi2a-arrow-up",
                        "Alt+Up",
                        () -> PhaseMoves.move(planning, -1)),
                onPhase(
                        "roadmap.later",
                        "Move the phase later",
                        "mdi2a-arrow-down",
                        "Alt+Down",
                        () -> PhaseMoves.move(planning, 1)),
                onPhase(
                        "roadmap.link",
                        "Let another phase wait for this one…",
                        "mdi2r-ray-start-arrow",
                        "L",
                        room::link),
                onPhase(
                        "roadmap.sooner",
                        "Start the phase a day earlier",
                        "mdi2c-calendar-arrow-left",
                        "Shortcut+Left",
                        () -> PhaseActs.shift(planning, -1)),
                onPhase(
                        "roadmap.hold",
                        "Start the phase a day later",
                        "mdi2c-calendar-arrow-right",
                        "Shortcut+Right",
                        () -> PhaseActs.shift(planning, 1)),
                onPhase(
                        "roadmap.shorter",
                        "Take a day less for the phase",
                        "mdi2a-arrow-collapse-left",
                        "Shift+Left",
                        () -> PhaseActs.stretch(planning, -1)),
                onPhase(
                        "roadmap.longer",
                        "Take a day more for the phase",
                        "mdi2a-arrow-expand-right",
                        "Shift+Right",
                        () -> PhaseActs.stretch(planning, 1)),
                onPhase(
                        "roadmap.remove",
                        "Remove the phase",
                        "mdi2d-delete-outline",
                        "Delete",
                        () -> PhaseMoves.remove(planning)));
    }

    /// What is done with scenarios and baselines.
    List<Action> keeping() {
        return List.of(
                Action.of(
                        "roadmap.scenario",
                        "Keep as a scenario…",
                        "mdi2s-source-branch-plus",
                        "",
                        () -> panes.keep(Kind.SCENARIO)),
                Action.of(
                        "roadmap.baseline",
                        "Keep as a baseline…",
                        "mdi2b-bookmark-plus-outline",
                        "",
                        () -> panes.keep(Kind.BASELINE)),
                Action.of(
                        "roadmap.compare",
                        "Compare scenarios and baselines…",
                        "mdi2c-compare-horizontal",
                        "Shortcut+Shift+C",
                        panes::compare),
                Action.of("roadmap.since", "Since last time…", "mdi2h-history", "Shortcut+L", panes::since));
    }

    private Action onPhase(String id, String words, String icon, String key, Runnable run) {
        return Action.of(id, words, icon, key, run).enabledWhen(onPhase);
    }
}
