package dev.banyan.views.shell;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.PlanStore;
import dev.banyan.views.SavedState;
import dev.banyan.views.SavedState.NotSaved;
import dev.banyan.views.SavedState.Saved;
import dev.banyan.views.SavedState.Saving;
import dev.banyan.views.doctor.DoctorItem;
import dev.banyan.views.parts.NumberText;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bottom of the window: what is saved, what was done last, what runs, how healthy the plan is, and how large the
/// audited system is.
final class StatusBar extends HBox {
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final Desk desk;
    private final Region dot = new Region();
    private final Label saved = new Label();
    private final Label edits = new Label();
    private final Label system = new Label();

    StatusBar(Desk desk, Runnable openDoctor) {
        this.desk = desk;
        getStyleClass().add("status-bar");
        dot.getStyleClass().add("saved-dot");
        saved.getStyleClass().add("saved-words");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        edits.setMinWidth(40);
        system.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        dot,
                        saved,
                        edits,
                        gap,
                        new RunningJobs(desk.workbench().jobs()),
                        new DoctorItem(desk.checkup(), openDoctor),
                        system);
        desk.saved().subscribe(this::say);
        refresh();
    }

    private void say(SavedState state) {
        saved.setText(
                switch (state) {
                    case Saved _ -> "Every edit is saved";
                    case Saving _ -> "Saving…";
                    case NotSaved(String why) -> why;
                });
        dot.pseudoClassStateChanged(BUSY, state instanceof Saving);
        dot.pseudoClassStateChanged(LOST, state instanceof NotSaved);
        saved.pseudoClassStateChanged(LOST, state instanceof NotSaved);
    }

    void refresh() {
        PlanStore store = desk.workbench().store();
        int count = store.history().size();
        edits.setText(
                count == 0
                        ? "No edits yet"
                        : NumberText.count(count, "edit", "edits") + " · last: "
                                + store.undoable().orElseThrow().label());
        Plan plan = desk.workbench().plan();
        system.setText(NumberText.count(plan.facts().modules().size(), "module", "modules")
                + " · "
                + NumberText.count(plan.facts().dependencies().inCode(), "dependency", "dependencies")
                + " · "
                + NumberText.count(plan.audit().readings().size(), "audit source", "audit sources"));
    }
}
