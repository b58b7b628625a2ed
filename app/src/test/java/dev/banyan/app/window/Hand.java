package dev.banyan.app.window;

import java.util.ArrayList;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A mouse on one drawn surface. It knows no more of the surface than a person does: where something is it finds out by
/// pointing and reading.
final class Hand {
    private static final int STEPS = 8;

    private final Journey journey;
    private final String surface;

    /// @param surface selector of what the hand is on
    Hand(Journey journey, String surface) {
        this.journey = journey;
        this.surface = surface;
    }

    Point2D centre() {
        var bounds = journey.ask(() -> journey.shell().root().lookup(surface).getLayoutBounds());
        return new Point2D(bounds.getWidth() / 2, bounds.getHeight() / 2);
    }

    /// Draws a closed line around a point.
    void circle(Point2D middle, double radius) {
        journey.painted();
        var line = new ArrayList<Point2D>();
        for (int i = 0; i <= 24; i++) {
            double turn = 2 * Math.PI * i / 24;
            line.add(middle.add(radius * Math.cos(turn), radius * Math.sin(turn)));
        }
        fire(MouseEvent.MOUSE_PRESSED, line.getFirst());
        for (Point2D p : line) fire(MouseEvent.MOUSE_DRAGGED, p);
        fire(MouseEvent.MOUSE_RELEASED, line.getLast());
    }

    /// Drags and holds, for what is said meanwhile to be read; let go with [#release].
    void drag(Point2D from, Point2D to) {
        journey.painted();
        fire(MouseEvent.MOUSE_PRESSED, from);
        for (int i = 1; i <= STEPS; i++) fire(MouseEvent.MOUSE_DRAGGED, from.interpolate(to, (double) i / STEPS));
    }

    void release(Point2D at) {
        fire(MouseEvent.MOUSE_RELEASED, at);
    }

    /// A place of the surface where pointing says words that begin so and hold others.
    Optional<Point2D> where(String hint, String begins, String holds) {
        journey.painted();
        Point2D size = centre().multiply(2);
        return journey.ask(() -> {
            for (double y = 4; y < size.getY(); y += 6)
                for (double x = 4; x < size.getX(); x += 6) {
                    event(MouseEvent.MOUSE_MOVED, new Point2D(x, y));
                    Node told = journey.shell().root().lookup(hint);
                    if (told == null || !told.isVisible()) continue;
                    String words = String.valueOf(told.getAccessibleText());
                    if (words.startsWith(begins) && words.contains(holds)) return Optional.of(new Point2D(x, y));
                }
            return Optional.empty();
        });
    }

    private void fire(EventType<MouseEvent> type, Point2D at) {
        journey.fx(() -> event(type, at));
    }

    private void event(EventType<MouseEvent> type, Point2D at) {
        Node node = journey.shell().root().lookup(surface);
        Point2D in = node.localToScene(at);
        boolean moved = type == MouseEvent.MOUSE_MOVED;
        boolean down = !moved && type != MouseEvent.MOUSE_RELEASED;
        var button = moved ? MouseButton.NONE : MouseButton.PRIMARY;
        var event = new MouseEvent(
                type,
                in.getX(),
                in.getY(),
                in.getX(),
                in.getY(),
                button,
                moved ? 0 : 1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null);
        node.fireEvent(event);
    }
}
