package dev.banyan.views.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.banyan.views.Ink;
import dev.banyan.views.Settings;
import dev.banyan.views.Typeface;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;

/// Light or dark: as the system is, or as the person chose. Puts the style sheets onto the window and tells the colours
/// to those who draw.
public final class Theme {
    /// What a person can choose.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final String KEY = "theme";
    private static final String SHEET = Objects.requireNonNull(Theme.class.getResource("/dev/banyan/views/banyan.css"))
            .toExternalForm();

    private final Settings settings;
    private final Parent root;
    private final ReadOnlyObjectWrapper<Ink> ink;

    /// Held weakly by the system, so that a window that is gone is not kept with all it shows.
    private final ChangeListener<ColorScheme> system = (_, _, _) -> follow();

    Theme(Settings settings, Parent root) {
        Typeface.load();
        this.settings = settings;
        this.root = root;
        this.ink = new ReadOnlyObjectWrapper<>(wanted());
        dress();
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(system));
    }

    ReadOnlyObjectProperty<Ink> ink() {
        return ink.getReadOnlyProperty();
    }

    Choice choice() {
        try {
            return Choice.valueOf(settings.get(KEY, "system").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Choice.SYSTEM;
        }
    }

    void choose(Choice choice) {
        settings.put(KEY, choice.name().toLowerCase(Locale.ROOT));
        follow();
    }

    private void follow() {
        Ink now = wanted();
        if (now == ink.get()) return;
        ink.set(now);
        dress();
    }

    private Ink wanted() {
        return switch (choice()) {
            case LIGHT -> Ink.LIGHT;
            case DARK -> Ink.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Ink.DARK : Ink.LIGHT;
        };
    }

    private void dress() {
        Ink now = ink.get();
        Application.setUserAgentStylesheet(
                (now.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        root.getStylesheets().setAll(SHEET, InkSheet.of(now));
    }
}
