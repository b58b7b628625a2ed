package dev.banyan.model;

/// Identity of a bounded context; stable text that two copies of a plan agree on.
public record ContextId(String text) implements Comparable<ContextId> {
    public ContextId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(ContextId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
