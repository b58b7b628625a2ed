package dev.banyan.views.parts;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Screen;

/// Lets a menu open beside its button where it does not fit below. Pushed over its button, it would lose the
/// first choice: the press that opened it seems to end in it.
public final class LongMenu {
    /// Pixels that are enough for an entry, for the edges of a menu, and for its width.
    private static final double ROW = 36;

    private static final double EDGES = 16;
    private static final double WIDE = 280;

    private LongMenu() {}

    public static MenuButton of(MenuButton menu) {
        menu.setOnShowing(_ -> menu.setPopupSide(side(menu)));
        menu.setOnHidden(_ -> menu.setPopupSide(Side.BOTTOM));
        return menu;
    }

    private static Side side(MenuButton menu) {
        Bounds button = menu.localToScreen(menu.getLayoutBounds());
        if (button == null) return Side.BOTTOM;
        Rectangle2D screen = Screen.getScreensForRectangle(button.getMinX(), button.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getBounds();
        long entries = menu.getItems().stream().filter(MenuItem::isVisible).count();
        return side(button, screen, entries * ROW + EDGES);
    }

    static Side side(Bounds button, Rectangle2D screen, double high) {
        if (button.getMaxY() + high <= screen.getMaxY()) return Side.BOTTOM;
        return button.getMinX() - WIDE >= screen.getMinX() ? Side.LEFT : Side.RIGHT;
    }
}
