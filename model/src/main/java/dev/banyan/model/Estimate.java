package dev.banyan.model;

/// Effort in working days of one team: best, likely and worst case.
public record Estimate(double best, double likely, double worst) {
    public Estimate {
        if (!(best >= 0 && best <= likely && likely <= worst && worst < 1e6))
            throw new IllegalArgumentException("an estimate rises from best over likely to worst");
    }

    /// Expected value by the three-point rule of PERT (Malcolm and others 1959).
    public double expected() {
        return (best + 4 * likely + worst) / 6;
    }
}
