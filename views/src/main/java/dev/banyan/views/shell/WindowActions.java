package dev.banyan.views.shell;

import dev.banyan.model.edit.Outcome;
import dev.banyan.views.Action;
import dev.banyan.views.Doors;
import dev.banyan.views.Message;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.ToSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What the window itself can do, whatever room is in front.
final class WindowActions {
    private final Shell shell;
    private final Doors doors;
    private final BooleanProperty planOpen = new SimpleBooleanProperty();
    private final BooleanProperty canUndo = new SimpleBooleanProperty();
    private final BooleanProperty canRedo = new SimpleBooleanProperty();
    private final List<Action> all = new ArrayList<>();
    private @Nullable Workbench workbench;

    WindowActions(Shell shell, Doors doors, List<WorkbenchRoom> rooms) {
        this.shell = shell;
        this.doors = doors;
        plans();
        editing();
        looking();
        doctor();
        themes();
        rooms(rooms);
    }

    List<Action> all() {
        return List.copyOf(all);
    }

    void opened(Workbench opened) {
        workbench = opened;
        planOpen.set(true);
        refresh();
    }

    void closed() {
        workbench = null;
        planOpen.set(false);
        refresh();
    }

    void refresh() {
        Workbench open = workbench;
        canUndo.set(open != null && open.store().undoable().isPresent());
        canRedo.set(open != null && open.store().redoable().isPresent());
    }

    private void plans() {
        all.add(Action.of("plan.new", "New plan", "mdi2f-file-plus-outline", "Shortcut+N", doors::newPlan));
        all.add(Action.of("plan.open", "Open a plan…", "mdi2f-folder-open-outline", "Shortcut+O", doors::openPlan));
        all.add(Action.of("plan.sample", "Open the sample", "mdi2s-sprout-outline", "", doors::openSample));
        all.add(Action.of(
                        "plan.copy",
                        "Save a copy as…",
                        "mdi2c-content-save-outline",
                        "Shortcut+Shift+S",
                        doors::saveCopy)
                .enabledWhen(planOpen));
        all.add(Action.of("plan.import", "Import audit…", "mdi2t-tray-arrow-down", "Shortcut+I", doors::chooseAudit));
        all.add(Action.of(
                "plan.import.folder",
                "Import an audit folder…",
                "mdi2f-folder-download-outline",
                "Shortcut+Shift+I",
                doors::chooseAuditFolder));
        all.add(Action.of(
                "plan.paste",
                "Import the files on the clipboard",
                "mdi2c-content-paste",
                "Shortcut+V",
                () -> Dropping.paste(doors)));
        all.add(Action.of("plan.export", "Export…", "mdi2t-tray-arrow-up", "Shortcut+E", this::export)
                .enabledWhen(planOpen));
        for (Doors.ExportFormat format : doors.exportFormats())
            all.add(Action.of(
                            "plan.export." + format.id(),
                            "Export " + format.words(),
                            "mdi2t-tray-arrow-up",
                            "",
                            () -> doors.export(format.id()))
                    .enabledWhen(planOpen));
    }

    private void export() {
        if (!doors.exportFormats().isEmpty())
            doors.export(doors.exportFormats().getFirst().id());
    }

    private void editing() {
        all.add(Action.of("edit.undo", "Undo", "mdi2u-undo", "Shortcut+Z", () -> step(true))
                .enabledWhen(canUndo));
        all.add(Action.of("edit.redo", "Redo", "mdi2r-redo", "Shortcut+Shift+Z", () -> step(false))
                .enabledWhen(canRedo));
        all.add(Action.of("edit.redo2", "Redo, the other key", "mdi2r-redo", "Shortcut+Y", () -> step(false))
                .enabledWhen(canRedo));
    }

    void step(boolean back) {
        Workbench open = workbench;
        if (open == null) return;
        Outcome outcome = back ? open.store().undo() : open.store().redo();
        if (outcome instanceof Outcome.Refused(String reason)) shell.say(Message.of(reason));
    }

    /// Goes several steps along the history.
    void steps(boolean back, int count) {
        for (int i = 0; i < count; i++) step(back);
    }

    private void looking() {
        all.add(Action.of("find", "Find anything", "mdi2m-magnify", "Shortcut+K", () -> Palette.open(shell)));
        all.add(Action.of("filter", "Filter the table", "mdi2f-filter-outline", "Shortcut+F", this::filter)
                .enabledWhen(planOpen));
        all.add(Action.of("look.back", "Back to what was selected before", "mdi2a-arrow-left", "Alt+Left", () -> {
                    if (workbench != null) workbench.selection().back();
                })
                .enabledWhen(planOpen));
        all.add(Action.of("look.forward", "Forward again", "mdi2a-arrow-right", "Alt+Right", () -> {
                    if (workbench != null) workbench.selection().forward();
                })
                .enabledWhen(planOpen));
        all.add(Action.of(
                        "look.source",
                        "Show what is selected in its source",
                        "mdi2f-file-search-outline",
                        "Shortcut+U",
                        this::source)
                .enabledWhen(planOpen));
        all.add(Action.of(
                        "look.inspector",
                        "Show or hide the inspector",
                        "mdi2d-dock-right",
                        "Shortcut+J",
                        this::inspector)
                .enabledWhen(planOpen));
        all.add(Action.of("help.keys", "Keys and commands", "mdi2k-keyboard-outline", "F1", () -> KeyHelp.open(shell)));
    }

    private void doctor() {
        all.add(Action.of(
                        "doctor.show",
                        "Show or hide the plan doctor",
                        "mdi2s-stethoscope",
                        "Shortcut+Shift+D",
                        () -> room().ifPresent(RoomPane::toggleDoctor))
                .enabledWhen(planOpen));
        all.add(Action.of(
                        "doctor.next",
                        "Go to the next finding of the plan doctor",
                        "mdi2a-arrow-down-bold-outline",
                        "F8",
                        () -> room().ifPresent(r -> r.doctor().step(1)))
                .enabledWhen(planOpen));
        all.add(Action.of(
                        "doctor.previous",
                        "Go to the finding before",
                        "mdi2a-arrow-up-bold-outline",
                        "Shift+F8",
                        () -> room().ifPresent(r -> r.doctor().step(-1)))
                .enabledWhen(planOpen));
    }

    private Optional<RoomPane> room() {
        return shell.root().lookup(".room-pane") instanceof RoomPane pane ? Optional.of(pane) : Optional.empty();
    }

    private void source() {
        Workbench open = workbench;
        if (open == null) return;
        ToSource.of(open.selection().get(), open.plan()).stream()
                .findFirst()
                .ifPresentOrElse(
                        spot -> doors.showSource(spot.source(), spot.place()),
                        () -> shell.say(Message.of(
                                "No source tells of what is selected; select a module, a source or a record.")));
    }

    private void filter() {
        for (Node field : shell.root().lookupAll(".filter-field")) {
            if (!field.isVisible() || !Shown.is(field)) continue;
            field.requestFocus();
            return;
        }
    }

    private void inspector() {
        boolean shown = "shown".equals(shell.around().settings().get("inspector", "shown"));
        shell.around().settings().put("inspector", shown ? "hidden" : "shown");
        room().ifPresent(pane -> pane.showInspector(!shown));
    }

    private void themes() {
        theme("theme.system", "Colours as the system has them", "mdi2t-theme-light-dark", Theme.Choice.SYSTEM);
        theme("theme.light", "Light colours", "mdi2w-white-balance-sunny", Theme.Choice.LIGHT);
        theme("theme.dark", "Dark colours", "mdi2w-weather-night", Theme.Choice.DARK);
    }

    private void theme(String id, String words, String icon, Theme.Choice choice) {
        all.add(Action.of(id, words, icon, "", () -> shell.theme().choose(choice)));
    }

    private void rooms(List<WorkbenchRoom> rooms) {
        for (int i = 0; i < rooms.size(); i++) {
            WorkbenchRoom room = rooms.get(i);
            String key = i < 9 ? "Shortcut+" + (i + 1) : "";
            all.add(Action.of("room." + room.id(), "Go to " + room.title(), room.icon(), key, () -> shell.go(room.id()))
                    .enabledWhen(planOpen));
        }
    }
}
