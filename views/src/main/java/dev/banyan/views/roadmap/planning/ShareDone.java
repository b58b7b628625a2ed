package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.views.roadmap.entry.Entered;
import dev.banyan.views.roadmap.entry.Typed;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How much of a phase is done, as a person says it.
public final class ShareDone {
    private ShareDone() {}

    /// "40%", empty where nobody said and where nothing has begun.
    public static String text(Phase phase, @Nullable Progress said) {
        OptionalInt percent = Progress.percent(phase, said);
        boolean begun = phase.state() != PhaseState.PLANNED && phase.state() != PhaseState.READY;
        return begun && percent.isPresent() ? percent.getAsInt() + "%" : "";
    }

    /// What was typed, said today; emptied, nobody said.
    public static Entered of(Phase phase, String typed, LocalDate today) {
        if (phase.state() == PhaseState.DONE) return new Entered.No(phase.name() + " is over, so all of it is done.");
        if (typed.isBlank()) return new Entered.Means(new DeliveryEdit.SayProgress(phase.id(), null));
        return Typed.share(typed)
                .<Entered>map(share ->
                        new Entered.Means(new DeliveryEdit.SayProgress(phase.id(), new Progress(share, today))))
                .orElseGet(() -> new Entered.No(Typed.noShare(typed)));
    }
}
