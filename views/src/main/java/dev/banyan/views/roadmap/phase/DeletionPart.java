package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.Rollout;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// When the legacy behind a phase may go, and what goes in one change.
final class DeletionPart {
    private static final int MOST_DAYS = 1000;

    private final PhaseDelivery delivery;
    private final Phase phase;

    DeletionPart(PhaseDelivery delivery, Phase phase) {
        this.delivery = delivery;
        this.phase = phase;
    }

    Node node() {
        Rollout rollout = delivery.rollout();
        var days = new ToldField(
                        "Days without traffic before " + phase.name() + " is deleted",
                        String.valueOf(rollout.quietDays()),
                        typed -> Typed.whole(typed).filter(d -> d < MOST_DAYS).isPresent() ? "" : Typed.noDays(typed),
                        typed -> delivery.rollout(
                                r -> r.withDeletion(Typed.whole(typed).orElse(Rollout.QUIET_DAYS), r.deletes())))
                .with("quiet-days", 70, "");
        var deletes = new EditArea(
                "What is deleted in one change, " + phase.name(),
                rollout.deletes(),
                typed -> delivery.rollout(r -> r.withDeletion(r.quietDays(), typed)));
        deletes.setId("deletes");
        deletes.setPromptText("Code, layer, flag, jobs, tables that go together");
        return new VBox(6, new Figures().row("Days without traffic", days), Parts.muted("Goes in one change"), deletes);
    }
}
