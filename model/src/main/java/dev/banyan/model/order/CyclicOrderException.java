package dev.banyan.model.order;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Jobs wait for each other in a circle, so no order exists.
public final class CyclicOrderException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int[] cycle;

    CyclicOrderException(int[] cycle) {
        super(Arrays.stream(cycle)
                .mapToObj(job -> job + " waits for ")
                .collect(Collectors.joining("", "", String.valueOf(cycle[0]))));
        this.cycle = cycle.clone();
    }

    /// The jobs of the circle: each waits for the next, the last for the first.
    public int[] cycle() {
        return cycle.clone();
    }
}
