package dev.banyan.views.roadmap.parts;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheet of the roadmap, for the room, its inspectors and what is laid over it.
public final class RoadmapStyle {
    private static final String SHEET = Objects.requireNonNull(
                    RoadmapStyle.class.getResource("/dev/banyan/views/roadmap/roadmap.css"))
            .toExternalForm();

    private RoadmapStyle() {}

    public static void dress(Parent... parts) {
        for (Parent part : parts) part.getStylesheets().add(SHEET);
    }
}
