package dev.banyan.model;

/// How far a phase is.
public enum PhaseState {
    PLANNED("Planned"),
    READY("Ready"),
    RUNNING("Running"),
    DONE("Done"),
    ROLLED_BACK("Rolled back");

    private final String words;

    PhaseState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
