package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.Runbook;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What people do when a phase goes live; which of its parts nobody wrote is seen.
final class RunbookPart {
    private final PhaseDelivery delivery;
    private final Phase phase;

    RunbookPart(PhaseDelivery delivery, Phase phase) {
        this.delivery = delivery;
        this.phase = phase;
    }

    /// "3 of 5".
    static Pill pill(Runbook runbook) {
        int all = RunbookText.values().length;
        int written = all - runbook.holes().size();
        var pill = new Pill(written + " of " + all, written == all ? Tone.OK : written == 0 ? Tone.NEUTRAL : Tone.WARN);
        Tips.set(
                pill,
                runbook.holes().isEmpty()
                        ? "Every part is written."
                        : "Nobody wrote: " + String.join(", ", runbook.holes()) + ".");
        return pill;
    }

    Node node() {
        var box = new VBox(8);
        for (RunbookText text : RunbookText.values()) box.getChildren().add(part(text));
        return box;
    }

    private Node part(RunbookText text) {
        String now = text.in(delivery.runbook());
        var area = new EditArea(
                text.words + " of " + phase.name(), now, typed -> delivery.runbook(r -> text.written(r, typed)));
        area.setId("runbook-" + text.name().toLowerCase(Locale.ROOT));
        area.setPromptText(text.prompt);
        var words = new Label(text.words);
        words.getStyleClass().add("figure-label");
        words.setLabelFor(area);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(6, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (now.isBlank()) line.getChildren().add(new Pill("empty", Tone.NEUTRAL));
        return new VBox(3, line, area);
    }
}
