package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.edit.PhaseEdit;
import java.time.LocalDate;
import java.util.Set;

/// What can be done with a phase as a whole: move it in the order, say how far it is, remove it.
public final class PhaseMoves {
    private PhaseMoves() {}

    /// @param by places later, negative for earlier
    public static void move(Planning planning, int by) {
        Phase phase = planning.selected();
        if (phase == null) return;
        int to = Math.clamp(phase.place() + by, 0, planning.plan().phases().size() - 1);
        if (to != phase.place()) planning.workbench().ask(new PhaseEdit.Reorder(phase.id(), to));
    }

    public static void remove(Planning planning) {
        Phase phase = planning.selected();
        if (phase == null) return;
        int place = phase.place();
        if (!planning.workbench().ask(new PhaseEdit.Remove(Set.of(phase.id())))) return;
        var left = planning.plan().roadmap();
        if (left.isEmpty()) planning.workbench().selection().clear();
        else planning.select(left.get(Math.min(place, left.size() - 1)).id());
    }

    /// Says how far a phase is. What begins today began today, what is over ended today; a gate that does not open is
    /// told but does not hold anybody up.
    public static void state(Planning planning, Phase phase, PhaseState state) {
        if (state == phase.state()) return;
        Current before = planning.current();
        if (planning.ask(Act.of(
                words(phase, state),
                new PhaseEdit.Change(
                        progressed(phase, state, planning.workbench().today()))))) GatesPassed.tell(planning, before);
    }

    private static String words(Phase phase, PhaseState state) {
        return switch (state) {
            case PLANNED -> "Plan " + phase.name() + " again";
            case READY -> "Say that " + phase.name() + " is ready";
            case RUNNING -> "Start " + phase.name();
            case DONE -> "Say that " + phase.name() + " is done";
            case ROLLED_BACK -> "Roll back " + phase.name();
        };
    }

    public static Phase progressed(Phase phase, PhaseState state, LocalDate today) {
        LocalDate started = phase.started() == null ? today : phase.started();
        return switch (state) {
            case PLANNED, READY -> phase.withProgress(state, null, null);
            case RUNNING -> phase.withProgress(state, started, null);
            case DONE -> phase.withProgress(state, started, phase.finished() == null ? today : phase.finished());
            case ROLLED_BACK -> phase.withProgress(state, null, null);
        };
    }
}
