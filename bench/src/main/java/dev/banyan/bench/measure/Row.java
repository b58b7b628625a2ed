package dev.banyan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// A line of the answer: what was measured, what it cost, and how that compares.
///
/// @param series    null where it could not be measured; then a note says why
/// @param heapBytes how far the heap grew, -1 where nobody looked
/// @param reference what it is compared with, empty for nothing
/// @param ratio     to the reference, NaN without one
/// @param holds     whether what was computed is as good as the goal asks for; speed alone does not count
public record Row(
        String piece,
        String what,
        @Nullable Series series,
        long heapBytes,
        String reference,
        double ratio,
        Goal goal,
        boolean holds,
        List<String> notes) {
    public Row {
        notes = List.copyOf(notes);
    }

    public static Row of(String piece, String what, Series series) {
        return new Row(piece, what, series, -1, "", Double.NaN, Goal.NONE, true, List.of());
    }

    /// Something that cannot be measured here or yet.
    public static Row missing(String piece, String what, String why) {
        return new Row(piece, what, null, -1, "", Double.NaN, Goal.NONE, true, List.of(why));
    }

    /// @param by [Cost#wallMillis] or [Cost#cpuMillis]
    public Row against(String name, ToDoubleFunction<Cost> by) {
        double times = series == null ? Double.NaN : series.ratio(by);
        return new Row(piece, what, series, heapBytes, name, times, goal, holds, notes);
    }

    public Row heap(long bytes) {
        return new Row(piece, what, series, bytes, reference, ratio, goal, holds, notes);
    }

    public Row goal(Goal aim) {
        return new Row(piece, what, series, heapBytes, reference, ratio, aim, holds, notes);
    }

    /// A figure of the result that the goal depends on.
    public Row quality(boolean good, String words) {
        return noted(words).holding(good);
    }

    private Row holding(boolean good) {
        return new Row(piece, what, series, heapBytes, reference, ratio, goal, holds && good, notes);
    }

    public Row noted(String words) {
        var more = new ArrayList<>(notes);
        more.add(words);
        return new Row(piece, what, series, heapBytes, reference, ratio, goal, holds, more);
    }

    /// "met", "missed" or nothing where there is no goal or no reference to hold against it.
    public String verdict() {
        if (series == null || goal.figure() == Goal.Figure.NOTHING) return holds ? "" : "missed";
        if (goal.figure() == Goal.Figure.RATIO && Double.isNaN(ratio)) return "no reference";
        return holds && goal.reachedBy(ratio, series) ? "met" : "missed";
    }
}
