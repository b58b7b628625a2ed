package dev.banyan.model;

/// Identity of a phase; stable text that two copies of a plan agree on.
public record PhaseId(String text) implements Comparable<PhaseId> {
    public PhaseId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(PhaseId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
