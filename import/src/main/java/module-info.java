import dev.banyan.importing.spi.AuditReader;
import org.jspecify.annotations.NullMarked;

/// Readers of audit outputs. A reader sees only its input, never the plan.
@NullMarked
module dev.banyan.importing {
    requires transitive dev.banyan.model;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires java.xml;

    exports dev.banyan.importing;
    exports dev.banyan.importing.safe;
    exports dev.banyan.importing.spi;
    exports dev.banyan.importing.table;

    uses AuditReader;

    provides AuditReader with
            dev.banyan.importing.graph.GrimpReader,
            dev.banyan.importing.graph.GrimpTimesReader,
            dev.banyan.importing.graph.PydepsReader,
            dev.banyan.importing.graph.FileMapReader,
            dev.banyan.importing.graph.EdgeTableReader,
            dev.banyan.importing.graph.DotReader,
            dev.banyan.importing.graph.GraphMlReader,
            dev.banyan.importing.graph.GexfReader,
            dev.banyan.importing.graph.NodeLinkReader,
            dev.banyan.importing.graph.JdepsReader,
            dev.banyan.importing.graph.MermaidReader,
            dev.banyan.importing.graph.StructurizrReader,
            dev.banyan.importing.graph.DependencyCruiserReader,
            dev.banyan.importing.graph.SkottReader,
            dev.banyan.importing.coverage.CoveragePyReader,
            dev.banyan.importing.coverage.CoberturaReader,
            dev.banyan.importing.coverage.LcovReader,
            dev.banyan.importing.coverage.JacocoReader,
            dev.banyan.importing.coverage.JacocoTableReader,
            dev.banyan.importing.coverage.CoverageReportReader,
            dev.banyan.importing.coverage.CloverReader,
            dev.banyan.importing.coverage.IstanbulReader,
            dev.banyan.importing.coverage.GoCoverReader,
            dev.banyan.importing.coverage.SimpleCovReader,
            dev.banyan.importing.tests.JUnitReader,
            dev.banyan.importing.advisory.PipAuditReader,
            dev.banyan.importing.advisory.OsvReader,
            dev.banyan.importing.advisory.SafetyReader,
            dev.banyan.importing.advisory.TrivyReader,
            dev.banyan.importing.advisory.GrypeReader,
            dev.banyan.importing.advisory.SnykReader,
            dev.banyan.importing.advisory.NpmAuditReader,
            dev.banyan.importing.advisory.DependabotReader,
            dev.banyan.importing.advisory.DependencyCheckXmlReader,
            dev.banyan.importing.advisory.DependencyCheckJsonReader,
            dev.banyan.importing.advisory.DependencyTrackReader,
            dev.banyan.importing.advisory.GitLabReader,
            dev.banyan.importing.sbom.BomReader,
            dev.banyan.importing.sbom.BomXmlReader,
            dev.banyan.importing.sbom.SpdxJsonReader,
            dev.banyan.importing.sbom.SpdxTextReader,
            dev.banyan.importing.library.RequirementsReader,
            dev.banyan.importing.library.PipListReader,
            dev.banyan.importing.library.PipColumnsReader,
            dev.banyan.importing.library.PackageJsonReader,
            dev.banyan.importing.library.PythonProjectReader,
            dev.banyan.importing.library.DockerfileReader,
            dev.banyan.importing.library.ComposeReader,
            dev.banyan.importing.complexity.RadonComplexityReader,
            dev.banyan.importing.complexity.RadonIndexReader,
            dev.banyan.importing.complexity.RadonSizeReader,
            dev.banyan.importing.complexity.ClocReader,
            dev.banyan.importing.complexity.LizardReader,
            dev.banyan.importing.complexity.CodeChartaReader,
            dev.banyan.importing.history.GitLogReader,
            dev.banyan.importing.history.CodeMaatReader,
            dev.banyan.importing.history.SvnLogReader,
            dev.banyan.importing.django.RoutesJsonReader,
            dev.banyan.importing.django.RoutesTextReader,
            dev.banyan.importing.django.ModelsReader,
            dev.banyan.importing.django.ShowMigrationsReader,
            dev.banyan.importing.django.MigrateLogReader,
            dev.banyan.importing.django.MissingMigrationsReader,
            dev.banyan.importing.django.InspectDbReader,
            dev.banyan.importing.database.SqlSchemaReader,
            dev.banyan.importing.database.StatementStatisticsReader,
            dev.banyan.importing.database.TableStatisticsReader,
            dev.banyan.importing.database.SlowLogReader,
            dev.banyan.importing.database.MysqlSlowLogReader,
            dev.banyan.importing.api.OpenApiJsonReader,
            dev.banyan.importing.api.OpenApiYamlReader,
            dev.banyan.importing.schedule.BeatDumpReader,
            dev.banyan.importing.schedule.BeatScheduleReader,
            dev.banyan.importing.schedule.CrontabReader,
            dev.banyan.importing.finding.BanditReader,
            dev.banyan.importing.finding.SarifReader,
            dev.banyan.importing.operations.AccessLogReader,
            dev.banyan.importing.operations.AccessJsonReader,
            dev.banyan.importing.operations.HarReader,
            dev.banyan.importing.operations.LoadBalancerReader,
            dev.banyan.importing.operations.PagerDutyReader,
            dev.banyan.importing.operations.JiraTableReader,
            dev.banyan.importing.operations.JiraJsonReader,
            dev.banyan.importing.operations.SentryReader,
            dev.banyan.importing.operations.EndpointTimesReader;
}
