package dev.banyan.model.map;

/// All dependencies between two packages as one weighted line.
///
/// @param one      number of the package; @param other larger number
/// @param forward  dependencies of `one` on `other`; @param backward the other way
/// @param width    share of the widest line, 0 to 1, as the square root so that thin lines stay visible
/// @param rank     how many lines matter more at the end where it matters most: 0 for the strongest line of either
///                 package. Drawing the lowest ranks first shows every package's main ties and few lines
/// @param inCycle whether the two depend on each other, directly or around others
public record PackageLine(
        int one, int other, int forward, int backward, double width, int rank, boolean inCycle, Bow bow) {
    /// Dependencies in both directions.
    public int weight() {
        return forward + backward;
    }
}
