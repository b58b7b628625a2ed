package dev.banyan.model;

/// Identity of a pass of a data migration; stable text that two copies of a plan agree on.
public record DataPassId(String text) implements Comparable<DataPassId> {
    public DataPassId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(DataPassId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
