package dev.banyan.model.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.Runbook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures whether runbooks are written whole, with the holes that the plan doctor sees.
final class RunbookMeter {
    private static final String SOURCE = "the runbooks of the plan";

    private RunbookMeter() {}

    /// @param phase whose gate asks, null when it is gone
    static Meter.Value measure(Plan plan, @Nullable Phase phase) {
        if (phase != null && phase.kind().needsRunbook()) return own(plan, phase);
        String words = "Every runbook complete";
        var need = plan.roadmap().stream().filter(p -> p.kind().needsRunbook()).toList();
        if (need.isEmpty()) return Meter.unknown(words, "no phase needs a runbook");
        long whole = need.stream().filter(p -> of(plan, p).holes().isEmpty()).count();
        return new Meter.Value(
                Meter.holds(whole == need.size()), words, whole + " of " + need.size() + " complete", SOURCE);
    }

    private static Meter.Value own(Plan plan, Phase phase) {
        String words = "Runbook complete";
        Runbook book = of(plan, phase);
        List<String> holes = book.holes();
        if (book.equals(Runbook.BLANK)) return Meter.unknown(words, "nobody wrote it");
        return holes.isEmpty()
                ? new Meter.Value(Meter.Holds.YES, words, "every part is written", SOURCE)
                : new Meter.Value(Meter.Holds.NO, words, "nothing of " + String.join(", ", holes), SOURCE);
    }

    private static Runbook of(Plan plan, Phase phase) {
        return plan.delivery().runbooks().getOrDefault(phase.id(), Runbook.BLANK);
    }
}
