package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Phase;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.views.parts.NumberText;
import java.util.List;

/// Says when a phase runs or is over though its gate does not stand open. It holds nobody up.
public final class GatesPassed {
    private GatesPassed() {}

    /// @param before the roadmap before a step that may have changed how far phases are
    public static void tell(Planning planning, Current before) {
        for (Phase phase : planning.plan().roadmap()) {
            Phase was = before.plan().phases().get(phase.id());
            if (was == null || was.state() == phase.state()) continue;
            String words = words(phase, planning.current().gates());
            if (!words.isEmpty()) planning.workbench().say().accept(words);
        }
    }

    /// "Ledger runs though its gate to start is not met: Line coverage at least 80 % (41 %)", empty when it is.
    static String words(Phase phase, Gates gates) {
        return switch (phase.state()) {
            case RUNNING -> words(phase, gates, Side.ENTRY, " runs though its gate to start is not met: ");
            case DONE -> words(phase, gates, Side.EXIT, " is done though its gate to finish is not met: ");
            case PLANNED, READY, ROLLED_BACK -> "";
        };
    }

    private static String words(Phase phase, Gates gates, Side side, String but) {
        List<GateReading> open = gates.of(phase.id(), side).stream()
                .filter(r -> !r.verdict().passes())
                .toList();
        if (open.isEmpty()) return "";
        GateReading first = open.getFirst();
        String more = open.size() == 1 ? "" : " and " + (open.size() - 1) + " more";
        return NumberText.dated(phase.name() + but + first.asked() + " (" + first.measured() + ")" + more + ".");
    }
}
