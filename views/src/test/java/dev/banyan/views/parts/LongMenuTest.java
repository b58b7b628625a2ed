package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import org.junit.jupiter.api.Test;

class LongMenuTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1280, 800);

    private static Side side(double x, double y, double high) {
        return LongMenu.side(new BoundingBox(x, y, 120, 30), SCREEN, high);
    }

    @Test
    void aMenuOpensBelowWhereItFitsThere() {
        assertEquals(Side.BOTTOM, side(1000, 100, 600));
        assertEquals(Side.BOTTOM, side(20, 170, 600));
    }

    @Test
    void aMenuThatDoesNotFitBelowOpensBeside() {
        assertEquals(Side.LEFT, side(1000, 400, 600));
        assertEquals(Side.LEFT, side(1000, 700, 600));
        assertEquals(Side.RIGHT, side(100, 400, 600));
    }
}
