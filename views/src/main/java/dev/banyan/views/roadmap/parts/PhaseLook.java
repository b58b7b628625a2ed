package dev.banyan.views.roadmap.parts;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.views.Ink;
import dev.banyan.views.parts.Tone;
import javafx.scene.paint.Color;

/// How phases look wherever they are shown.
public final class PhaseLook {
    private PhaseLook() {}

    /// The colour of the first context it takes, else one of its kind.
    public static Color colour(Plan plan, Phase phase, Ink ink) {
        if (phase.kind().takesContexts() && !phase.contexts().isEmpty()) {
            BoundedContext context = plan.contexts().get(phase.contexts().first());
            if (context != null) return ink.of(context.colour());
        }
        return switch (phase.kind()) {
            case STABILISE, SUPPORT -> ink.faint();
            case CAPTURE_GROUND_TRUTH, MIGRATE_DATA -> ink.info();
            case MODERNISE_DEPENDENCIES, UPGRADE_FRAMEWORK -> ink.warn();
            case STRANGLE, BRANCH_BY_ABSTRACTION, ROLL_OUT -> ink.accent();
            case DELETE_LEGACY -> ink.bark();
        };
    }

    public static Tone tone(PhaseState state) {
        return switch (state) {
            case PLANNED -> Tone.NEUTRAL;
            case READY -> Tone.INFO;
            case RUNNING -> Tone.WARN;
            case DONE -> Tone.OK;
            case ROLLED_BACK -> Tone.BAD;
        };
    }
}
