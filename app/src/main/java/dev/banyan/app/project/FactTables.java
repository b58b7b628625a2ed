package dev.banyan.app.project;

import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.AdvisoryFact;
import dev.banyan.model.audit.Fact.AuthorFact;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Fact.EndpointFact;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Fact.IncidentFact;
import dev.banyan.model.audit.Fact.JobFact;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Fact.LibraryNeedFact;
import dev.banyan.model.audit.Fact.MaintainabilityFact;
import dev.banyan.model.audit.Fact.MigrationFact;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Fact.ParityFact;
import dev.banyan.model.audit.Fact.QueryFact;
import dev.banyan.model.audit.Fact.RenameFact;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Fact.TableFact;
import dev.banyan.model.audit.Fact.TableLinkFact;
import dev.banyan.model.audit.Fact.TestFact;
import dev.banyan.model.audit.Fact.TestReachFact;
import dev.banyan.model.audit.Fact.TrafficFact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table for every kind of fact.
final class FactTables {
    private static final FactTable<ModuleFact> MODULE = FactTable.of(
            "fact_module",
            "name, path",
            List.of("name", "path"),
            ModuleFact.class,
            (f, to, names) -> {
                String path = f.path();
                to.integer(names.id(f.name()));
                if (path == null) to.none();
                else to.integer(names.id(path));
            },
            row -> new ModuleFact(row.name(), row.nameOrNull(), row.place()));

    private static final FactTable<DependencyFact> DEPENDENCY = FactTable.of(
            "fact_dependency",
            "from_name, to_name, kind, weight",
            List.of("from_name", "to_name"),
            DependencyFact.class,
            (f, to, names) -> to.integer(names.id(f.from()))
                    .integer(names.id(f.to()))
                    .text(Row.word(f.kind()))
                    .integer(f.weight()),
            row -> new DependencyFact(
                    row.name(), row.name(), row.constant(DependencyKind.class), row.integer(), row.place()));

    private static final FactTable<CoverageFact> COVERAGE = FactTable.of(
            "fact_coverage",
            "file, statements, covered, branches, covered_branches",
            List.of("file"),
            CoverageFact.class,
            (f, to, names) -> to.integer(names.id(f.file()))
                    .integer(f.statements())
                    .integer(f.covered())
                    .integer(f.branches())
                    .integer(f.coveredBranches()),
            row -> new CoverageFact(
                    row.name(), row.integer(), row.integer(), row.integer(), row.integer(), row.place()));

    private static final FactTable<ComplexityFact> COMPLEXITY = FactTable.of(
            "fact_complexity",
            "file, functions, total, worst, worst_name",
            List.of("file"),
            ComplexityFact.class,
            (f, to, names) -> to.integer(names.id(f.file()))
                    .integer(f.functions())
                    .integer(f.total())
                    .integer(f.worst())
                    .text(f.worstName()),
            row -> new ComplexityFact(
                    row.name(), row.integer(), row.integer(), row.integer(), row.word(), row.place()));

    private static final FactTable<SizeFact> SIZE = FactTable.of(
            "fact_size",
            "file, lines, code",
            List.of("file"),
            SizeFact.class,
            (f, to, names) -> to.integer(names.id(f.file())).integer(f.lines()).integer(f.code()),
            row -> new SizeFact(row.name(), row.integer(), row.integer(), row.place()));

    private static final FactTable<MaintainabilityFact> MAINTAINABILITY = FactTable.of(
            "fact_maintainability",
            "file, index_value",
            List.of("file"),
            MaintainabilityFact.class,
            (f, to, names) -> to.integer(names.id(f.file())).real(f.index()),
            row -> new MaintainabilityFact(row.name(), row.real(), row.place()));

    private static final FactTable<ChangeFact> CHANGE = FactTable.of(
            "fact_change",
            "file, commits, added, deleted, authors, main_author_share, first_on, last_on",
            List.of("file"),
            ChangeFact.class,
            (f, to, names) -> to.integer(names.id(f.file()))
                    .integer(f.commits())
                    .integer(f.added())
                    .integer(f.deleted())
                    .integer(f.authors())
                    .real(f.mainAuthorShare())
                    .text(iso(f.first()))
                    .text(iso(f.last())),
            row -> new ChangeFact(
                    row.name(),
                    row.integer(),
                    row.whole(),
                    row.whole(),
                    row.integer(),
                    row.realOrUnknown(),
                    row.dateOrNull(),
                    row.dateOrNull(),
                    row.place()));

    private static final FactTable<CoChangeFact> CO_CHANGE = FactTable.of(
            "fact_co_change",
            "file, other, commits",
            List.of("file", "other"),
            CoChangeFact.class,
            (f, to, names) ->
                    to.integer(names.id(f.file())).integer(names.id(f.other())).integer(f.commits()),
            row -> new CoChangeFact(row.name(), row.name(), row.integer(), row.place()));

    private static final FactTable<LibraryFact> LIBRARY = FactTable.of(
            "fact_library",
            "name, version, ecosystem, licence",
            List.of(),
            LibraryFact.class,
            (f, to, names) ->
                    to.text(f.name()).text(f.version()).text(f.ecosystem()).text(f.licence()),
            row -> new LibraryFact(row.word(), row.word(), row.word(), row.word(), row.place()));

    private static final FactTable<AdvisoryFact> ADVISORY = FactTable.of(
            "fact_advisory",
            "library, version, id, aliases, fixed_in, severity, summary",
            List.of(),
            AdvisoryFact.class,
            (f, to, names) -> to.text(f.library())
                    .text(f.version())
                    .text(f.id())
                    .text(Json.list(f.aliases()))
                    .text(Json.list(f.fixedIn()))
                    .text(f.severity())
                    .text(f.summary()),
            row -> new AdvisoryFact(
                    row.word(),
                    row.word(),
                    row.text(),
                    Json.list(row.text()),
                    Json.list(row.text()),
                    row.word(),
                    row.text(),
                    row.place()));

    private static final FactTable<EndpointFact> ENDPOINT = FactTable.of(
            "fact_endpoint",
            "route, view, name",
            List.of("view"),
            EndpointFact.class,
            (f, to, names) -> to.text(f.route()).integer(names.id(f.view())).text(f.name()),
            row -> new EndpointFact(row.text(), row.name(), row.text(), row.place()));

    private static final FactTable<FindingFact> FINDING = FactTable.of(
            "fact_finding",
            "file, code_line, rule, severity, message",
            List.of("file"),
            FindingFact.class,
            (f, to, names) -> to.integer(names.id(f.file()))
                    .integer(f.line())
                    .text(f.rule())
                    .text(f.severity())
                    .text(f.message()),
            row -> new FindingFact(row.name(), row.integer(), row.word(), row.word(), row.word(), row.place()));

    private static final FactTable<LibraryNeedFact> LIBRARY_NEED = FactTable.of(
            "fact_library_need",
            "library, needs",
            List.of(),
            LibraryNeedFact.class,
            (f, to, names) -> to.text(f.library()).text(f.needs()),
            row -> new LibraryNeedFact(row.word(), row.word(), row.place()));

    private static final FactTable<AuthorFact> AUTHOR = FactTable.of(
            "fact_author",
            "file, author, commits, added",
            List.of("file"),
            AuthorFact.class,
            (f, to, names) -> to.integer(names.id(f.file()))
                    .text(f.author())
                    .integer(f.commits())
                    .integer(f.added()),
            row -> new AuthorFact(row.name(), row.word(), row.integer(), row.whole(), row.place()));

    private static final FactTable<RenameFact> RENAME = FactTable.of(
            "fact_rename",
            "from_name, to_name, on_day",
            List.of("from_name", "to_name"),
            RenameFact.class,
            (f, to, names) ->
                    to.integer(names.id(f.from())).integer(names.id(f.to())).text(iso(f.on())),
            row -> new RenameFact(row.name(), row.name(), row.dateOrNull(), row.place()));

    private static final FactTable<TestReachFact> TEST_REACH = FactTable.of(
            "fact_test_reach",
            "file, test, lines",
            List.of("file"),
            TestReachFact.class,
            (f, to, names) -> to.integer(names.id(f.file())).text(f.test()).integer(f.lines()),
            row -> new TestReachFact(row.name(), row.word(), row.integer(), row.place()));

    private static final FactTable<TestFact> TEST = FactTable.of(
            "fact_test",
            "suite, tests, failed, skipped, seconds",
            List.of("suite"),
            TestFact.class,
            (f, to, names) -> to.integer(names.id(f.suite()))
                    .integer(f.tests())
                    .integer(f.failed())
                    .integer(f.skipped())
                    .real(f.seconds()),
            row -> new TestFact(
                    row.name(), row.integer(), row.integer(), row.integer(), row.realOrUnknown(), row.place()));

    private static final FactTable<TableFact> TABLE = FactTable.of(
            "fact_table",
            "name, model, row_count, bytes",
            List.of("model"),
            TableFact.class,
            (f, to, names) -> to.text(f.name())
                    .integer(names.id(f.model()))
                    .integer(f.rows())
                    .integer(f.bytes()),
            row -> new TableFact(row.word(), row.name(), row.whole(), row.whole(), row.place()));

    private static final FactTable<TableLinkFact> TABLE_LINK = FactTable.of(
            "fact_table_link",
            "from_table, to_table, from_column",
            List.of(),
            TableLinkFact.class,
            (f, to, names) -> to.text(f.from()).text(f.to()).text(f.column()),
            row -> new TableLinkFact(row.word(), row.word(), row.word(), row.place()));

    private static final FactTable<QueryFact> QUERY = FactTable.of(
            "fact_query",
            "text, tables, calls, millis",
            List.of(),
            QueryFact.class,
            (f, to, names) -> to.text(f.text())
                    .text(Json.list(f.tables()))
                    .integer(f.calls())
                    .real(f.millis()),
            row -> new QueryFact(row.text(), Json.list(row.text()), row.whole(), row.real(), row.place()));

    private static final FactTable<JobFact> JOB = FactTable.of(
            "fact_job",
            "name, task, schedule, enabled",
            List.of("task"),
            JobFact.class,
            (f, to, names) -> to.text(f.name())
                    .integer(names.id(f.task()))
                    .text(f.schedule())
                    .integer(f.enabled() ? 1 : 0),
            row -> new JobFact(row.text(), row.name(), row.word(), row.integer() != 0, row.place()));

    private static final FactTable<MigrationFact> MIGRATION = FactTable.of(
            "fact_migration",
            "app, name, applied",
            List.of(),
            MigrationFact.class,
            (f, to, names) -> to.text(f.app()).text(f.name()).integer(f.applied() ? 1 : 0),
            row -> new MigrationFact(row.word(), row.text(), row.integer() != 0, row.place()));

    private static final FactTable<TrafficFact> TRAFFIC = FactTable.of(
            "fact_traffic",
            "method, path, requests, errors, mean_millis, p95_millis, first_on, last_on",
            List.of(),
            TrafficFact.class,
            (f, to, names) -> to.text(f.method())
                    .text(f.path())
                    .integer(f.requests())
                    .integer(f.errors())
                    .real(f.meanMillis())
                    .real(f.p95Millis())
                    .text(iso(f.first()))
                    .text(iso(f.last())),
            row -> new TrafficFact(
                    row.word(),
                    row.text(),
                    row.whole(),
                    row.whole(),
                    row.realOrUnknown(),
                    row.realOrUnknown(),
                    row.dateOrNull(),
                    row.dateOrNull(),
                    row.place()));

    private static final FactTable<ParityFact> PARITY = FactTable.of(
            "fact_parity",
            "method, what, compared, differing, first_on, last_on",
            List.of("what"),
            ParityFact.class,
            (f, to, names) -> to.text(f.method())
                    .integer(names.id(f.what()))
                    .integer(f.compared())
                    .integer(f.differing())
                    .text(iso(f.first()))
                    .text(iso(f.last())),
            row -> new ParityFact(
                    row.word(), row.name(), row.whole(), row.whole(), row.dateOrNull(), row.dateOrNull(), row.place()));

    private static final FactTable<IncidentFact> INCIDENT = FactTable.of(
            "fact_incident",
            "id, title, severity, happened_in, opened_on, hours, times",
            List.of("happened_in"),
            IncidentFact.class,
            (f, to, names) -> to.text(f.id())
                    .text(f.title())
                    .text(f.severity())
                    .integer(names.id(f.where()))
                    .text(iso(f.opened()))
                    .real(f.hours())
                    .integer(f.times()),
            row -> new IncidentFact(
                    row.text(),
                    row.text(),
                    row.word(),
                    row.name(),
                    row.dateOrNull(),
                    row.realOrUnknown(),
                    row.whole(),
                    row.place()));

    static final List<FactTable<?>> ALL = List.of(
            MODULE,
            DEPENDENCY,
            COVERAGE,
            COMPLEXITY,
            SIZE,
            MAINTAINABILITY,
            CHANGE,
            CO_CHANGE,
            LIBRARY,
            ADVISORY,
            ENDPOINT,
            FINDING,
            LIBRARY_NEED,
            AUTHOR,
            RENAME,
            TEST_REACH,
            TEST,
            TABLE,
            TABLE_LINK,
            QUERY,
            JOB,
            MIGRATION,
            TRAFFIC,
            INCIDENT,
            PARITY);

    private FactTables() {}

    static FactTable<?> of(Fact fact) {
        return switch (fact) {
            case ModuleFact f -> MODULE;
            case DependencyFact f -> DEPENDENCY;
            case CoverageFact f -> COVERAGE;
            case ComplexityFact f -> COMPLEXITY;
            case SizeFact f -> SIZE;
            case MaintainabilityFact f -> MAINTAINABILITY;
            case ChangeFact f -> CHANGE;
            case CoChangeFact f -> CO_CHANGE;
            case LibraryFact f -> LIBRARY;
            case AdvisoryFact f -> ADVISORY;
            case EndpointFact f -> ENDPOINT;
            case FindingFact f -> FINDING;
            case LibraryNeedFact f -> LIBRARY_NEED;
            case AuthorFact f -> AUTHOR;
            case RenameFact f -> RENAME;
            case TestReachFact f -> TEST_REACH;
            case TestFact f -> TEST;
            case TableFact f -> TABLE;
            case TableLinkFact f -> TABLE_LINK;
            case QueryFact f -> QUERY;
            case JobFact f -> JOB;
            case MigrationFact f -> MIGRATION;
            case TrafficFact f -> TRAFFIC;
            case IncidentFact f -> INCIDENT;
            case ParityFact f -> PARITY;
        };
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
