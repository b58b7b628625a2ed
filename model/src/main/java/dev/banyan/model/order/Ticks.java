package dev.banyan.model.order;

/// Days as whole numbers, so that sums do not depend on their sequence and the machine does many of them at a time.
/// A tick is a power of two of a day: two seconds of an eight-hour day where all work takes less than four thousand
/// days, and always finer than the rounding of a float.
///
/// @param perDay ticks of a working day
record Ticks(double perDay) {
    /// No time is further from day 0. A duration times an end, added up over a block of runs, fits in a long.
    static final int MOST = 1 << 27;

    /// So fine that half of what there is room for is enough for all times of a roadmap.
    static Ticks of(Durations durations, Limits limits) {
        return upTo(latest(durations, limits));
    }

    static Ticks upTo(double days) {
        return new Ticks(Math.scalb(1.0, Math.max(Math.getExponent(MOST / 2.0 / Math.max(1, days)), -1000)));
    }

    /// The nearest tick; what no time of the roadmap reaches counts as just too far.
    int of(double days) {
        return Math.clamp(Math.round(days * perDay), -MOST, MOST);
    }

    int[] of(double[] days) {
        int[] ticks = new int[days.length];
        for (int i = 0; i < days.length; i++) ticks[i] = of(days[i]);
        return ticks;
    }

    double days(double ticks) {
        return ticks / perDay;
    }

    /// Days from day 0 that no run goes beyond: one job after the other, each at its worst, when nothing holds them
    /// up any longer.
    private static double latest(Durations durations, Limits limits) {
        double work = 0, held = 0;
        for (double days : durations.worst()) work += days;
        for (double day : limits.release()) held = Math.max(held, Math.abs(day));
        for (double[] shut : limits.closed()) if (shut[0] < held + work) held = Math.max(held, shut[1]);
        return held + work;
    }
}
