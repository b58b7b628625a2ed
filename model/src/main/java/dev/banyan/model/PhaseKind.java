package dev.banyan.model;

/// What a phase does.
public enum PhaseKind {
    STABILISE("Stabilise"),
    CAPTURE_GROUND_TRUTH("Capture ground truth"),
    MODERNISE_DEPENDENCIES("Modernise dependencies"),
    UPGRADE_FRAMEWORK("Upgrade framework"),
    STRANGLE("Strangle a context"),
    BRANCH_BY_ABSTRACTION("Branch by abstraction"),
    MIGRATE_DATA("Migrate data"),
    DELETE_LEGACY("Delete the legacy"),
    ROLL_OUT("Roll out"),
    SUPPORT("Support");

    private final String words;

    PhaseKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether people need a runbook when it goes live.
    public boolean needsRunbook() {
        return this == STRANGLE || this == MIGRATE_DATA || this == ROLL_OUT;
    }

    /// Whether the phase takes contexts out of the legacy system and so retires their risk.
    public boolean takesContexts() {
        return this == STRANGLE || this == BRANCH_BY_ABSTRACTION;
    }
}
