package dev.banyan.views.parts;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// The colour of a context beside its name.
public final class ColourDot extends Circle {
    public ColourDot(Color colour) {
        super(4.5, colour);
        getStyleClass().add("colour-dot");
    }
}
