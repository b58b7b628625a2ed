package dev.banyan.views.roadmap.phase;

import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;

/// The parts of the inspector of a phase that open and close, in their order.
enum PhasePart {
    PROGRESS("Progress"),
    TAKES("What it takes"),
    TO_START("Gate to start"),
    TO_FINISH("Gate to finish"),
    GOING_LIVE("Going live"),
    RUNBOOK("Runbook"),
    PASSES("Data passes"),
    DELETION("Deletion"),
    EFFORT("Effort, days"),
    WHEN("When"),
    WHY("Why here"),
    ABOUT("About it");

    private final String words;

    PhasePart(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether it is what a phase of this kind is about.
    boolean fits(PhaseKind kind) {
        return switch (this) {
            case PROGRESS, TAKES, TO_START, TO_FINISH, EFFORT, WHEN, WHY, ABOUT -> true;
            case GOING_LIVE, RUNBOOK -> goesLive(kind);
            case PASSES -> kind.takesContexts() || kind == PhaseKind.MIGRATE_DATA;
            case DELETION -> kind.takesContexts() || kind == PhaseKind.DELETE_LEGACY;
        };
    }

    /// Whether it is open while nobody closed it: what a phase of this kind in this state is worked on for.
    boolean opens(PhaseKind kind, PhaseState state) {
        return switch (state) {
            case PLANNED, ROLLED_BACK -> opensPlanned(kind);
            case READY -> opensPlanned(kind) || opensLive(kind);
            case RUNNING -> this == PROGRESS || this == TO_FINISH || opensLive(kind);
            case DONE -> this == TO_FINISH || this == WHEN;
        };
    }

    private boolean opensPlanned(PhaseKind kind) {
        return switch (this) {
            case TAKES -> kind.takesContexts();
            case EFFORT, WHEN, TO_START, TO_FINISH -> true;
            case DELETION -> kind == PhaseKind.DELETE_LEGACY;
            case PROGRESS, GOING_LIVE, RUNBOOK, PASSES, WHY, ABOUT -> false;
        };
    }

    private boolean opensLive(PhaseKind kind) {
        return switch (this) {
            case GOING_LIVE -> kind.takesContexts() || kind == PhaseKind.ROLL_OUT;
            case RUNBOOK -> kind == PhaseKind.ROLL_OUT;
            case PASSES -> kind == PhaseKind.MIGRATE_DATA;
            case DELETION -> kind == PhaseKind.DELETE_LEGACY;
            case PROGRESS, TAKES, TO_START, TO_FINISH, EFFORT, WHEN, WHY, ABOUT -> false;
        };
    }

    private static boolean goesLive(PhaseKind kind) {
        return switch (kind) {
            case UPGRADE_FRAMEWORK, STRANGLE, BRANCH_BY_ABSTRACTION, MIGRATE_DATA, ROLL_OUT -> true;
            case STABILISE, CAPTURE_GROUND_TRUTH, MODERNISE_DEPENDENCIES, DELETE_LEGACY, SUPPORT -> false;
        };
    }
}
