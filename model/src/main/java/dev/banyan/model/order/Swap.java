package dev.banyan.model.order;

/// What it would mean to swap a job with its neighbour.
public sealed interface Swap {
    /// There is no neighbour on this side.
    Swap NONE = new Edge();
    /// One of the two waits for the other.
    Swap FORBIDDEN = new Waits();

    /// Risk times days carried more after the swap; negative when the swap would be better.
    record Costs(double more) implements Swap {}

    /// The job is the first or the last.
    record Edge() implements Swap {}

    /// The neighbour cannot change places: it waits, or is waited for.
    record Waits() implements Swap {}
}
