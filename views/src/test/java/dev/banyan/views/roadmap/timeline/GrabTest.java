package dev.banyan.views.roadmap.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.roadmap.drawing.DayScale;
import dev.banyan.views.roadmap.drawing.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GrabTest {
    @Test
    void aBarTakenToAnotherRowIsMovedInOrderAndKeepsItsDay() {
        Plan plan = ExamplePlan.plan();
        Roadmap roadmap = Roadmap.of(plan, LocalDate.of(2026, 3, 10));
        var scale = new DayScale(LocalDate.of(2026, 1, 1), 4, Rows.NAMES, 0);
        var rows = new Rows(roadmap.phases(), scale, 0, 4000, 900);
        ScheduledPhase phase = roadmap.of(ExamplePlan.DELETE).orElseThrow();
        Rows.Bar bar = rows.bar(phase.phase().place());
        var grab = new Grab.Bar(phase, WorkCalendar.of(plan), phase.start(), 0, bar.x() + 1, bar.middle());
        var act = Objects.requireNonNull(
                grab.at(rows, bar.x() + 2, bar.middle() - 2 * Rows.ROW).act());
        assertEquals(
                List.of(new PhaseEdit.Reorder(ExamplePlan.DELETE, phase.phase().place() - 2)), act.edits());
        var later =
                Objects.requireNonNull(grab.at(rows, bar.x() + 80, bar.middle()).act());
        assertTrue(later.words().startsWith("Start " + phase.phase().name() + " not before "), later.words());
    }
}
