package dev.banyan.views.roadmap.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Estimate;
import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.roadmap.drawing.Rows.Part;
import dev.banyan.views.roadmap.planning.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The shapes of the timeline without a screen.
class TimelineShapesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private Plan plan = ExamplePlan.plan();
    private OptionalInt done = OptionalInt.empty();

    @Test
    void whiskersGoFromTheEndOverHalfOfTheRunsToFourOfFive() {
        Dates dates = Dates.simulate(plan, TODAY, 2000, 1);
        Rows rows = rows();
        for (int i = 0; i < rows.phases().size(); i++) {
            BarShape shape = shape(i, dates, null);
            assertTrue(shape.bar().end() <= shape.p50() && shape.p50() <= shape.p80(), shape.toString());
            if (rows.phases().get(i).phase().finished() != null)
                assertEquals(shape.bar().end(), shape.p80());
        }
        ScheduledPhase payments = phase(ExamplePlan.TAKE_PAYMENTS);
        LocalDate p80 = dates.finish(payments.id()).orElseThrow().p80();
        assertEquals(
                rows.scale().after(p80),
                shape(payments.phase().place(), dates, null).p80());
    }

    @Test
    void whatRunsIsFilledAsFarAsItIsDoneAndUntilTodayWhileNobodySaid() {
        int place = planned(ExamplePlan.NET).place();
        Rows.Bar bar = rows().bar(place);
        assertEquals(
                Math.min(bar.end(), rows().scale().after(TODAY)),
                shape(place, null, null).doneUntil());
        done = OptionalInt.of(25);
        assertEquals(bar.x() + bar.width() / 4, shape(place, null, null).doneUntil(), 1e-6);
        done = OptionalInt.of(100);
        assertEquals(bar.end(), shape(place, null, null).doneUntil(), 1e-6);
    }

    @Test
    void whatHasSlackReachesAsFarAsItMaySlipAndWhatIsCriticalDoesNot() {
        for (ScheduledPhase phase : rows().phases()) {
            BarShape shape = shape(phase.phase().place(), null, null);
            if (phase.slack() == 0) assertEquals(shape.bar().end(), shape.slack(), 1e-6);
            else assertTrue(shape.slack() > shape.bar().end());
        }
    }

    @Test
    void aPhaseThatTakesNothingIsADiamondOfOneDay() {
        apply(new PhaseEdit.Change(
                planned(ExamplePlan.TAKE_ACCOUNTS).withRamp(List.of()).withEffort(new Estimate(0, 0, 0))));
        int place = planned(ExamplePlan.TAKE_ACCOUNTS).place();
        BarShape shape = shape(place, null, null);
        assertTrue(shape.milestone());
        assertEquals(Rows.BAR, shape.bar().width());
        assertEquals(
                new Rows.Hit(Part.BAR, place),
                rows().hit(shape.bar().x() + 8, shape.bar().middle()));
        assertFalse(shape(0, null, null).milestone());
    }

    @Test
    void stepsOfTheRampLieOnTheBarFromTheFirstToTheLast() {
        int place = planned(ExamplePlan.TAKE_PAYMENTS).place();
        BarShape shape = shape(place, null, null);
        assertEquals(
                List.of(1, 10, 50, 100),
                shape.ramp().stream().map(BarShape.Dot::percent).toList());
        double last = shape.bar().x();
        for (BarShape.Dot dot : shape.ramp()) {
            assertTrue(dot.x() > last && dot.x() < shape.bar().end());
            last = dot.x();
        }
    }

    @Test
    void theBaselineIsDrawnWhereItWasWhenThePlanMoves() {
        ScheduledPhase before = phase(ExamplePlan.DELETE);
        var stretch = new Stretch(before.start(), before.finish());
        apply(new PhaseEdit.Change(
                planned(ExamplePlan.DELETE).withNotBefore(before.start().plusDays(60))));
        BarShape shape = shape(planned(ExamplePlan.DELETE).place(), null, stretch);
        assertTrue(assertSpan(shape.ghost()).to() < shape.bar().end());
        assertNull(shape(0, null, null).ghost());
    }

    private static BarShape.Span assertSpan(BarShape.@Nullable Span span) {
        return Objects.requireNonNull(span);
    }

    @Test
    void aFreezeAndAHolidayAreShadedUnderTheirName() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        apply(new DeliveryEdit.SetFreeze(new Freeze(new FreezeId("f"), "Year end", day, day.plusDays(9))));
        apply(new DeliveryEdit.SetHolidays(Map.of(day.plusDays(1), "Christmas")));
        assertEquals(2, Shade.of(plan, day, day.plusDays(1)).size());
        assertEquals("Freeze, nothing goes live: Year end", Shade.words(plan, day, day));
        assertEquals("", Shade.words(plan, day.minusDays(3), day.minusDays(1)));
    }

    @Test
    void aLinkIsTouchedOnItsWayAndNowhereElse() {
        List<LinkShape> links = LinkShape.of(rows(), ExamplePlan.TAKE_LEDGER);
        LinkShape link = links.getLast();
        var corner = link.way().get(1);
        assertTrue(link.touches(corner.getX() + 3, corner.getY()));
        assertFalse(link.touches(corner.getX() + 30, corner.getY() - 30));
        assertTrue(LinkShape.at(links, corner.getX(), corner.getY()).isPresent());
    }

    @Test
    void theHandleLiesBesideTheEndOfABar() {
        Rows rows = rows();
        Rows.Bar bar = rows.bar(2);
        assertEquals(new Rows.Hit(Part.HANDLE, 2), rows.hit(bar.end() + Rows.HANDLE, bar.middle()));
        assertEquals(new Rows.Hit(Part.END, 2), rows.hit(bar.end() - 2, bar.middle()));
        assertEquals(new Rows.Hit(Part.ROW, 2), rows.hit(bar.end() + 30, bar.middle()));
    }

    private BarShape shape(int place, @Nullable Dates dates, @Nullable Stretch baseline) {
        return BarShape.of(rows(), place, TODAY, done, dates, baseline, WorkCalendar.of(plan));
    }

    private Rows rows() {
        var scale = new DayScale(LocalDate.of(2026, 1, 1), 4, Rows.NAMES, 0);
        return new Rows(Roadmap.of(plan, TODAY).phases(), scale, 0, 4000, 900);
    }

    private ScheduledPhase phase(PhaseId id) {
        return Roadmap.of(plan, TODAY).of(id).orElseThrow();
    }

    private Phase planned(PhaseId id) {
        return Objects.requireNonNull(plan.phases().get(id));
    }

    private void apply(Edit edit) {
        plan = ((Outcome.Done) edit.applyTo(plan)).plan();
    }
}
