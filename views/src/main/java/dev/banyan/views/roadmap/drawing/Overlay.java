package dev.banyan.views.roadmap.drawing;

/// What a gesture under way shows over the timeline.
public sealed interface Overlay {
    record None() implements Overlay {}

    /// A row is being moved.
    ///
    /// @param from row that is moved; @param gap before which row it would stand; @param told what that would do
    record Drop(int from, int gap, String told) implements Overlay {}

    /// A day is being chosen.
    ///
    /// @param x where the day is; @param words what it would be; @param told what that would do
    record Guide(double x, int place, String words, String told) implements Overlay {}

    /// A link is being drawn.
    ///
    /// @param from  row it comes from; @param x and @param y where the pointer is
    /// @param to    row that would wait, -1 for none
    /// @param told  what that would do, or why it cannot be
    record Link(int from, double x, double y, int to, String told) implements Overlay {}

    Overlay NONE = new None();

    default Overlay telling(String told) {
        return switch (this) {
            case None none -> none;
            case Drop d -> new Drop(d.from(), d.gap(), told);
            case Guide g -> new Guide(g.x(), g.place(), g.words(), told);
            case Link l -> new Link(l.from(), l.x(), l.y(), l.to(), told);
        };
    }
}
