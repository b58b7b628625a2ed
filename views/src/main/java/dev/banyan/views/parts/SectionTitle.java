package dev.banyan.views.parts;

import javafx.scene.control.Label;

/// The small heading of a part of an inspector or card.
public final class SectionTitle extends Label {
    public SectionTitle(String text) {
        super(text);
        getStyleClass().add("section-title");
        setMaxWidth(Double.MAX_VALUE);
    }
}
