package dev.banyan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// How often to measure: ours and the reference in turns, the one that begins changing each time.
///
/// @param least   pairs at least
/// @param most    pairs at most
/// @param seconds time to go on for between the two, and to warm up for
public record Pairs(int least, int most, double seconds) {
    /// Seven pairs, more of what is quickly done.
    public static final Pairs USUAL = new Pairs(7, 201, 1.5);

    /// Once, without warming up: to see that it runs.
    public static final Pairs ONCE = new Pairs(1, 1, 0);

    private static final int LEAST_TO_WARM_UP = 3;
    private static final int MOST_TO_WARM_UP = 100;

    public Series alone(Timed ours) throws Exception {
        return measure(ours, null);
    }

    public Series against(Timed ours, Timed reference) throws Exception {
        return measure(ours, reference);
    }

    private Series measure(Timed ours, @Nullable Timed reference) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < MOST_TO_WARM_UP && (i < LEAST_TO_WARM_UP ? seconds > 0 : goesOn(begin)); i++) {
            ours.once();
            if (reference != null) reference.once();
        }
        List<Cost> ofOurs = new ArrayList<>(), ofReference = new ArrayList<>();
        begin = System.nanoTime();
        for (int i = 0; i < least || (i < most && goesOn(begin)); i++) {
            if (i % 2 == 0) ofOurs.add(ours.once());
            if (reference != null) ofReference.add(reference.once());
            if (i % 2 == 1) ofOurs.add(ours.once());
        }
        return new Series(ofOurs, ofReference);
    }

    private boolean goesOn(long begin) {
        return System.nanoTime() - begin < seconds * TimeUnit.SECONDS.toNanos(1);
    }
}
