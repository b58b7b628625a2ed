package dev.banyan.views.parts;

import org.kordamp.ikonli.javafx.FontIcon;

/// Icons from the one icon font; they take the colour of their text.
public final class Icons {
    private Icons() {}

    /// @param literal Ikonli literal of the Material Design pack (`mdi2m-map-outline`)
    public static FontIcon of(String literal) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
