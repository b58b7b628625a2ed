package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.MissingSource;
import dev.banyan.model.audit.WhatIsMissing;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.Tips;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What other audit would sharpen which number, with the command that makes it, to be copied.
final class MissingCard {
    private MissingCard() {}

    static Node of(Plan plan, Workbench workbench) {
        List<MissingSource> missing = WhatIsMissing.in(plan.audit());
        var card = new Card("What is still missing");
        if (missing.isEmpty()) {
            var none = new Label("Nothing: every kind of source is there.");
            none.getStyleClass().add("muted");
            card.getChildren().add(none);
        }
        for (MissingSource source : missing) card.getChildren().add(row(source, workbench));
        return card;
    }

    private static Node row(MissingSource source, Workbench workbench) {
        String what = source.what();
        var name = new Label(what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1));
        name.getStyleClass().add("figure-value");
        var why = new Label("sharpens " + source.sharpens());
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var command = new Label(source.command());
        command.getStyleClass().addAll("code", "command");
        command.setMaxWidth(Double.MAX_VALUE);
        command.setMinWidth(80);
        Tips.set(command, source.command());
        HBox.setHgrow(command, Priority.ALWAYS);
        var line = new HBox(
                6, command, Buttons.icon("mdi2c-content-copy", "Copy the command", () -> copy(source, workbench)));
        line.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(3, name, why, line);
        row.getStyleClass().add("missing");
        return row;
    }

    private static void copy(MissingSource source, Workbench workbench) {
        var content = new ClipboardContent();
        content.putString(source.command());
        Clipboard.getSystemClipboard().setContent(content);
        workbench.say().accept("Copied. Run it in the folder of the system, then drop " + source.file() + " here.");
    }
}
