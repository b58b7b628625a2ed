package dev.banyan.model.order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How sure the dates of a roadmap are, in working days from its start.
public final class Forecast {
    private final Ticks ticks;
    private final Played played;
    private final int[] ends;
    private final Percentiles end;
    private final double[] share;

    Forecast(Ticks ticks, Played played, Spread spread) {
        this.ticks = ticks;
        this.played = played;
        ends = played.ends();
        end = Percentiles.of(ends, ticks);
        share = spread.shares(Percentiles.mean(ends));
    }

    /// When one job is done, found each time it is asked.
    public Percentiles finish(int job) {
        return Percentiles.of(played.finishes(job), ticks);
    }

    /// When each job is done, found on all processors.
    public List<Percentiles> finishes() {
        return IntStream.range(0, share.length)
                .parallel()
                .mapToObj(this::finish)
                .toList();
    }

    /// When the last job is done; day 0 without jobs.
    public Percentiles end() {
        return end;
    }

    /// The end of every run, ascending: the curve of the forecast.
    public double[] ends() {
        return Arrays.stream(ends).sorted().mapToDouble(ticks::days).toArray();
    }

    /// Share of the runs that are done by the end of this working day, 0 to 1.
    public double chanceBy(double day) {
        int done = 0;
        for (int end : ends) if (ticks.days(end) <= day) done++;
        return (double) done / ends.length;
    }

    /// Share of the spread of the end that goes along with one job; the shares add up to 1 unless nothing spreads.
    public double shareOfSpread(int job) {
        return share[job];
    }
}
