package dev.banyan.model.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.example.ExamplePlan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GatesTest {
    private final Gates gates = Gates.of(ExamplePlan.plan(), ExamplePlan.TODAY);

    private GateReading reading(Gates of, String id) {
        return of.readings().stream()
                .filter(r -> r.criterion().id().equals(new CriterionId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMeasuredValueIsComparedAndItsSourceNamed() {
        GateReading django = reading(gates, "g3");
        assertEquals(Verdict.AT_RISK, django.verdict());
        assertEquals("48.1%", django.measured());
        assertEquals("audit/coverage.json", django.source());
    }

    @Test
    void noDataIsNeverMet() {
        assertEquals(Verdict.NO_DATA, reading(gates, "g6").verdict());
        assertEquals(Verdict.NO_DATA, reading(gates, "g9").verdict());
        assertFalse(gates.opens(ExamplePlan.TAKE_PAYMENTS, Side.ENTRY));
    }

    @Test
    void aWaiverHoldsUntilItsLastDay() {
        assertEquals(Verdict.WAIVED, reading(gates, "g4").verdict());
        assertTrue(gates.opens(ExamplePlan.DJANGO, Side.EXIT));
        Gates later = Gates.of(ExamplePlan.plan(), LocalDate.of(2027, 1, 1));
        assertEquals(Verdict.AT_RISK, reading(later, "g4").verdict());
        assertFalse(later.opens(ExamplePlan.DJANGO, Side.EXIT));
    }

    @Test
    void anExpiredWaiverReopensTheCriterion() {
        GateReading cycles = reading(gates, "g8");
        assertEquals(Verdict.AT_RISK, cycles.verdict());
        assertTrue(cycles.note().startsWith("waiver of Tom expired on 2026-02-28"));
    }

    @Test
    void whatSomebodyEnteredOrConfirmedIsMet() {
        assertEquals(Verdict.MET, reading(gates, "g1").verdict());
        assertEquals(Verdict.MET, reading(gates, "g2").verdict());
    }

    @Test
    void everyGateTellsWhatIsComputedBeforeWhatPeopleSay() {
        for (var phase : ExamplePlan.plan().roadmap())
            for (Side side : Side.values()) {
                var kinds = gates.of(phase.id(), side).stream()
                        .map(r -> r.criterion().measure())
                        .map(m -> m instanceof Measure.Confirmed ? 2 : m instanceof Measure.Entered ? 1 : 0)
                        .toList();
                assertEquals(kinds.stream().sorted().toList(), kinds, phase.name());
            }
    }
}
