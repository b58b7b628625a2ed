package dev.banyan.model.map;

import dev.banyan.model.SeamId;

/// A seam as a bowed line between two contexts.
///
/// @param width  share of the widest seam, 0 to 1, as the square root so that narrow seams stay visible
/// @param mark   two or three letters of the relationship, empty when nobody said
public record SeamCurve(SeamId seam, Bow bow, int crossing, double width, String mark) {
    private static final double BEND = 0.13;

    static SeamCurve between(SeamId seam, Region one, Region other, int crossing, int widest, String mark) {
        Bow bow = Bow.between(one.x(), one.y(), other.x(), other.y(), BEND);
        return new SeamCurve(seam, bow, crossing, widest == 0 ? 0 : Math.sqrt((double) crossing / widest), mark);
    }

    /// A point of the curve.
    ///
    /// @param share 0 at the start to 1 at the end
    public double xAt(double share) {
        return bow.xAt(share);
    }

    public double yAt(double share) {
        return bow.yAt(share);
    }

    /// How far a point is from the curve.
    public double distance(double x, double y) {
        return bow.distance(x, y);
    }
}
