package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be done to one phase on the timeline, by pointer or by key, under a name that people understand.
public final class PhaseActs {
    private PhaseActs() {}

    /// Holds a phase back until a day; null lets it start as early as it can.
    static Act notBefore(Phase phase, @Nullable LocalDate day) {
        String words = day == null
                ? "Let " + phase.name() + " start as early as it can"
                : "Start " + phase.name() + " not before " + NumberText.date(day);
        return Act.of(words, new PhaseEdit.Change(phase.withNotBefore(day)));
    }

    /// Takes a phase to another place and to another first day in one step.
    public static Act move(Phase phase, int place, @Nullable LocalDate notBefore) {
        var reorder = new PhaseEdit.Reorder(phase.id(), place);
        if (Objects.equals(notBefore, phase.notBefore()))
            return Act.of("Move " + phase.name() + " to place " + (place + 1), reorder);
        Act held = notBefore(phase, notBefore);
        if (place == phase.place()) return held;
        var both = new ArrayList<>(held.edits());
        both.add(reorder);
        return new Act("Move " + phase.name() + " to place " + (place + 1) + " and another day", both);
    }

    /// Another likely effort, best and worst in proportion.
    public static Act take(ScheduledPhase phase, double days) {
        return Act.of(
                "Let " + phase.phase().name() + " take " + Typed.days(days) + (days == 1 ? " day" : " days"),
                new PhaseEdit.Change(
                        phase.phase().withEffort(Efforts.likely(phase.effort().estimate(), days))));
    }

    /// Lets a phase wait for another one.
    public static Act wait(Phase phase, Phase before) {
        return Act.of(
                "Let " + phase.name() + " wait for " + before.name(),
                new PhaseEdit.Change(phase.withAfter(phase.after().plus(before.id()))));
    }

    /// Takes back that a phase waits for another one.
    public static Act waitNoMore(Phase phase, Phase before) {
        return Act.of(
                "Let " + phase.name() + " wait for " + before.name() + " no more",
                new PhaseEdit.Change(phase.withAfter(phase.after().minus(before.id()))));
    }

    /// Starts a phase some working days later, or earlier where nothing but the day it may start holds it back.
    public static void shift(Planning planning, int days) {
        ScheduledPhase phase = open(planning, "starts");
        if (phase == null) return;
        WorkCalendar calendar = WorkCalendar.of(planning.plan());
        LocalDate day = calendar.date(calendar.number(phase.start()) + days);
        LocalDate free = free(planning, phase);
        if (days < 0 && phase.phase().notBefore() == null) {
            planning.workbench().say().accept(phase.phase().name() + " starts as early as it can already.");
            return;
        }
        planning.ask(notBefore(phase.phase(), day.isAfter(free) ? day : null));
    }

    /// Lets a phase take some days longer, or shorter down to one day.
    public static void stretch(Planning planning, int by) {
        ScheduledPhase phase = open(planning, "takes");
        if (phase == null) return;
        double days = Math.max(1, Math.rint(phase.effort().estimate().likely()) + by);
        planning.ask(take(phase, days));
    }

    /// When a phase would start if it were not held back.
    public static LocalDate free(Planning planning, ScheduledPhase phase) {
        if (phase.phase().notBefore() == null) return phase.start();
        return planning.preview(notBefore(phase.phase(), null))
                .flatMap(would -> would.phase(phase.id()))
                .map(ScheduledPhase::start)
                .orElse(phase.start());
    }

    /// The selected phase, where its dates are not yet those of the world; otherwise that is said.
    private static @Nullable ScheduledPhase open(Planning planning, String what) {
        Phase selected = planning.selected();
        if (selected == null) return null;
        boolean fixed = selected.finished() != null || what.equals("starts") && selected.started() != null;
        if (fixed) {
            planning.workbench()
                    .say()
                    .accept(selected.name() + (selected.finished() != null ? " is over" : " has started")
                            + "; its dates are those that really were.");
            return null;
        }
        return planning.current().phase(selected.id()).orElse(null);
    }

    /// The phases that could wait for one, in their order.
    public static List<Phase> couldWait(Planning planning, Phase before) {
        return planning.plan().roadmap().stream()
                .filter(p -> !p.id().equals(before.id()) && !p.after().contains(before.id()))
                .toList();
    }
}
