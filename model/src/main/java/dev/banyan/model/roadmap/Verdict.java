package dev.banyan.model.roadmap;

/// What the evidence says of a criterion.
public enum Verdict {
    MET("met"),
    /// Accepted as missed, with an owner and a last day.
    WAIVED("waived"),
    /// Not met yet, and not due yet.
    AT_RISK("at risk"),
    MISSED("missed"),
    NO_DATA("no data");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether the gate may open for this criterion.
    public boolean passes() {
        return this == MET || this == WAIVED;
    }
}
