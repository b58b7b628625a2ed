package dev.banyan.app.project;

import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.AdvisoryFact;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Fact.EndpointFact;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Fact.MaintainabilityFact;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Fact.SizeFact;
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
                    row.real(),
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
            "name, version",
            List.of(),
            LibraryFact.class,
            (f, to, names) -> to.text(f.name()).text(f.version()),
            row -> new LibraryFact(row.word(), row.word(), row.place()));

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
            FINDING);

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
        };
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
