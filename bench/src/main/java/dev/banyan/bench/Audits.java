package dev.banyan.bench;

import dev.banyan.importing.Import;
import dev.banyan.importing.ImportResult;
import dev.banyan.importing.Progress;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A folder of real audit outputs, read.
final class Audits {
    private static final Instant READ = Instant.parse("2026-01-05T08:00:00Z");

    private Audits() {}

    /// One file after the other on this thread.
    static ImportResult read(List<Path> dropped) throws Cancelled {
        return Import.standard().read(dropped, READ, Progress.NONE, () -> false);
    }

    static Plan plan(Path corpus) throws Cancelled {
        return Plan.EMPTY.withAudit(new Audit(read(List.of(corpus)).readings(), List.of()));
    }
}
