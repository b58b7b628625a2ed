package dev.banyan.model.order;

/// What several teams do when.
///
/// @param order the list the schedule was made from; it keeps all waits
/// @param start working day each job begins, counted from 0
/// @param finish working day each job is done
/// @param objective risk times days carried
/// @param bound no schedule carries less than this, proven
public record TeamSchedule(int[] order, double[] start, double[] finish, double objective, double bound) {
    public TeamSchedule {
        order = order.clone();
        start = start.clone();
        finish = finish.clone();
    }

    @Override
    public int[] order() {
        return order.clone();
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public double[] finish() {
        return finish.clone();
    }

    /// Whether nothing better exists: it reaches the bound.
    public boolean optimal() {
        return objective <= bound * (1 + 1e-9);
    }

    /// How far the schedule may be from the best, as a share of the bound.
    public double gap() {
        if (optimal()) return 0;
        return bound > 0 ? objective / bound - 1 : Double.POSITIVE_INFINITY;
    }
}
