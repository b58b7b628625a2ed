package dev.banyan.model;

/// Identity of a freeze; stable text that two copies of a plan agree on.
public record FreezeId(String text) implements Comparable<FreezeId> {
    public FreezeId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(FreezeId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
