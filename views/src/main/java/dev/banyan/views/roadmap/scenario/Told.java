package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.scenario.Since;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.Jobs;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds out in the background what changed between two plans; a new question gives up the one before.
final class Told {
    private final Planning planning;
    private Jobs.@Nullable Job asking;

    Told(Planning planning) {
        this.planning = planning;
    }

    void ask(Standing was, Standing now, Consumer<Since> answer) {
        stop();
        asking = planning.workbench()
                .jobs()
                .run(
                        "Comparing with " + (was.id() == null ? now.name() : was.name()),
                        _ -> Since.of(was, now),
                        answer,
                        e -> planning.workbench()
                                .say()
                                .accept("The plans could not be compared: " + e.getMessage() + "."));
    }

    void stop() {
        if (asking != null) asking.cancel();
        asking = null;
    }
}
