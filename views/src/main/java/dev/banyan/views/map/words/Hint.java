package dev.banyan.views.map.words;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The small dark box beside the pointer: what is under it, or what the cut costs.
public final class Hint extends VBox {
    private static final double BESIDE = 16;

    /// How a line is meant.
    public enum Sense {
        PLAIN,
        GOOD,
        BAD
    }

    public record Line(String words, Sense sense) {
        public static Line plain(String words) {
            return new Line(words, Sense.PLAIN);
        }
    }

    public record Words(String title, List<Line> lines) {}

    private Words shown = new Words("", List.of());

    public Hint() {
        getStyleClass().add("map-hint");
        setId("map-hint");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Shows words beside a point, inside an area of this size.
    ///
    /// @param cards lie over the area and would hide the words
    public void show(Words words, double x, double y, double width, double height, List<Rectangle2D> cards) {
        if (!words.equals(shown) || !isVisible()) {
            shown = words;
            getChildren().setAll(label(words.title(), "map-hint-title"));
            for (Line line : words.lines())
                getChildren()
                        .add(label(
                                line.words(),
                                switch (line.sense()) {
                                    case PLAIN -> "map-hint-plain";
                                    case GOOD -> "map-hint-good";
                                    case BAD -> "map-hint-bad";
                                }));
            setAccessibleText(text());
            setVisible(true);
        }
        applyCss();
        double wide = Math.min(320, prefWidth(-1)), high = prefHeight(wide);
        double right = x + BESIDE, left = x - BESIDE - wide, below = y + BESIDE, above = y - BESIDE - high;
        boolean fitsRight = right + wide <= width, fitsBelow = below + high <= height;
        Rectangle2D place = at(fitsRight ? right : left, fitsBelow ? below : above, wide, high);
        for (Rectangle2D other :
                List.of(at(left, below, wide, high), at(right, above, wide, high), at(left, above, wide, high)))
            if (hidden(place, cards) && !hidden(other, cards) && other.getMaxX() <= width && other.getMaxY() <= height)
                place = other;
        resizeRelocate(place.getMinX(), place.getMinY(), wide, high);
    }

    private static Rectangle2D at(double left, double top, double wide, double high) {
        return new Rectangle2D(Math.max(4, left), Math.max(4, top), wide, high);
    }

    private static boolean hidden(Rectangle2D place, List<Rectangle2D> cards) {
        return cards.stream().anyMatch(place::intersects);
    }

    public void hide() {
        setVisible(false);
    }

    /// All it says, for tests and screen readers.
    public String text() {
        var all = new StringBuilder(shown.title());
        for (Line line : shown.lines()) all.append('\n').append(line.words());
        return all.toString();
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().setAll("label", style);
        label.setWrapText(true);
        return label;
    }
}
