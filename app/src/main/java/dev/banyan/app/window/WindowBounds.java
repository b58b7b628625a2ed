package dev.banyan.app.window;

import dev.banyan.views.Settings;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window where it was left, as long as that is on a screen.
final class WindowBounds {
    private static final String KEY = "window";
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;

    private WindowBounds() {}

    static void keep(Stage stage, Settings settings) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        Rectangle2D was = parse(settings.get(KEY, ""));
        if (was != null && isVisible(was)) {
            stage.setX(was.getMinX());
            stage.setY(was.getMinY());
            stage.setWidth(was.getWidth());
            stage.setHeight(was.getHeight());
        }
        stage.setOnHiding(_ -> {
            if (!stage.isMaximized() && !stage.isFullScreen()) settings.put(KEY, text(stage));
        });
    }

    private static String text(Stage stage) {
        return (int) stage.getX() + " " + (int) stage.getY() + " " + (int) stage.getWidth() + " "
                + (int) stage.getHeight();
    }

    private static @Nullable Rectangle2D parse(String text) {
        try {
            List<Double> n = Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
            if (n.size() != 4 || n.get(2) < SMALLEST_WIDTH || n.get(3) < SMALLEST_HEIGHT) return null;
            return new Rectangle2D(n.get(0), n.get(1), n.get(2), n.get(3));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isVisible(Rectangle2D bounds) {
        return Screen.getScreens().stream()
                .anyMatch(s -> s.getVisualBounds().contains(bounds.getMinX() + 40, bounds.getMinY() + 10));
    }
}
