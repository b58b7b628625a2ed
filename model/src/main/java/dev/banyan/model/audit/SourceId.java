package dev.banyan.model.audit;

/// Identity of one imported file: the first 16 hex digits of the SHA-256 over its format and its bytes.
public record SourceId(String text) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
