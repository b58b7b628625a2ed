package dev.banyan.model.order;

import java.util.Arrays;

/// How sure the dates of a roadmap are, in working days from its start.
public final class Forecast {
    private final Percentiles[] finish;
    private final Percentiles end;
    private final double[] ends;
    private final double[] correlation;
    private final double[] share;

    Forecast(Percentiles[] finish, Percentiles end, double[] ends, double[] correlation, double[] share) {
        this.finish = finish;
        this.end = end;
        this.ends = ends;
        this.correlation = correlation;
        this.share = share;
    }

    /// When one job is done.
    public Percentiles finish(int job) {
        return finish[job];
    }

    /// When the last job is done; day 0 without jobs.
    public Percentiles end() {
        return end;
    }

    public int runs() {
        return ends.length;
    }

    /// The end of every run, ascending: the curve of the forecast.
    public double[] ends() {
        return ends.clone();
    }

    /// Share of the runs that are done by the end of this working day, 0 to 1.
    public double chanceBy(double day) {
        int at = Arrays.binarySearch(ends, Math.nextUp(day));
        if (at < 0) at = ~at;
        while (at > 0 && ends[at - 1] > day) at--;
        return (double) at / ends.length;
    }

    /// How closely the end follows the duration of one job, -1 to 1; 0 where one of them never moves.
    public double correlation(int job) {
        return correlation[job];
    }

    /// Share of the spread of the end that goes along with one job; the shares add up to 1 unless nothing spreads.
    public double shareOfSpread(int job) {
        return share[job];
    }
}
