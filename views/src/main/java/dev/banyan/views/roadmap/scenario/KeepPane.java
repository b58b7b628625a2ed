package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.edit.KeepEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.views.parts.AreaKeys;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for the name and the reason under which the present decisions are put aside.
public final class KeepPane extends ResultPane {
    private final Planning planning;
    private final Kind kind;
    private final Runnable onClose;
    private final TextField name = new TextField();
    private final TextArea reason = new TextArea();
    private final Label wrong = new Label();

    public KeepPane(Planning planning, Kind kind, Runnable onClose) {
        super("Keep the decisions as a " + word(kind), onClose);
        this.planning = planning;
        this.kind = kind;
        this.onClose = onClose;
        setId("keep-pane");
        name.setId("keep-name");
        name.setText(KeptNames.fresh(planning.plan(), kind, planning.workbench().today()));
        name.setAccessibleText("Name of the " + word(kind));
        name.setOnAction(_ -> keep());
        reason.setId("keep-reason");
        AreaKeys.in(reason, this::keep);
        reason.getStyleClass().add("edit-area");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        reason.setPromptText(kind == Kind.SCENARIO ? "What is tried here, and why" : "What was agreed, and with whom");
        reason.setAccessibleText("Reason");
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        show("");
        Button keep = Buttons.main("Keep", this::keep);
        keep.setId("keep");
        put(form(), Buttons.plain("Cancel", onClose), keep);
    }

    @Override
    public void requestFocus() {
        KeepFocus.on(this, "keep-name");
        name.selectAll();
    }

    static String word(Kind kind) {
        return kind.words().toLowerCase(Locale.ROOT);
    }

    private VBox form() {
        var form = new VBox(
                6,
                muted(
                        kind == Kind.SCENARIO
                                ? "A scenario is another way over the same facts. The plan stays as it is; change it now and "
                                        + "compare, or come back to these decisions later."
                                : "A baseline is how the plan stands today. It is frozen: what moves from now on is told "
                                        + "against it."),
                new SectionTitle("Name"),
                name,
                new SectionTitle("Reason"),
                reason,
                wrong);
        form.getStyleClass().add("result-body");
        return form;
    }

    private void keep() {
        String called = name.getText().strip();
        if (called.isEmpty()) {
            show("A " + word(kind) + " needs a name.");
            return;
        }
        var edit = new KeepEdit.Keep(new KeptPlan(
                new KeptId(planning.workbench().ids().get()),
                kind,
                called,
                planning.workbench().today(),
                reason.getText().strip(),
                planning.plan()));
        switch (planning.workbench().store().apply(edit)) {
            case Outcome.Done _ -> onClose.run();
            case Outcome.Refused(String why) -> show(why);
        }
    }

    private void show(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }

    @Override
    public void refresh() {}
}
