package dev.banyan.model;

/// Identity of a scenario or a baseline; stable text that two copies of a plan agree on.
public record KeptId(String text) implements Comparable<KeptId> {
    public KeptId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(KeptId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
