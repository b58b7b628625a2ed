import dev.banyan.importing.spi.AuditReader;
import org.jspecify.annotations.NullMarked;

/// Readers of audit outputs. A reader sees only its input, never the plan.
@NullMarked
module dev.banyan.importing {
    requires transitive dev.banyan.model;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;

    exports dev.banyan.importing;
    exports dev.banyan.importing.safe;
    exports dev.banyan.importing.spi;

    uses AuditReader;

    provides AuditReader with
            dev.banyan.importing.graph.GrimpReader,
            dev.banyan.importing.graph.GrimpTimesReader,
            dev.banyan.importing.graph.PydepsReader,
            dev.banyan.importing.graph.FileMapReader,
            dev.banyan.importing.coverage.CoveragePyReader,
            dev.banyan.importing.library.PipAuditReader,
            dev.banyan.importing.complexity.RadonComplexityReader,
            dev.banyan.importing.complexity.RadonIndexReader,
            dev.banyan.importing.complexity.RadonSizeReader,
            dev.banyan.importing.django.RoutesJsonReader;
}
