package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.parts.LongChoice;
import dev.banyan.views.parts.Option;
import dev.banyan.views.roadmap.planning.PhaseActs;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Links between phases, drawn and taken away without a pointer.
public final class Links {
    private Links() {}

    /// Lets a person choose which phase waits for the selected one.
    public static void choose(Planning planning, Region below) {
        Phase before = planning.selected();
        if (before == null) return;
        List<Option<PhaseId>> options = PhaseActs.couldWait(planning, before).stream()
                .map(p -> new Option<PhaseId>(p.id(), planning.current().numbered(p)))
                .toList();
        if (options.isEmpty()) {
            planning.workbench().say().accept("All other phases wait for " + before.name() + " already.");
            return;
        }
        LongChoice.below(
                below,
                "The phase that waits for " + before.name(),
                options,
                options.getFirst(),
                o -> link(planning, before, o.value()));
    }

    private static void link(Planning planning, Phase before, @Nullable PhaseId waits) {
        Phase phase = waits == null ? null : planning.plan().phases().get(waits);
        if (phase != null) planning.ask(PhaseActs.wait(phase, before));
    }

    /// Takes a link away that a person made; of any other it is said why it stands.
    static void remove(Planning planning, Wait link) {
        Phase phase = planning.plan().phases().get(link.phase());
        Phase before = planning.plan().phases().get(link.before());
        if (phase == null || before == null) return;
        if (phase.after().contains(before.id())) planning.ask(PhaseActs.waitNoMore(phase, before));
        else
            planning.workbench()
                    .say()
                    .accept("This link was not made by hand and stays as long as it holds: " + link.sentence());
    }
}
