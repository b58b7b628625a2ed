package dev.banyan.model.order;

import java.util.List;

/// An order, how good it is, and why it looks like this.
///
/// @param order the jobs, first to last
/// @param objective risk times days carried by this order: the sum over the jobs of weight times day of completion
/// @param bound no order carries less than this, proven
/// @param blocks the order cut into blocks of falling density; some best order keeps their sequence
public record OrderResult(int[] order, double objective, double bound, boolean optimal, List<SidneyBlock> blocks) {
    public OrderResult {
        order = order.clone();
        blocks = List.copyOf(blocks);
    }

    @Override
    public int[] order() {
        return order.clone();
    }

    /// How far the order may be from the best, as a share of the bound: 0.02 means at most two percent above.
    public double gap() {
        if (optimal || objective <= bound) return 0;
        return bound > 0 ? objective / bound - 1 : Double.POSITIVE_INFINITY;
    }
}
