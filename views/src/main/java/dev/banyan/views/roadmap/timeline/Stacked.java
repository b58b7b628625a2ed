package dev.banyan.views.roadmap.timeline;

import javafx.scene.layout.Region;

/// The timeline over the risk, which takes a third of the height as far as that is useful.
public final class Stacked extends Region {
    private static final double LEAST = 150;
    private static final double MOST = 290;

    private final Region timeline;
    private final Region risk;

    public Stacked(Region timeline, Region risk) {
        this.timeline = timeline;
        this.risk = risk;
        getChildren().addAll(timeline, risk);
    }

    @Override
    protected void layoutChildren() {
        double below = Math.rint(Math.clamp(getHeight() * 0.33, LEAST, MOST));
        double above = Math.max(0, getHeight() - below);
        timeline.resizeRelocate(0, 0, getWidth(), above);
        risk.resizeRelocate(0, above, getWidth(), below);
    }
}
