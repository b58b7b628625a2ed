package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.RoadmapTest.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Estimate;
import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Team;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.PhaseEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.TreePSet;

/// The roadmap of these plans starts on Monday 5 January 2026.
class ScheduleTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 1);

    private static Phase phase(String name, PhaseKind kind, double days) {
        return Phase.planned(new PhaseId(name), name, kind).withEffort(new Estimate(days, days, days));
    }

    private static Plan plan(Phase... phases) {
        return after(Plan.EMPTY, new PhaseEdit.Add(List.of(phases), 0, List.of()));
    }

    private static Plan frozen(Plan plan, String from, String until) {
        return after(
                plan,
                new DeliveryEdit.SetFreeze(
                        new Freeze(new FreezeId("f"), "Season", LocalDate.parse(from), LocalDate.parse(until))));
    }

    private static ScheduledPhase of(Plan plan, String name) {
        return Roadmap.of(plan, BEFORE).of(new PhaseId(name)).orElseThrow();
    }

    @Test
    void nobodyWorksOnAHoliday() {
        Plan plan = after(
                plan(phase("a", PhaseKind.SUPPORT, 3), phase("b", PhaseKind.SUPPORT, 1)),
                new DeliveryEdit.SetHolidays(Map.of(LocalDate.of(2026, 1, 6), "Epiphany")));
        assertEquals(LocalDate.of(2026, 1, 8), of(plan, "a").finish());
        assertEquals(LocalDate.of(2026, 1, 9), of(plan, "b").start());
        assertEquals(
                LocalDate.of(2026, 1, 8),
                Dates.simulate(plan, BEFORE, 10, 1)
                        .finish(new PhaseId("a"))
                        .orElseThrow()
                        .p50());
    }

    @Test
    void aRampWaitsUntilItFitsBehindTheFreezeAndWhatComesNextWaitsToo() {
        Phase ramped = phase("a", PhaseKind.STRANGLE, 10).withRamp(List.of(new RampStep(100, 7)));
        Plan plan = plan(ramped, phase("b", PhaseKind.SUPPORT, 1));
        assertEquals(LocalDate.of(2026, 1, 16), of(plan, "a").finish());
        assertEquals(LocalDate.of(2026, 1, 12), of(plan, "a").live());
        assertNull(of(plan, "a").heldBy());
        // Five days to build, then five of ramp: the one frozen Wednesday moves the whole ramp behind it.
        Plan frozen = frozen(plan, "2026-01-14", "2026-01-14");
        assertEquals(LocalDate.of(2026, 1, 15), of(frozen, "a").live());
        assertEquals(LocalDate.of(2026, 1, 21), of(frozen, "a").finish());
        assertEquals(LocalDate.of(2026, 1, 16), of(frozen, "a").plannedFinish());
        Freeze holds = of(frozen, "a").heldBy();
        assertNotNull(holds);
        assertEquals("Season", holds.name());
        assertEquals(LocalDate.of(2026, 1, 22), of(frozen, "b").start());
    }

    @Test
    void aFreezeStopsOnlyWhatGoesLive() {
        Plan plan = plan(
                phase("record", PhaseKind.CAPTURE_GROUND_TRUTH, 5),
                phase("take", PhaseKind.STRANGLE, 5),
                phase("roll out", PhaseKind.ROLL_OUT, 5));
        Plan early = frozen(plan, "2026-01-05", "2026-01-14");
        assertEquals(LocalDate.of(2026, 1, 9), of(early, "record").finish());
        assertNull(of(early, "record").live());
        assertEquals(LocalDate.of(2026, 1, 16), of(early, "take").finish());
        // The last day of taking, a Friday, is frozen; building goes on before.
        Plan release = frozen(plan, "2026-01-16", "2026-01-18");
        assertEquals(LocalDate.of(2026, 1, 19), of(release, "take").finish());
        // A roll-out goes live as a whole.
        Plan middle = frozen(plan, "2026-01-21", "2026-01-21");
        assertEquals(LocalDate.of(2026, 1, 28), of(middle, "roll out").finish());
    }

    @Test
    void aTeamWorksOnAsManyPhasesAsItHasPeopleFor() {
        Plan plan = after(
                plan(
                        phase("a", PhaseKind.SUPPORT, 4),
                        phase("b", PhaseKind.SUPPORT, 2),
                        phase("c", PhaseKind.SUPPORT, 3),
                        phase("d", PhaseKind.SUPPORT, 1)),
                new DeliveryEdit.SetTeam(new Team(Phase.FIRST_TEAM, 3)),
                new DeliveryEdit.SetScope(
                        new PhaseId("c"), new PhaseScope(TreePSet.empty(), TreePSet.empty(), 2, false)));
        assertEquals(LocalDate.of(2026, 1, 5), of(plan, "a").start());
        assertEquals(LocalDate.of(2026, 1, 5), of(plan, "b").start());
        // c needs two of three people: one is free, one comes from b.
        assertEquals(LocalDate.of(2026, 1, 7), of(plan, "c").start());
        assertEquals(new PhaseId("b"), of(plan, "c").follows());
        assertEquals(LocalDate.of(2026, 1, 9), of(plan, "d").start());
        assertEquals(new PhaseId("a"), of(plan, "d").follows());
        assertEquals(0, of(plan, "a").slack());
        assertTrue(of(plan, "c").critical());
    }

    @Test
    void slackIsHowFarAStartMaySlipAlsoBeforeAFreeze() {
        Phase longest = phase("b", PhaseKind.STRANGLE, 14).withWords("", "Team 2", "", "", "");
        Plan plan = plan(phase("a", PhaseKind.STRANGLE, 5), phase("c", PhaseKind.STRANGLE, 1), longest);
        assertEquals(LocalDate.of(2026, 1, 22), Roadmap.of(plan, BEFORE).end());
        assertEquals(8, of(plan, "a").slack());
        // The longest goes live on Monday the 26th then, and a may not go live on the two days before.
        Plan frozen = frozen(plan, "2026-01-22", "2026-01-23");
        assertEquals(LocalDate.of(2026, 1, 26), Roadmap.of(frozen, BEFORE).end());
        assertEquals(10, of(frozen, "c").slack());
        assertEquals(8, of(frozen, "a").slack());
    }

    @Test
    void whatRunsHoldsItsPeopleWhateverStandsBeforeIt() {
        Phase running =
                phase("b", PhaseKind.SUPPORT, 5).withProgress(PhaseState.RUNNING, LocalDate.of(2026, 1, 5), null);
        Plan plan = plan(phase("a", PhaseKind.SUPPORT, 2), running);
        assertEquals(LocalDate.of(2026, 1, 5), of(plan, "b").start());
        assertEquals(LocalDate.of(2026, 1, 12), of(plan, "a").start());
    }

    @Test
    void aPhaseWithoutWorkAndARoadmapWithoutPhasesHaveDates() {
        Plan plan = plan(phase("a", PhaseKind.SUPPORT, 0));
        assertEquals(LocalDate.of(2026, 1, 5), of(plan, "a").finish());
        assertTrue(of(plan, "a").critical());
        var end = Dates.simulate(plan, BEFORE, 100, 1).end();
        assertNotNull(end);
        assertTrue(Dates.simulate(Plan.EMPTY, BEFORE, 100, 1).phases().isEmpty());
        assertTrue(Dates.simulate(plan, BEFORE, 100, 1).drivers().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void withFixedDurationsTheSimulationIsTheSchedule(long seed) {
        Plan plan = random(new SplittableRandom(seed));
        Roadmap roadmap = Roadmap.of(plan, BEFORE);
        Dates dates = Dates.simulate(plan, BEFORE, 3, seed);
        for (ScheduledPhase p : roadmap.phases())
            assertEquals(
                    new Dates.Range(p.finish(), p.finish(), p.finish()),
                    dates.finish(p.id()).orElseThrow(),
                    p.phase().name());
    }

    /// Phases of all kinds with whole days, ramps, pins and waits, teams of several people, holidays and freezes.
    private static Plan random(SplittableRandom dice) {
        var phases = new ArrayList<Phase>();
        PhaseKind[] kinds = PhaseKind.values();
        for (int i = 0; i < 15; i++) {
            Phase p = phase("p" + (char) ('a' + i), kinds[dice.nextInt(kinds.length)], 1 + dice.nextInt(20))
                    .withWords("", "Team " + dice.nextInt(3), "", "", "");
            if (dice.nextInt(3) == 0) p = p.withRamp(List.of(new RampStep(10, 1 + dice.nextInt(15))));
            if (dice.nextInt(4) == 0)
                p = p.withNotBefore(LocalDate.of(2026, 1, 5).plusDays(dice.nextInt(100)));
            if (i > 0 && dice.nextBoolean())
                p = p.withAfter(TreePSet.singleton(phases.get(dice.nextInt(i)).id()));
            phases.add(p);
        }
        Plan plan = plan(phases.toArray(Phase[]::new));
        for (int t = 0; t < 2; t++)
            plan = after(plan, new DeliveryEdit.SetTeam(new Team("Team " + t, 1 + dice.nextInt(4))));
        for (Phase p : phases)
            plan = after(
                    plan,
                    new DeliveryEdit.SetScope(
                            p.id(), new PhaseScope(TreePSet.empty(), TreePSet.empty(), 1 + dice.nextInt(3), false)));
        for (int f = 0; f < 4; f++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(120));
            var freeze = new Freeze(new FreezeId("f" + f), "F" + f, from, from.plusDays(dice.nextInt(14)));
            plan = after(plan, new DeliveryEdit.SetFreeze(freeze));
        }
        return after(
                plan,
                new DeliveryEdit.SetHolidays(Map.of(
                        LocalDate.of(2026, 1, 6), "", LocalDate.of(2026, 2, 2), "", LocalDate.of(2026, 4, 3), "")));
    }
}
