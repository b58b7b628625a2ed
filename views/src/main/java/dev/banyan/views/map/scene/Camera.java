package dev.banyan.views.map.scene;

import dev.banyan.model.map.Box;

/// Where the window looks on the map.
///
/// @param scale pixels per map unit
/// @param x     map unit at the left edge of the window; @param y at the top edge
public record Camera(double scale, double x, double y) {
    static final double NEAREST = 12;
    static final double FARTHEST = 0.01;

    public double screenX(double mapX) {
        return (mapX - x) * scale;
    }

    public double screenY(double mapY) {
        return (mapY - y) * scale;
    }

    public double mapX(double screenX) {
        return x + screenX / scale;
    }

    public double mapY(double screenY) {
        return y + screenY / scale;
    }

    /// Moved by pixels: the map follows the hand.
    public Camera panned(double dx, double dy) {
        return new Camera(scale, x - dx / scale, y - dy / scale);
    }

    /// Nearer or farther, with what is under a point of the window staying there.
    public Camera zoomed(double factor, double screenX, double screenY) {
        double to = Math.clamp(scale * factor, FARTHEST, NEAREST);
        return new Camera(to, mapX(screenX) - screenX / to, mapY(screenY) - screenY / to);
    }

    /// All of an area in a window, with room around it for labels and legends.
    public static Camera fitting(Box area, double width, double height) {
        double room = Math.min(70, Math.min(width, height) / 6);
        double wide = Math.max(1, area.width()), high = Math.max(1, area.height());
        double fits = Math.min((width - 2 * room) / wide, (height - 2 * room) / high);
        double scale = Math.clamp(fits, FARTHEST, 3);
        return centred(scale, area.left() + area.width() / 2, area.top() + area.height() / 2, width, height);
    }

    public static Camera centred(double scale, double mapX, double mapY, double width, double height) {
        return new Camera(scale, mapX - width / 2 / scale, mapY - height / 2 / scale);
    }
}
