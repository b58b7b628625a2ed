package dev.banyan.views.roadmap.drawing;

import dev.banyan.views.Settings;

/// What the timeline shows beside the bars; remembered.
///
/// @param critical what moves the end when it slips, and how much the others may
/// @param baseline the dates of the latest baseline
/// @param closed   holidays and freezes
public record Showing(boolean critical, boolean baseline, boolean closed) {
    static final Showing ALL = new Showing(true, true, true);
    private static final String KEY = "roadmap.timeline.hidden";

    /// What can be shown or not.
    public enum Part {
        CRITICAL("Critical path and slack"),
        BASELINE("Latest baseline"),
        CLOSED("Holidays and freezes");

        public final String words;

        Part(String words) {
            this.words = words;
        }
    }

    public static Showing remembered(Settings settings) {
        String hidden = settings.get(KEY, "");
        return new Showing(
                !hidden.contains(Part.CRITICAL.name()),
                !hidden.contains(Part.BASELINE.name()),
                !hidden.contains(Part.CLOSED.name()));
    }

    public void remember(Settings settings) {
        var hidden = new StringBuilder();
        for (Part part : Part.values())
            if (!shows(part)) hidden.append(part.name()).append(' ');
        settings.put(KEY, hidden.toString().strip());
    }

    public boolean shows(Part part) {
        return switch (part) {
            case CRITICAL -> critical;
            case BASELINE -> baseline;
            case CLOSED -> closed;
        };
    }

    public Showing other(Part part) {
        return new Showing(
                critical != (part == Part.CRITICAL),
                baseline != (part == Part.BASELINE),
                closed != (part == Part.CLOSED));
    }
}
