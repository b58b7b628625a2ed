package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Phase;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.drawing.DayScale;
import dev.banyan.views.roadmap.drawing.Overlay;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.planning.Act;
import dev.banyan.views.roadmap.planning.PhaseActs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of the timeline in the hand: knows what letting go at a place would do.
sealed interface Grab {

    /// @param act     null where letting go does nothing
    /// @param preview whether the timeline shows the plan it would make
    record Pull(@Nullable Act act, Overlay shows, boolean preview) {}

    Pull at(Rows rows, double x, double y);

    /// The name of a phase, to take it to another place of the order.
    record Row(ScheduledPhase phase) implements Grab {
        @Override
        public Pull at(Rows rows, double x, double y) {
            int gap = rows.gap(y);
            int from = phase.phase().place();
            int to = gap > from ? gap - 1 : gap;
            var reorder = new PhaseEdit.Reorder(phase.id(), to);
            String words = "Move " + phase.phase().name() + " to place " + (to + 1);
            return new Pull(to == from ? null : Act.of(words, reorder), new Overlay.Drop(from, gap, ""), false);
        }
    }

    /// A bar, to start on another day and, dragged to another row, at another place of the order.
    ///
    /// @param free    the day it would start if it were not held back
    /// @param grabbed days from the first day of the bar to the pointer
    /// @param atX     where it was grabbed; @param atY the same
    record Bar(ScheduledPhase phase, WorkCalendar calendar, LocalDate free, long grabbed, double atX, double atY)
            implements Grab {
        /// A hand that moves a row does not mean another day by a few pixels.
        private static final double SIDEWAYS = 12;

        @Override
        public Pull at(Rows rows, double x, double y) {
            boolean otherRow = Math.abs(y - atY) > Rows.ROW * 0.6;
            int place = otherRow ? rows.row(y) : phase.phase().place();
            boolean upright = otherRow && Math.abs(x - atX) < SIDEWAYS;
            LocalDate day = calendar.date(calendar.number(rows.scale().day(x).minusDays(grabbed)));
            boolean held = upright ? phase.phase().notBefore() != null : day.isAfter(free);
            LocalDate first = upright ? phase.phase().notBefore() : held ? day : null;
            String words = first == null ? "as early as possible" : "not before " + NumberText.date(first);
            double guide = rows.scale().x(first == null ? free : first);
            return new Pull(
                    PhaseActs.move(phase.phase(), place, first), new Overlay.Guide(guide, place, words, ""), true);
        }
    }

    /// The end of a bar, to change its likely effort.
    record End(ScheduledPhase phase, WorkCalendar calendar) implements Grab {
        @Override
        public Pull at(Rows rows, double x, double y) {
            DayScale scale = rows.scale();
            long days = Math.max(1, calendar.between(phase.start(), scale.day(x).plusDays(1)));
            double guide = scale.after(calendar.finish(phase.start(), days));
            String words = NumberText.count(days, "day", "days") + " likely";
            return new Pull(
                    PhaseActs.take(phase, days),
                    new Overlay.Guide(guide, phase.phase().place(), words, ""),
                    true);
        }
    }

    /// The handle of a bar, to let another phase wait for it.
    record Handle(ScheduledPhase phase) implements Grab {
        @Override
        public Pull at(Rows rows, double x, double y) {
            int from = phase.phase().place();
            Rows.Hit hit = rows.hit(x, y);
            boolean onAnother = hit.place() >= 0 && hit.place() != from && onBar(rows, hit.place(), x);
            if (!onAnother) return new Pull(null, new Overlay.Link(from, x, y, -1, ""), false);
            Phase waits = rows.phases().get(hit.place()).phase();
            return new Pull(PhaseActs.wait(waits, phase.phase()), new Overlay.Link(from, x, y, hit.place(), ""), false);
        }

        /// All of the height of the row counts, so that short bars can be met.
        private static boolean onBar(Rows rows, int place, double x) {
            Rows.Bar bar = rows.bar(place);
            return x < Rows.NAMES || x >= bar.x() - 10 && x <= bar.end() + 10;
        }
    }
}
