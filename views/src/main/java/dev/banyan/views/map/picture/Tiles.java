package dev.banyan.views.map.picture;

import dev.banyan.model.map.Box;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The painted map in square pieces that are kept: moving the window over it costs next to nothing, and zooming shows
/// the pieces at hand larger or smaller until sharp ones are painted.
public final class Tiles {
    private static final int SIDE = 512;
    private static final int KEPT = 60;
    private static final int OVERVIEW = 1024;

    /// The zoom rests when it has not changed for so many nanoseconds.
    private static final long REST = 110_000_000;

    /// Nanoseconds: the first picture of the map is worth waiting for.
    private static final long FIRST_LOOK = 1_000_000_000L;

    private @Nullable Scene scene;
    private @Nullable Look look;
    private @Nullable LineIndex lines;
    private double ratio = 1;
    private int version;
    private double lastScale;
    private long changedAt;
    private @Nullable Layer shown;
    private @Nullable Layer coming;
    private @Nullable Piece overview;
    private @Nullable Piece comingOverview;

    /// A piece of the picture, being painted or ready.
    private static final class Piece {
        final WritableImage image;
        final PixelBuffer<IntBuffer> buffer;
        final Painting painting;
        final double scale;
        final double mapX;
        final double mapY;
        boolean ready;

        Piece(
                int width,
                int height,
                double scale,
                double mapX,
                double mapY,
                Scene s,
                Look l,
                @Nullable LineIndex i,
                double ratio) {
            int[] pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
            this.scale = scale;
            this.mapX = mapX;
            this.mapY = mapY;
            var raster = new Raster(pixels, width, height);
            painting = new Painting(raster, s, l, i, new Pixels(scale, -mapX * scale, -mapY * scale, ratio));
        }

        boolean paint(long until) {
            if (ready) return true;
            ready = painting.paint(until);
            if (ready) buffer.updateBuffer(_ -> null);
            return ready;
        }
    }

    /// The pieces of one scale and one state of the map.
    private static final class Layer {
        final double scale;
        final int version;
        final Map<Long, Piece> pieces = new HashMap<>();

        Layer(double scale, int version) {
            this.scale = scale;
            this.version = version;
        }
    }

    /// Shows another state of the map; what is painted stays in sight until the new one is.
    public void show(Scene newScene, Look newLook, double pixelRatio) {
        if (scene == null || !scene.liesAs(newScene)) lines = null;
        scene = newScene;
        look = newLook;
        ratio = pixelRatio;
        version++;
        Box b = newScene.box();
        double scale = Math.min(OVERVIEW / (b.width() + 40), OVERVIEW / (b.height() + 40));
        var far = new Piece(OVERVIEW, OVERVIEW, scale, b.left() - 20, b.top() - 20, newScene, newLook, null, ratio);
        comingOverview = far;
        if (overview == null) overview(System.nanoTime() + FIRST_LOOK);
    }

    /// Paints the small picture of the whole until a moment; answers whether it is ready.
    private boolean overview(long until) {
        Piece far = comingOverview;
        if (far == null) return true;
        if (!far.paint(until)) return false;
        overview = far;
        comingOverview = null;
        return true;
    }

    /// Lets go of everything painted.
    public void clear() {
        scene = null;
        look = null;
        lines = null;
        shown = null;
        coming = null;
        overview = null;
        comingOverview = null;
    }

    /// Whether the zoom is still changing: pieces for a scale that is over in the next frame are not worth painting.
    public boolean moving(Camera camera) {
        long now = System.nanoTime();
        if (camera.scale() != lastScale) {
            lastScale = camera.scale();
            changedAt = now;
        }
        return shown != null && now - changedAt < REST;
    }

    /// Paints what the window needs until a moment; answers whether nothing is left to paint.
    public boolean paint(Camera camera, double width, double height, long until) {
        Scene s = scene;
        Look l = look;
        if (s == null || l == null || width < 1 || height < 1) return true;
        double scale = camera.scale() * ratio;
        Layer layer = shown != null && shown.scale == scale && shown.version == version ? shown : coming;
        if (layer == null || layer.scale != scale || layer.version != version) {
            layer = new Layer(scale, version);
            coming = layer;
        }
        if (l.show().at(camera.scale()) == Show.MODULES && lines == null)
            lines = new LineIndex(s.facts().dependencies(), s.x(), s.y(), s.box());
        boolean all = true;
        int[] cells = cells(camera, width, height);
        for (int row = cells[1]; row <= cells[3]; row++) {
            for (int column = cells[0]; column <= cells[2]; column++) {
                if (!all) return false;
                all = piece(layer, column, row, s, l).paint(until);
            }
        }
        if (all && layer == coming) {
            shown = layer;
            coming = null;
        }
        if (all && layer.pieces.size() > KEPT) forget(layer, cells);
        return all && overview(until);
    }

    private Piece piece(Layer layer, int column, int row, Scene s, Look l) {
        double side = SIDE / layer.scale;
        return layer.pieces.computeIfAbsent(
                (long) row << 32 | column & 0xffffffffL,
                _ -> new Piece(SIDE, SIDE, layer.scale, column * side, row * side, s, l, lines, ratio));
    }

    private int[] cells(Camera camera, double width, double height) {
        double side = SIDE / (camera.scale() * ratio);
        return new int[] {
            (int) Math.floor(camera.x() / side),
            (int) Math.floor(camera.y() / side),
            (int) Math.floor((camera.x() + width / camera.scale()) / side),
            (int) Math.floor((camera.y() + height / camera.scale()) / side)
        };
    }

    private static void forget(Layer layer, int[] near) {
        layer.pieces.keySet().removeIf(key -> {
            int row = (int) (key >> 32), column = (int) (long) key;
            return row < near[1] - 1 || row > near[3] + 1 || column < near[0] - 1 || column > near[2] + 1;
        });
    }

    /// Draws what is painted.
    public void draw(GraphicsContext g, Camera camera, double width, double height) {
        Look l = look;
        if (l == null) return;
        g.setFill(l.ground());
        g.fillRect(0, 0, width, height);
        // Without a graphics card smoothing costs 15 ms a frame; what is not sharp is seen only while the zoom moves.
        g.setImageSmoothing(false);
        Layer layer = shown;
        boolean sharp = layer != null && layer.scale == camera.scale() * ratio;
        if (overview != null && !covers(layer, camera, width, height)) draw(g, overview, camera, false);
        if (layer == null) return;
        for (Piece piece : layer.pieces.values()) {
            double x = camera.screenX(piece.mapX), y = camera.screenY(piece.mapY);
            double side = SIDE / layer.scale * camera.scale();
            boolean seen = x < width && y < height && x + side > 0 && y + side > 0;
            if (piece.ready && seen) draw(g, piece, camera, sharp);
        }
    }

    private static boolean covers(@Nullable Layer layer, Camera camera, double width, double height) {
        if (layer == null) return false;
        double side = SIDE / layer.scale;
        int right = (int) Math.floor(camera.mapX(width) / side), bottom = (int) Math.floor(camera.mapY(height) / side);
        for (int row = (int) Math.floor(camera.y() / side); row <= bottom; row++) {
            for (int column = (int) Math.floor(camera.x() / side); column <= right; column++) {
                Piece piece = layer.pieces.get((long) row << 32 | column & 0xffffffffL);
                if (piece == null || !piece.ready) return false;
            }
        }
        return true;
    }

    private void draw(GraphicsContext g, Piece piece, Camera camera, boolean sharp) {
        double x = camera.screenX(piece.mapX), y = camera.screenY(piece.mapY);
        double wide = piece.image.getWidth() / piece.scale * camera.scale();
        double high = piece.image.getHeight() / piece.scale * camera.scale();
        if (sharp) {
            x = Math.round(x * ratio) / ratio;
            y = Math.round(y * ratio) / ratio;
        }
        g.drawImage(piece.image, x, y, wide, high);
    }
}
