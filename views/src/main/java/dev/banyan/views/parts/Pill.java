package dev.banyan.views.parts;

import javafx.scene.control.Label;

/// A word or number on a quiet ground that tells how good it is.
public final class Pill extends Label {
    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("pill", tone.style());
        setMinWidth(USE_PREF_SIZE);
    }
}
