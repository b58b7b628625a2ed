package dev.banyan.model.order;

import java.util.Arrays;

/// Finds the numbers that sorting would put at a few places, without sorting: counts into buckets, then looks only at
/// the buckets that hold them.
final class Ranks {
    private static final int BITS = 10;

    private final int low;
    private final int shift;
    private final int[] many = new int[1 << BITS];

    private Ranks(int[] numbers) {
        int lowest = Integer.MAX_VALUE, highest = Integer.MIN_VALUE;
        for (int number : numbers) {
            lowest = Math.min(lowest, number);
            highest = Math.max(highest, number);
        }
        low = lowest;
        shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(highest - lowest) - BITS);
        count(numbers, low, shift, many);
    }

    /// @param numbers at least one, the highest less than 2³¹ above the lowest
    /// @param places  from 0 on, ascending
    static int[] of(int[] numbers, int... places) {
        return new Ranks(numbers).find(numbers, places);
    }

    private static void count(int[] numbers, int low, int shift, int[] many) {
        for (int number : numbers) many[number - low >>> shift & many.length - 1]++;
    }

    private int[] find(int[] numbers, int[] places) {
        boolean[] wanted = new boolean[many.length];
        int[] found = new int[places.length];
        int bucket = -1, until = 0, kept = 0;
        for (int i = 0; i < places.length; i++) {
            while (until <= places[i]) until += many[++bucket];
            if (!wanted[bucket]) kept += many[bucket];
            wanted[bucket] = true;
            found[i] = kept - (until - places[i]);
        }
        int[] near = keep(numbers, low, shift, wanted, kept);
        Arrays.sort(near);
        for (int i = 0; i < found.length; i++) found[i] = near[found[i]];
        return found;
    }

    private static int[] keep(int[] numbers, int low, int shift, boolean[] wanted, int count) {
        int[] kept = new int[count];
        int at = 0;
        for (int number : numbers) if (wanted[number - low >>> shift & wanted.length - 1]) kept[at++] = number;
        return kept;
    }
}
