package dev.banyan.model.example;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Criterion.Waiver;
import dev.banyan.model.CriterionId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.Edit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The gates of the example: met, missed, not yet due, without data, waived, and waived too long ago.
final class ExampleGates {
    private ExampleGates() {}

    static List<Edit> edits() {
        LocalDate signed = LocalDate.of(2026, 1, 20);
        return List.of(
                set(
                        "g1",
                        ExamplePlan.STABILISE,
                        Side.EXIT,
                        new Measure.Confirmed("On-call quiet", "Iris", signed),
                        null),
                set(
                        "g2",
                        ExamplePlan.NET,
                        Side.EXIT,
                        new Measure.Entered("Recorded traffic", true, 7, "days", 9.0, "replay log", signed),
                        null),
                set("g3", ExamplePlan.DJANGO, Side.ENTRY, new Measure.LineCoverage(60), null),
                set(
                        "g4",
                        ExamplePlan.DJANGO,
                        Side.EXIT,
                        new Measure.OpenAdvisories(0),
                        new Waiver("Iris", "reportlab has no fix that builds", LocalDate.of(2026, 12, 31))),
                set("g5", ExamplePlan.TAKE_PAYMENTS, Side.ENTRY, new Measure.LineCoverage(80), null),
                set(
                        "g6",
                        ExamplePlan.TAKE_PAYMENTS,
                        Side.ENTRY,
                        new Measure.Entered("Replay parity", true, 100, "% of requests", null, "", null),
                        null),
                set("g7", ExamplePlan.TAKE_PAYMENTS, Side.EXIT, new Measure.CrossingDependencies(5), null),
                set(
                        "g8",
                        ExamplePlan.TAKE_LEDGER,
                        Side.ENTRY,
                        new Measure.ContextCycles(0),
                        new Waiver("Tom", "the layer is being built", LocalDate.of(2026, 2, 28))),
                set("g9", ExamplePlan.TAKE_REPORTING, Side.ENTRY, new Measure.LineCoverage(50), null),
                set(
                        "ga",
                        ExamplePlan.DELETE,
                        Side.ENTRY,
                        new Measure.Entered("Days without traffic", true, 14, "days", null, "", null),
                        null));
    }

    private static Edit set(String id, PhaseId phase, Side side, Measure measure, @Nullable Waiver waiver) {
        return new CriterionEdit.Set(new Criterion(new CriterionId(id), phase, side, measure, waiver));
    }
}
