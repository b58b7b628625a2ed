package dev.banyan.bench;

import dev.banyan.importing.Import;
import dev.banyan.importing.ImportResult;
import dev.banyan.importing.Progress;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.seams.Suggestion;
import dev.banyan.model.seams.Wish;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.pcollections.TreePSet;

/// A folder of real audit outputs, read.
final class Audits {
    private static final Instant READ = Instant.parse("2026-01-05T08:00:00Z");

    private Audits() {}

    /// One file after the other on this thread.
    static ImportResult read(List<Path> dropped) throws Cancelled {
        return Import.standard().read(dropped, READ, Progress.NONE, () -> false);
    }

    static Plan plan(Path corpus) throws Cancelled {
        return Plan.EMPTY.withAudit(new Audit(read(List.of(corpus)).readings(), List.of()));
    }

    /// With the contexts drawn that are suggested.
    static Plan drawn(Plan plan) {
        int[] ids = {0};
        return done(Suggestion.suggest(plan, Wish.USUAL).edit(plan, () -> "c" + ids[0]++), plan);
    }

    /// And a phase that takes each of them.
    static Plan phased(Plan drawn) {
        Plan plan = drawn;
        for (BoundedContext c : drawn.contexts().values()) {
            var phase = new PhaseId("p" + plan.phases().size());
            Phase strangle = Phase.planned(phase, "Strangle " + c.name(), PhaseKind.STRANGLE)
                    .withContexts(TreePSet.singleton(c.id()));
            plan = done(new PhaseEdit.Add(List.of(strangle), plan.phases().size(), List.of()), plan);
        }
        return plan;
    }

    private static Plan done(Edit edit, Plan plan) {
        return switch (edit.applyTo(plan)) {
            case Outcome.Done(Plan after) -> after;
            case Outcome.Refused(String reason) -> throw new IllegalStateException(reason);
        };
    }
}
