package dev.banyan.model.coverage;

/// Where a coverage target stands.
public enum TargetState {
    MET("met"),
    ON_TIME("on time"),
    /// Met in time only if nothing takes longer than likely.
    AT_RISK("at risk"),
    /// Not met when it had to be, or out of reach at the assumed pace.
    MISSED("missed"),
    /// Not met, and no date is set or known.
    OPEN("open"),
    NO_DATA("no data");

    private final String words;

    TargetState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
