package dev.banyan.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.bench.measure.Report;
import dev.banyan.bench.measure.Row;
import dev.banyan.model.order.BestOrder;
import dev.banyan.model.order.OrderBudget;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// That every benchmark still runs.
class PiecesTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("banyan.root", ".."), "app/src/main/resources/dev/banyan/app/sample/oscar");

    @Test
    void everyPieceRunsOnceAndTellsWhatItCostsOrWhyNot() throws Exception {
        var quiet = new PrintWriter(new StringWriter());
        List<Row> rows = Bench.measure(List.of(), SAMPLE, Scale.TINY, quiet);
        var table = new StringWriter();
        Report.print(rows, new PrintWriter(table));
        for (Piece piece : Pieces.ALL)
            assertTrue(rows.stream().anyMatch(r -> r.piece().equals(piece.name())), piece.name() + " says nothing");
        for (Row row : rows) {
            var series = row.series();
            if (series == null) assertFalse(row.notes().isEmpty(), row.what());
            else assertFalse(series.ours().isEmpty(), row.what());
            assertTrue(table.toString().contains(row.what()));
        }
    }

    @Test
    void theBestOrderOfAFewPhasesIsThatOfThePlainWay() {
        for (PhaseShapes shape : PhaseShapes.values()) {
            var problem = shape.problem(9, 1);
            double plain = SubsetOrder.objective(problem);
            var ours = BestOrder.of(problem, OrderBudget.USUAL);
            assertEquals(plain, ours.objective(), 1e-9 * plain);
        }
    }

    @Test
    void equalGraphsGiveEqualPlans() {
        var one = GeneratedPlan.of(PlantedGraph.small(), 50);
        var two = GeneratedPlan.of(PlantedGraph.small(), 50);
        assertEquals(one, two);
        assertEquals(200, one.facts().modules().size());
        assertEquals(8, one.contexts().size());
        assertEquals(
                1_600,
                IntStream.range(0, one.facts().dependencies().size())
                        .map(one.facts().dependencies()::weight)
                        .sum());
    }
}
