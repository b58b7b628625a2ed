package dev.banyan.bench.window;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Series;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/// The seam map in the window of the workbench, moved by a hand that never rests. Everything happens as for a person:
/// an event, the room
/// that answers it, and the frame that JavaFX draws.
public final class MapWindow implements AutoCloseable {
    private static final double LONGEST_WAY = 40;

    private final OpenWindow window;
    private final int width;
    private final int height;

    private MapWindow(OpenWindow window) {
        this.window = window;
        width = (int) window.stage().getScene().getWidth();
        height = (int) window.stage().getScene().getHeight();
    }

    public static MapWindow open(Plan plan) throws Exception {
        return new MapWindow(OpenWindow.of(plan, InlineJobs::new));
    }

    /// In pixels: 1600x1000, less where the screen is smaller.
    public String size() {
        return width + "x" + height;
    }

    /// Nothing happens for some frames, so that what was asked for can be painted.
    public void rest(int frames) throws Exception {
        eachFrame(frames, n -> {});
    }

    /// Nearer to what is in the middle.
    public void approach(double factor) throws Exception {
        OpenWindow.onWindowThread(() -> {
            scroll(0, Math.log(factor) / 0.00352);
            return factor;
        });
    }

    /// Moves to and fro.
    public Series pan(int frames) throws Exception {
        return eachFrame(frames, n -> scroll(n / LONGEST_WAY % 2 < 1 ? 9 : -9, n / LONGEST_WAY % 3 < 1.5 ? 6 : -6));
    }

    /// Goes nearer and farther.
    public Series zoom(int frames) throws Exception {
        return eachFrame(frames, n -> scroll(0, n / LONGEST_WAY % 2 < 1 ? 8 : -8));
    }

    private void scroll(double dx, double dy) {
        Node map = window.shell().root().lookup("#map");
        var middle = new Point2D(
                map.getLayoutBounds().getCenterX(), map.getLayoutBounds().getCenterY());
        Point2D at = map.localToScene(middle);
        map.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    /// Does something in each frame, and tells how long each frame took from its begin to that of the next; beside it,
    /// what copying a picture of this size costs.
    private Series eachFrame(int frames, IntConsumer move) throws Exception {
        var begins = new ArrayList<Cost>();
        var over = new CountDownLatch(1);
        var timer = new AnimationTimer() {
            private long last = -1;
            private int number;

            @Override
            public void handle(long now) {
                long begin = System.nanoTime();
                if (last >= 0) begins.add(new Cost((begin - last) / 1e6, Double.NaN));
                last = begin;
                if (number++ < frames) move.accept(number);
                else {
                    stop();
                    over.countDown();
                }
            }
        };
        Timed all = Timed.ofThreads(() -> {
            Platform.runLater(timer::start);
            over.await();
            return timer;
        });
        double cpu = all.once().cpuMillis() / frames;
        var costs = begins.stream().map(c -> new Cost(c.wallMillis(), cpu)).toList();
        return new Series(costs, copies(costs.size()));
    }

    private List<Cost> copies(int count) throws Exception {
        int[] picture = new int[width * height], copy = new int[width * height];
        Timed copying = Timed.of(() -> {
            System.arraycopy(picture, 0, copy, 0, copy.length);
            return copy;
        });
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < count; i++) costs.add(copying.once());
        return costs;
    }

    @Override
    public void close() {
        window.close();
    }
}
