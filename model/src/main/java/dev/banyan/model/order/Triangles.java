package dev.banyan.model.order;

/// Draws durations by turning the distribution of a triangle around. The number behind a draw belongs to its seed,
/// job and run, so that runs can be played in any sequence; it comes from mixing their sum (Wellons 2018), 24 bits of
/// it.
final class Triangles {
    private static final int STEP = 0x9E3779B9;
    private static final float UNIT = 0x1p-24f;

    private final int[] stream;
    private final float[] best;
    private final float[] worst;
    private final float[] beyond;
    private final float[] turn;
    private final float[] rising;
    private final float[] falling;

    Triangles(Durations durations, long seed) {
        int n = durations.size();
        double[] low = durations.best(), likely = durations.likely(), high = durations.worst();
        stream = new int[n];
        best = new float[n];
        worst = new float[n];
        beyond = new float[n];
        turn = new float[n];
        rising = new float[n];
        falling = new float[n];
        for (int j = 0; j < n; j++) {
            double width = high[j] - low[j];
            stream[j] = (int) (long) (Draws.at(seed, j) * 0x1p32);
            best[j] = (float) low[j];
            worst[j] = (float) high[j];
            beyond[j] = (float) (high[j] - likely[j]);
            turn[j] = width > 0 ? (float) ((likely[j] - low[j]) / width) : 1;
            rising[j] = (float) (width * (likely[j] - low[j]));
            falling[j] = (float) (width * (high[j] - likely[j]));
        }
    }

    /// Durations of a job in so many runs. Without a branch: up to the turn the falling side stands still, behind it
    /// the rising one does.
    void draw(int job, int firstRun, int count, float[] into) {
        float low = best[job], high = worst[job], more = beyond[job], at = turn[job], up = rising[job];
        float down = falling[job];
        int from = stream[job] + firstRun * STEP;
        for (int r = 0; r < count; r++) {
            int x = from + r * STEP;
            x ^= x >>> 16;
            x *= 0x7feb352d;
            x ^= x >>> 15;
            x *= 0x846ca68b;
            x ^= x >>> 16;
            float u = (x >>> 8) * UNIT;
            float rise = (float) Math.sqrt(Math.min(u, at) * up);
            float fall = (float) Math.sqrt((1 - Math.max(u, at)) * down);
            into[r] = Math.max(low, Math.min(high, low + rise + (more - fall)));
        }
    }
}
