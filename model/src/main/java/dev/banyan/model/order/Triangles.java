package dev.banyan.model.order;

import java.util.stream.IntStream;

/// Draws durations by turning the distribution of a triangle around. The number behind a draw belongs to its seed,
/// job and run, so that runs can be played in any sequence; it comes from mixing their sum (Wellons 2018), 24 bits of
/// it.
final class Triangles {
    private static final int STEP = 0x9E3779B9;

    /// Multiples of the step: looked up, because the compiler does one multiplication with the counter of a loop at a
    /// time.
    private static final int[] STEPS =
            IntStream.range(0, Plays.BLOCK).map(r -> r * STEP).toArray();

    private static final int BITS = 24;
    private static final double ROOT = Math.sqrt(1 << BITS);

    private final int[] stream;
    private final int[] best;
    private final int[] worst;
    private final int[] turn;
    private final float[] rise;
    private final float[] fall;

    Triangles(Durations durations, Ticks ticks, long seed) {
        int n = durations.size();
        best = ticks.of(durations.best());
        worst = ticks.of(durations.worst());
        int[] likely = ticks.of(durations.likely());
        stream = new int[n];
        turn = new int[n];
        rise = new float[n];
        fall = new float[n];
        for (int j = 0; j < n; j++) {
            double width = worst[j] - best[j], before = likely[j] - best[j], after = worst[j] - likely[j];
            stream[j] = (int) (long) (Draws.at(seed, j) * 0x1p32);
            turn[j] = width > 0 ? (int) Math.round(before / width * (1 << BITS)) : 0;
            rise[j] = (float) (Math.sqrt(width * before) / ROOT);
            fall[j] = (float) (Math.sqrt(width * after) / ROOT);
        }
    }

    /// Durations of a job in ticks, in the runs of a block. Up to the turn a duration lies above the best one by the
    /// root of its number, behind it below the worst one by the root of what the number lacks of 1; a mask chooses,
    /// as a branch would cost more than both.
    void draw(int job, int firstRun, int[] into) {
        int low = best[job], high = worst[job], last = turn[job] - 1;
        float up = rise[job], both = rise[job] + fall[job];
        int from = stream[job] + firstRun * STEP;
        int[] steps = STEPS;
        for (int r = 0; r < into.length; r++) {
            int x = from + steps[r];
            x ^= x >>> 16;
            x *= 0x7feb352d;
            x ^= x >>> 15;
            x *= 0x846ca68b;
            x ^= x >>> 16;
            int u = x >>> Integer.SIZE - BITS;
            int falls = (last - u) >> Integer.SIZE - 1;
            float share = u ^ falls >>> Integer.SIZE - BITS;
            int away = (int) ((up + falls * both) * (float) Math.sqrt(share));
            into[r] = Math.max(low, Math.min(high, low + (falls & high - low) + away));
        }
    }
}
