package dev.banyan.bench;

import dev.banyan.app.work.Export;
import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.PeakHeap;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import dev.banyan.model.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The workbook of a large plan, beside a workbook of as many plain cells.
final class ExportPiece implements Piece {
    private static final Occasion OCCASION = new Occasion(LocalDate.of(2026, 1, 5), "Generated.banyan", "");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Plan plan =
                GeneratedPlan.of(setting.scale().system().get(), setting.scale().findings());
        String what = "workbook, " + Text.modules(plan);
        Path ours = setting.scratch().resolve("plan.xlsx"),
                plain = setting.scratch().resolve("plain.xlsx");
        Optional<RoadmapWriter> writer = Export.writerFor(ours);
        if (writer.isEmpty()) return List.of(Row.missing(name(), what, "there is no writer of workbooks yet"));
        Timed.Work export = () -> {
            Export.write(writer.get(), plan, OCCASION, ours);
            return ours;
        };
        export.run();
        PlainWorkbook cells = PlainWorkbook.like(ours);
        Timed reference = Timed.ofThreads(() -> {
            cells.write(plain);
            return plain;
        });
        long heap = PeakHeap.of(export);
        return List.of(Row.of(
                        name(),
                        what + ", " + Text.count(cells.cells()) + " cells",
                        setting.scale().pairs().against(Timed.ofThreads(export), reference))
                .heap(heap)
                .against("POI SXSSF, plain cells, wall", Cost::wallMillis)
                .goal(Goal.ratio(1))
                .quality(
                        heap < 300_000_000,
                        Text.megabytes(Files.size(ours)) + " on disk; the heap may grow by 300 MB"));
    }
}
