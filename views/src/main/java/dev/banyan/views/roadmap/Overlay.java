package dev.banyan.views.roadmap;

/// What a gesture under way shows over the timeline.
sealed interface Overlay {
    record None() implements Overlay {}

    /// A row is being moved.
    ///
    /// @param from row that is moved; @param gap before which row it would stand; @param words what that would do
    record Drop(int from, int gap, String words) implements Overlay {}

    /// A day is being chosen.
    ///
    /// @param x where the day is; @param words what it would be
    record Guide(double x, int place, String words) implements Overlay {}

    Overlay NONE = new None();
}
