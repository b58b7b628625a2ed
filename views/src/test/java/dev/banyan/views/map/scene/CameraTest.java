package dev.banyan.views.map.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.map.Box;
import org.junit.jupiter.api.Test;

class CameraTest {
    @Test
    void whatIsUnderThePointerStaysThereWhileZooming() {
        var camera = new Camera(0.7, -30, 12);
        double x = camera.mapX(210), y = camera.mapY(90);
        Camera near = camera.zoomed(2.5, 210, 90);
        assertEquals(x, near.mapX(210), 1e-9);
        assertEquals(y, near.mapY(90), 1e-9);
        assertEquals(1.75, near.scale(), 1e-9);
    }

    @Test
    void fittingShowsEverythingWithRoomAround() {
        Camera camera = Camera.fitting(new Box(-100, -50, 900, 450), 800, 600);
        assertTrue(camera.screenX(-100) > 20 && camera.screenX(900) < 780);
        assertTrue(camera.screenY(-50) > 20 && camera.screenY(450) < 580);
        assertEquals(400, camera.screenX(400), 1e-6);
        assertEquals(300, camera.screenY(200), 1e-6);
    }

    @Test
    void theMapFollowsTheHand() {
        Camera camera = new Camera(2, 0, 0).panned(40, -10);
        assertEquals(40, camera.screenX(0), 1e-9);
        assertEquals(-10, camera.screenY(0), 1e-9);
    }

    @Test
    void zoomingStopsWhereNothingMoreIsSeen() {
        assertEquals(Camera.NEAREST, new Camera(10, 0, 0).zoomed(100, 0, 0).scale());
        assertEquals(Camera.FARTHEST, new Camera(1, 0, 0).zoomed(1e-9, 0, 0).scale());
    }
}
