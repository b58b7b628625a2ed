package dev.banyan.model.risk;

/// One driver of a score.
///
/// @param raw        what was measured, NaN when nothing was; @param unit of it
/// @param measured   the same in words ("31 % of 5,910 statements covered"), or what would tell it
/// @param normalised 0 harmless to 1 worst, NaN when nothing was measured
/// @param weight     as set by the user
/// @param points     of the score that come from this driver; 0 when nothing was measured, its weight then counts for
///                   the others
public record ScorePart(
        Driver driver, double raw, String unit, String measured, double normalised, int weight, double points) {
    public boolean known() {
        return !Double.isNaN(normalised);
    }
}
