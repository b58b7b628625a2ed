package dev.banyan.model;

/// Identity of a risk of the register; stable text that two copies of a plan agree on.
public record RiskId(String text) implements Comparable<RiskId> {
    public RiskId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(RiskId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
