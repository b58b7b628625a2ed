package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Waiver;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.DayField;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Accepts a miss: who answers for it, why, and until when.
final class WaiverForm {
    private static final int USUAL_DAYS = 30;

    private final Planning planning;
    private final Criterion criterion;

    WaiverForm(Planning planning, Criterion criterion) {
        this.planning = planning;
        this.criterion = criterion;
    }

    Node node() {
        Waiver waiver = criterion.waiver();
        return waiver == null ? asking() : given(waiver);
    }

    private Node given(Waiver waiver) {
        return new VBox(
                6,
                new Figures().row("Waived by", waiver.owner()).row("Until", NumberText.date(waiver.until())),
                Parts.muted(waiver.reason()),
                Buttons.plain(
                        "Take the waiver back", () -> planning.change(criterion.id(), now -> now.withWaiver(null))));
    }

    private Node asking() {
        var owner = field("Owner of the waiver", "Who answers for it");
        owner.setId("waiver-owner");
        var reason = field("Reason of the waiver", "Why it is accepted");
        reason.setId("waiver-reason");
        var until = new DayField("Waived until", planning.workbench().today().plusDays(USUAL_DAYS), _ -> true);
        var waive = Buttons.plain("Waive", () -> waive(owner.getText(), reason.getText(), until.getValue()));
        waive.setId("waive");
        for (TextField field : List.of(owner, reason)) field.setOnAction(_ -> waive.fire());
        var form = new VBox(6, owner, reason, new Figures().row("Until", until), waive);
        var box = new VBox(6);
        var open = Buttons.flat("Accept the miss…", () -> {
            box.getChildren().setAll(form);
            owner.requestFocus();
        });
        open.setId("accept-miss");
        box.getChildren().add(open);
        return box;
    }

    private static TextField field(String name, String prompt) {
        var field = new TextField();
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        return field;
    }

    @SuppressWarnings("NullAway") // an empty calendar field has no value
    private void waive(String owner, String reason, LocalDate until) {
        if (owner.isBlank() || reason.isBlank() || until == null) {
            planning.workbench().say().accept("A waiver needs an owner, a reason and a last day.");
            return;
        }
        planning.change(criterion.id(), now -> now.withWaiver(new Waiver(owner.strip(), reason.strip(), until)));
    }
}
