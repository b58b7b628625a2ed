package dev.banyan.model;

/// Identity of a criterion of a gate; stable text that two copies of a plan agree on.
public record CriterionId(String text) implements Comparable<CriterionId> {
    public CriterionId {
        if (text.isBlank()) throw new IllegalArgumentException("an id needs text");
    }

    @Override
    public int compareTo(CriterionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
