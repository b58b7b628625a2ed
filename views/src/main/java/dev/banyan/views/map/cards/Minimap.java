package dev.banyan.views.map.cards;

import dev.banyan.views.map.picture.Raster;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.NextPulse;
import java.nio.IntBuffer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The whole map in a corner, with the frame of what is seen; pressing or dragging in it moves the view.
final class Minimap extends StackPane {
    private static final double WIDE = 164;
    private static final double HIGH = 104;
    private static final int SHARP = 2;

    private final MapView map;
    private final Canvas canvas = new Canvas(WIDE, HIGH);
    private final NextPulse redraw = new NextPulse(this, this::draw);
    private final Subscription watches;
    private @Nullable Look painted;
    private @Nullable Scene of;
    private @Nullable WritableImage image;

    Minimap(MapView map) {
        this.map = map;
        setId("minimap");
        getStyleClass().add("map-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleText("Overview of the map");
        getChildren().add(canvas);
        setOnMousePressed(this::move);
        setOnMouseDragged(this::move);
        watches = Subscription.combine(
                map.sight().cameraProperty().subscribe((_, _) -> redraw.ask()),
                map.state().lookProperty().subscribe((_, _) -> redraw.ask()),
                map.state().sceneProperty().subscribe((_, _) -> redraw.ask()));
        redraw.ask();
    }

    private double scale() {
        var box = map.state().scene().box();
        return Math.min(WIDE / (box.width() + 40), HIGH / (box.height() + 40));
    }

    private double left() {
        var box = map.state().scene().box();
        return (box.left() + box.right()) / 2 - WIDE / 2 / scale();
    }

    private double top() {
        var box = map.state().scene().box();
        return (box.top() + box.bottom()) / 2 - HIGH / 2 / scale();
    }

    private void move(MouseEvent e) {
        var at = canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
        map.sight()
                .look(Camera.centred(
                        map.camera().scale(),
                        left() + at.getX() / scale(),
                        top() + at.getY() / scale(),
                        map.getWidth(),
                        map.getHeight()));
        e.consume();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, WIDE, HIGH);
        Look look = map.state().look();
        double scale = scale(), left = left(), top = top();
        Scene scene = map.state().scene();
        if (painted != look || of != scene) {
            painted = look;
            of = scene;
            image = paint(scene, look);
        }
        g.drawImage(image, 0, 0, WIDE, HIGH);
        Camera c = map.camera();
        double x = (c.x() - left) * scale, y = (c.y() - top) * scale;
        double wide = map.getWidth() / c.scale() * scale, high = map.getHeight() / c.scale() * scale;
        double x1 = Math.min(WIDE - 1, x + wide), y1 = Math.min(HIGH - 1, y + high);
        x = Math.max(1, x);
        y = Math.max(1, y);
        if (x1 <= x || y1 <= y) return;
        g.setStroke(look.ink().accent());
        g.setLineWidth(1.2);
        g.strokeRect(x, y, x1 - x, y1 - y);
    }

    private WritableImage paint(Scene scene, Look look) {
        int wide = (int) WIDE * SHARP, high = (int) HIGH * SHARP;
        int[] pixels = new int[wide * high];
        var raster = new Raster(pixels, wide, high);
        double scale = scale() * SHARP, left = left(), top = top();
        int[] one = new int[1];
        for (int m = 0; m < scene.size(); m++) {
            one[0] = m;
            Color colour = look.of(scene, one, scene.owner()[m]);
            double x = (scene.x()[m] - left) * scale, y = (scene.y()[m] - top) * scale;
            raster.disc(x, y, Math.max(1.2, scene.r()[m] * scale), Ramp.argb(colour == null ? look.nobody() : colour));
        }
        var buffer = new PixelBuffer<>(wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(buffer);
    }

    void close() {
        watches.unsubscribe();
    }
}
