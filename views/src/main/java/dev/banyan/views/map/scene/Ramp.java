package dev.banyan.views.map.scene;

import dev.banyan.views.Ink;
import javafx.scene.paint.Color;

/// The colours from harmless to bad. They rise in lightness all the way, so that they keep their order for every kind
/// of colour-blindness, in print and on a weak projector; bad is what stands out most from the ground.
public final class Ramp {
    private static final Color[] ON_LIGHT = {
        Color.web("#e9dfa3"),
        Color.web("#c9bf5f"),
        Color.web("#6fae74"),
        Color.web("#2f8a8c"),
        Color.web("#2f5d92"),
        Color.web("#36276e")
    };
    private static final Color[] ON_DARK = {
        Color.web("#3f3f72"),
        Color.web("#3f6296"),
        Color.web("#3b8f95"),
        Color.web("#63b583"),
        Color.web("#c3d261"),
        Color.web("#fdf0a0")
    };

    private Ramp() {}

    /// @param badness 0 harmless to 1 bad
    public static Color at(double badness, Ink ink) {
        Color[] stops = ink.dark() ? ON_DARK : ON_LIGHT;
        double place = Math.clamp(badness, 0, 1) * (stops.length - 1);
        int below = Math.min(stops.length - 2, (int) place);
        return stops[below].interpolate(stops[below + 1], place - below);
    }

    /// From what is new to the legacy system; the two differ in lightness, not only in colour.
    public static Color between(double legacy, Ink ink) {
        Color fresh = ink.dark() ? Color.web("#2c9b6b") : Color.web("#7fcfa8");
        Color old = ink.dark() ? Color.web("#d9c3b2") : Color.web("#5f4636");
        return fresh.interpolate(old, Math.clamp(legacy, 0, 1));
    }

    /// Under the stripes of what nobody measured.
    public static Color unknown(Ink ink) {
        return ink.dark() ? Color.web("#39443f") : Color.web("#dfe3e1");
    }

    public static Color unknownStripe(Ink ink) {
        return ink.dark() ? Color.web("#5a6761") : Color.web("#aab3af");
    }

    public static int argb(Color c) {
        return argb(c, c.getOpacity());
    }

    public static int argb(Color c, double opacity) {
        return (int) Math.round(opacity * 255) << 24
                | (int) Math.round(c.getRed() * 255) << 16
                | (int) Math.round(c.getGreen() * 255) << 8
                | (int) Math.round(c.getBlue() * 255);
    }
}
