package dev.banyan.views.parts;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tooltips that come quickly, wrap, and are read out.
public final class Tips {
    private Tips() {}

    /// @param words empty for none
    public static void set(Node node, String words) {
        if (words.isEmpty()) {
            if (node instanceof Control control) control.setTooltip(null);
            return;
        }
        var tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDelay(Duration.millis(400));
        if (node instanceof Control control) control.setTooltip(tip);
        else Tooltip.install(node, tip);
        node.setAccessibleHelp(words);
    }
}
