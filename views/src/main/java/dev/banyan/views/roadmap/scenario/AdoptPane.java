package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.KeepEdit;
import dev.banyan.model.scenario.Since;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.parts.AreaKeys;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Planning;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks before the plan goes on by other decisions: what that changes, and what becomes of those that stood until now.
public final class AdoptPane extends ResultPane {
    private static final int CHANGES = 8;

    private final Planning planning;
    private final KeptPlan chosen;
    private final Runnable onClose;
    private final Told told;
    private final CheckBox keeps = new CheckBox("Keep the decisions that stood until now as a scenario");
    private final TextField name = new TextField();
    private final TextArea reason = new TextArea();
    private final Label wrong = new Label();
    private final VBox changes = new VBox();

    public AdoptPane(Planning planning, KeptPlan chosen, Runnable onClose) {
        super("Go on by " + chosen.name(), onClose);
        this.planning = planning;
        this.chosen = chosen;
        this.onClose = onClose;
        told = new Told(planning);
        setId("adopt-pane");
        keeps.setId("adopt-keeps");
        keeps.setSelected(true);
        name.setId("adopt-name");
        name.setText(KeptNames.free(planning.plan(), Kind.SCENARIO, "Before " + chosen.name()));
        name.setAccessibleText("Name of the scenario that keeps the present decisions");
        name.setOnAction(_ -> adopt());
        reason.setId("adopt-reason");
        AreaKeys.in(reason, this::adopt);
        reason.getStyleClass().add("edit-area");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.setPromptText("Why it was not chosen");
        reason.setAccessibleText("Why the present decisions were not chosen");
        for (var field : new Node[] {name, reason})
            field.disableProperty().bind(keeps.selectedProperty().not());
        wrong.getStyleClass().add("wrong");
        show("");
        Button adopt = Buttons.main("Adopt", this::adopt);
        adopt.setId("adopt");
        put(form(), Buttons.plain("Cancel", onClose), adopt);
        changes.getChildren().setAll(muted("Comparing…"));
        ask();
    }

    @Override
    public void requestFocus() {
        KeepFocus.on(this, "adopt-keeps");
    }

    private VBox form() {
        var form = new VBox(
                6,
                muted("The plan goes on by the decisions of the "
                        + KeepPane.word(chosen.kind()) + " " + chosen.name()
                        + ", with all that is recorded in them: order, efforts, states, sign-offs. The facts stay. "
                        + (chosen.kind() == Kind.BASELINE ? "The baseline stays as it is. " : "")
                        + "Undo brings everything back."),
                keeps,
                name,
                reason,
                wrong,
                new SectionTitle("What that changes"),
                changes);
        form.getStyleClass().add("result-body");
        return form;
    }

    private void ask() {
        Plan plan = planning.plan();
        var today = planning.workbench().today();
        Standing now = Standing.present(chosen.name(), chosen.over(plan), today);
        told.ask(Standing.present(Standing.Kind.PRESENT.words(), plan, today), now, this::answer);
    }

    private void answer(Since since) {
        changes.getChildren()
                .setAll(
                        since.changes().isEmpty()
                                ? muted("Nothing in the roadmap, its gates or the contexts.")
                                : new ChangeRows(since.changes(), CHANGES, planning::goTo));
    }

    private void adopt() {
        String called = name.getText().strip();
        if (keeps.isSelected() && called.isEmpty()) {
            show("The scenario needs a name.");
            return;
        }
        if (keeps.isSelected() && KeptNames.taken(planning.plan(), Kind.SCENARIO, called, chosen.id())) {
            show("Another one is called " + called + ".");
            return;
        }
        var former = keeps.isSelected()
                ? new KeptPlan(
                        new KeptId(planning.workbench().ids().get()),
                        Kind.SCENARIO,
                        called,
                        planning.workbench().today(),
                        reason.getText().strip(),
                        planning.plan())
                : null;
        told.stop();
        if (planning.workbench().ask(new KeepEdit.Adopt(chosen.id(), former))) onClose.run();
    }

    private void show(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }

    @Override
    public void refresh() {}
}
