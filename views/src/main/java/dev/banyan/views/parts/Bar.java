package dev.banyan.views.parts;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A horizontal bar of what is, what comes next, and a tick for what is asked.
public final class Bar extends Region {
    private final Region track = new Region();
    private final Region wanted = new Region();
    private final Region next = new Region();
    private final Region now = new Region();
    private final Region tick = new Region();
    private double nowShare;
    private double nextShare;
    private double target;

    public Bar() {
        getStyleClass().add("bar");
        track.getStyleClass().add("bar-track");
        getChildren().addAll(track, wanted, next, now, tick);
        setMinSize(40, 16);
        setPrefSize(160, 20);
    }

    /// @param nowShare  0 to 1, NaN when nobody knows: then nothing is filled
    /// @param nextShare 0 to 1, NaN where there is no step between now and the target
    /// @param target    0 to 1, NaN for no tick
    public Bar show(double nowShare, double nextShare, double target, Color colour) {
        this.nowShare = nowShare;
        this.nextShare = nextShare;
        this.target = target;
        fill(wanted, colour.deriveColor(0, 1, 1, 0.18), 3);
        fill(next, colour.deriveColor(0, 1, 1, 0.5), 2);
        fill(now, colour, 2);
        fill(tick, colour, 0);
        setAccessibleText(
                NumberText.percent(nowShare) + (Double.isNaN(target) ? "" : ", target " + NumberText.percent(target)));
        requestLayout();
        return this;
    }

    private static void fill(Region part, Color colour, double radius) {
        part.setBackground(new Background(new BackgroundFill(colour, new CornerRadii(radius), Insets.EMPTY)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = getHeight() / 2;
        part(track, 1, width, middle, 10);
        part(wanted, target, width, middle, 10);
        part(next, nextShare, width, middle, 6);
        part(now, nowShare, width, middle, 6);
        tick.setVisible(!Double.isNaN(target));
        if (tick.isVisible()) tick.resizeRelocate(clamp(target) * (width - 2), middle - 9, 2, 18);
    }

    private static void part(Region part, double share, double width, double middle, double height) {
        part.setVisible(!Double.isNaN(share) && share > 0);
        if (part.isVisible()) part.resizeRelocate(0, middle - height / 2, clamp(share) * width, height);
    }

    private static double clamp(double share) {
        return Math.clamp(share, 0, 1);
    }
}
