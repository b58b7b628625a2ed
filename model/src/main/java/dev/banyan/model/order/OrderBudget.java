package dev.banyan.model.order;

/// How much work a search may do, counted in steps so that equal inputs give equal answers on every computer.
///
/// @param cuts sets of jobs the exact search may cut into blocks; a few dozen microseconds each
/// @param rounds disturbances the local search may try, a few dozen microseconds each
/// @param seed starts the random numbers
public record OrderBudget(int cuts, int rounds, long seed) {
    /// At most about ten seconds for 80 jobs of the hardest kind, mostly a few milliseconds.
    public static final OrderBudget USUAL = new OrderBudget(50_000, 2_000, 1);

    public OrderBudget {
        if (cuts < 1 || rounds < 0) throw new IllegalArgumentException("cuts " + cuts + ", rounds " + rounds);
    }
}
