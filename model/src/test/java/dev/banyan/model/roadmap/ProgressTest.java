package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.RoadmapTest.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A phase of ten days (best) to twenty (worst) that began on Monday 5 January 2026.
class ProgressTest {
    private static final PhaseId ID = new PhaseId("a");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);
    private final Plan running = after(
            Plan.EMPTY,
            new PhaseEdit.Add(
                    List.of(
                            Phase.planned(ID, "A", PhaseKind.SUPPORT)
                                    .withEffort(new Estimate(8, 10, 20))
                                    .withProgress(PhaseState.RUNNING, MONDAY, null),
                            Phase.planned(new PhaseId("b"), "B", PhaseKind.SUPPORT)
                                    .withEffort(new Estimate(1, 1, 1))),
                    0,
                    List.of()));

    private Plan said(int percent, LocalDate on) {
        return after(running, new DeliveryEdit.SayProgress(ID, new Progress(percent, on)));
    }

    private static Phase phase(Plan plan) {
        return Objects.requireNonNull(plan.phases().get(ID));
    }

    private static ScheduledPhase of(Plan plan, LocalDate today) {
        return Roadmap.of(plan, today).of(ID).orElseThrow();
    }

    @Test
    void theRestOfTheEffortCountsFromTheDayItWasSaid() {
        assertEquals(LocalDate.of(2026, 1, 16), of(running, FRIDAY).finish());
        // A week for a fifth: eight of the ten days are left.
        Plan slow = said(20, FRIDAY);
        assertEquals(LocalDate.of(2026, 1, 21), of(slow, FRIDAY).finish());
        // 5 + 0.8 x 8 and 5 + 0.8 x 20 working days
        assertEquals(LocalDate.of(2026, 1, 20), of(slow, FRIDAY).bestFinish());
        assertEquals(LocalDate.of(2026, 2, 2), of(slow, FRIDAY).worstFinish());
        assertEquals(10, of(slow, FRIDAY).days());
        assertEquals(LocalDate.of(2026, 1, 12), of(said(90, FRIDAY), FRIDAY).finish());
    }

    @Test
    void whatIsAllDoneEndsTodayAndWhatFollowsStartsAfterIt() {
        Plan done = said(100, FRIDAY);
        assertEquals(FRIDAY, of(done, FRIDAY).finish());
        LocalDate later = LocalDate.of(2026, 1, 13);
        assertEquals(later, of(done, later).finish());
        assertEquals(
                LocalDate.of(2026, 1, 14),
                Roadmap.of(done, later).of(new PhaseId("b")).orElseThrow().start());
    }

    @Test
    void theSimulationDrawsOnlyTheRest() {
        var whole = Dates.simulate(running, FRIDAY, 400, 7).finish(ID).orElseThrow();
        var rest = Dates.simulate(said(80, FRIDAY), FRIDAY, 400, 7).finish(ID).orElseThrow();
        assertTrue(rest.p95().isBefore(whole.p50()), () -> rest + " " + whole);
        // Four days at the most are left of the worst twenty.
        assertFalse(rest.p95().isAfter(LocalDate.of(2026, 1, 15)), rest::toString);
    }

    @Test
    void nobodySaysItOfWhatHasNotBegun() {
        var early = new DeliveryEdit.SayProgress(new PhaseId("b"), new Progress(10, FRIDAY));
        assertEquals(new Outcome.Refused("B has not begun: say first on which day it did."), early.applyTo(running));
        var before = new DeliveryEdit.SayProgress(ID, new Progress(10, MONDAY.minusDays(1)));
        assertEquals(new Outcome.Refused("A had not begun on the day that was said."), before.applyTo(running));
    }

    @Test
    void aPhaseThatIsOnlyPlannedAgainForgetsItAndOneThatIsDoneIsAllDone() {
        Plan half = said(50, FRIDAY);
        Phase phase = phase(half);
        Plan done = after(half, new PhaseEdit.Change(phase.withProgress(PhaseState.DONE, MONDAY, FRIDAY)));
        assertEquals(OptionalInt.of(100), Progress.percent(done, phase(done)));
        assertEquals(OptionalInt.of(50), Progress.percent(half, phase));
        assertEquals(OptionalInt.empty(), Progress.percent(running, phase));
        Plan again = after(half, new PhaseEdit.Change(phase.withProgress(PhaseState.PLANNED, null, null)));
        assertTrue(again.delivery().progress().isEmpty());
        assertEquals(OptionalInt.of(0), Progress.percent(again, phase(again)));
        assertTrue(after(half, new PhaseEdit.Remove(Set.of(ID)))
                .delivery()
                .progress()
                .isEmpty());
    }
}
