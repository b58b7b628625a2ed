package dev.banyan.model;

import java.util.Comparator;

/// The gate of a phase on one side.
public record GateId(PhaseId phase, Criterion.Side side) implements Comparable<GateId> {
    private static final Comparator<GateId> ORDER =
            Comparator.comparing(GateId::phase).thenComparing(GateId::side);

    @Override
    public int compareTo(GateId other) {
        return ORDER.compare(this, other);
    }
}
