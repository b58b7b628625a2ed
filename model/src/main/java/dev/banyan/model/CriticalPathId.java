package dev.banyan.model;

/// Identity of a critical path; stable text that two copies of a plan agree on.
public record CriticalPathId(String text) implements Comparable<CriticalPathId> {
    public CriticalPathId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(CriticalPathId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
