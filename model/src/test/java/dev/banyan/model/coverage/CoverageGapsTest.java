package dev.banyan.model.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.example.ExamplePlan;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageGapsTest {
    private final Plan plan = ExamplePlan.plan();
    private final CoverageGaps gaps = CoverageGaps.of(plan);

    @Test
    void linesToCoverAreTheTargetRoundedUpLessWhatIsCovered() {
        CoverageGap payments = gaps.of(ExamplePlan.PAYMENTS).orElseThrow();
        assertEquals(1048 - 418, payments.linesToCover());
        assertEquals(630 / 190.0, payments.days(), 1e-9);
        assertEquals(418 / 1310.0, payments.now(), 1e-9);
        assertEquals(1076 - 657, gaps.of(ExamplePlan.LEDGER).orElseThrow().linesToCover());
        assertEquals(630 + 419 + 195, gaps.linesToCover());
    }

    @Test
    void aTargetOfNearlyAllStatementsIsNotRoundedOverThem() {
        assertEquals(7, CoverageGaps.linesToCover(70, 10, 0));
        assertEquals(1, CoverageGaps.linesToCover(80, 9, 7));
        assertEquals(0, CoverageGaps.linesToCover(50, 10, 9));
    }

    @Test
    void unknownCoverageIsNoDataAndNeverMet() {
        CoverageGap reporting = gaps.of(ExamplePlan.REPORTING).orElseThrow();
        assertEquals(TargetState.NO_DATA, reporting.state());
        assertEquals(
                TargetState.MET,
                gaps.of(ExamplePlan.NOTIFICATIONS).orElseThrow().state());
        assertEquals(TargetState.OPEN, gaps.of(ExamplePlan.LEDGER).orElseThrow().state());
    }

    @Test
    void targetsAreWorkedOnOneAfterTheOtherTheMostUrgentFirst() {
        LocalDate monday = LocalDate.of(2026, 3, 16);
        var starts = Map.of(
                ExamplePlan.TAKE_PAYMENTS,
                LocalDate.of(2026, 3, 25),
                ExamplePlan.TAKE_LEDGER,
                LocalDate.of(2026, 3, 23));
        var dated = gaps.dated(starts, monday, 0.35, WorkCalendar.WEEKDAYS);
        // Ledger takes 2.2 days, Payments 3.3 after it: Thursday and, from Monday the 16th, 5.5 days later.
        CoverageGap ledger = dated.of(ExamplePlan.LEDGER).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 19), ledger.metOn());
        assertEquals(TargetState.ON_TIME, ledger.state());
        CoverageGap payments = dated.of(ExamplePlan.PAYMENTS).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 24), payments.metOn());
        assertEquals(TargetState.AT_RISK, payments.state());
        assertEquals(
                TargetState.MISSED,
                gaps.dated(Map.of(ExamplePlan.TAKE_LEDGER, monday), monday, 0.35, WorkCalendar.WEEKDAYS)
                        .of(ExamplePlan.LEDGER)
                        .orElseThrow()
                        .state());
    }

    @Test
    void whatIsUncoveredBusyAndOnASeamIsCoveredFirst() {
        var first = ModuleGap.coverFirst(plan, 2);
        assertEquals("bank.payments.refund", first.getFirst().module().name());
        assertEquals(202, first.getFirst().uncovered());
        assertEquals(2, first.size());
        assertTrue(ModuleGap.of(plan).size() == 32);
    }
}
