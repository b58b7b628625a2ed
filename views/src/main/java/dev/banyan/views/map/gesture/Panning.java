package dev.banyan.views.map.gesture;

import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.view.MapView;

/// The map follows the hand.
final class Panning implements Gesture {
    private final MapView map;
    private final Camera before;
    private final double x;
    private final double y;

    Panning(MapView map, double x, double y) {
        this.map = map;
        this.before = map.camera();
        this.x = x;
        this.y = y;
    }

    @Override
    public void to(double toX, double toY) {
        map.sight().look(before.panned(toX - x, toY - y));
    }

    @Override
    public void end() {}

    @Override
    public void cancel() {
        map.sight().look(before);
    }
}
