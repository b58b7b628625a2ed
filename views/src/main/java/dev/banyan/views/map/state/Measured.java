package dev.banyan.views.map.state;

import dev.banyan.model.Plan;
import dev.banyan.views.map.scene.Badness;
import dev.banyan.views.map.scene.ColourBy;
import org.jspecify.annotations.Nullable;

/// What the modules measure, kept as long as nothing that it rests on changes.
final class Measured {
    private @Nullable Plan of;
    private ColourBy by = ColourBy.CONTEXT;
    private int done;
    private Badness badness = new Badness(new double[0], new double[0]);

    /// @param phases how many phases of the roadmap are over, for new and legacy
    Badness of(Plan plan, ColourBy wanted, int phases) {
        if (!known(plan, wanted, phases)) {
            badness = Badness.of(plan, wanted, phases);
            of = plan;
            by = wanted;
            done = phases;
        }
        return badness;
    }

    private boolean known(Plan plan, ColourBy wanted, int phases) {
        if (of == null || by != wanted) return false;
        return by.ofPlan() ? of == plan && done == phases : of.facts() == plan.facts();
    }
}
