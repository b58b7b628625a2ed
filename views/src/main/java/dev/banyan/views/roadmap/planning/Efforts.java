package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Estimate;

/// Efforts changed in one number so that the others stay sensible.
public final class Efforts {
    private Efforts() {}

    /// Another likely effort, best and worst in the same proportion.
    public static Estimate likely(Estimate was, double days) {
        if (was.likely() <= 0) return new Estimate(days, days, days);
        double factor = days / was.likely();
        return new Estimate(was.best() * factor, days, was.worst() * factor);
    }

    /// Another best case; the others give way where they would lie below.
    public static Estimate best(Estimate was, double days) {
        double likely = Math.max(days, was.likely());
        return new Estimate(days, likely, Math.max(likely, was.worst()));
    }

    /// Another worst case; the others give way where they would lie above.
    public static Estimate worst(Estimate was, double days) {
        double likely = Math.min(days, was.likely());
        return new Estimate(Math.min(likely, was.best()), likely, days);
    }
}
