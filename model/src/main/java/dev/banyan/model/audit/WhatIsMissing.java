package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which other audits would sharpen which number, and the exact command that makes each, for the system at
/// hand.
public final class WhatIsMissing {
    /// What a source can tell, the most useful for a plan first.
    private enum Kind {
        IMPORTS,
        HISTORY,
        MODELS,
        ENDPOINTS,
        COVERAGE,
        TESTS,
        LIBRARIES,
        ADVISORIES,
        COMPLEXITY,
        SIZE,
        DEPRECATIONS,
        TABLES,
        QUERIES,
        TRAFFIC,
        PARITY,
        FINDINGS,
        INCIDENTS,
        SCHEDULE
    }

    private final Technology technology;
    private final boolean usesCelery;
    private final String folder;
    private final String sources;

    private WhatIsMissing(Audit audit) {
        AuditFacts facts = audit.facts();
        technology = Technology.of(audit.readings(), facts);
        usesCelery = facts.libraries().stream().anyMatch(l -> l.name().contains("celery"));
        sources = facts.roots().isEmpty() ? "." : facts.roots().getFirst().replaceAll("/$", "");
        String top = top(facts);
        folder = facts.roots().isEmpty() ? top : facts.roots().getFirst() + top;
    }

    /// The most useful first; empty when every kind of source is there.
    public static List<MissingSource> in(Audit audit) {
        var told = EnumSet.noneOf(Kind.class);
        for (Reading reading : audit.readings()) for (Fact fact : reading.facts()) told.addAll(kinds(fact));
        var missing = new WhatIsMissing(audit);
        var list = new ArrayList<MissingSource>();
        for (Kind kind : Kind.values()) if (!told.contains(kind)) list.addAll(missing.source(kind));
        return List.copyOf(list);
    }

    private static Set<Kind> kinds(Fact fact) {
        return switch (fact) {
            case Fact.ModuleFact _, Fact.MaintainabilityFact _ -> Set.of();
            case Fact.DependencyFact f ->
                switch (f.kind()) {
                    case IMPORT, CALL -> Set.of(Kind.IMPORTS);
                    case FOREIGN_KEY, INHERITANCE, SHARED_TABLE -> Set.of(Kind.MODELS);
                    case CHANGED_TOGETHER -> Set.of(Kind.HISTORY);
                };
            case Fact.ChangeFact _, Fact.CoChangeFact _ -> Set.of(Kind.HISTORY);
            case Fact.EndpointFact _ -> Set.of(Kind.ENDPOINTS);
            case Fact.CoverageFact _ -> Set.of(Kind.COVERAGE);
            case Fact.LibraryFact _ -> Set.of(Kind.LIBRARIES);
            case Fact.AdvisoryFact _ -> Set.of(Kind.ADVISORIES);
            case Fact.ComplexityFact _ -> Set.of(Kind.COMPLEXITY);
            case Fact.SizeFact _ -> Set.of(Kind.SIZE);
            case Fact.FindingFact f -> Set.of(isDeprecation(f.rule()) ? Kind.DEPRECATIONS : Kind.FINDINGS);
            case Fact.AuthorFact _, Fact.RenameFact _ -> Set.of(Kind.HISTORY);
            case Fact.LibraryNeedFact _ -> Set.of(Kind.LIBRARIES);
            case Fact.TestFact _ -> Set.of(Kind.TESTS);
            case Fact.TableFact f -> f.model().isEmpty() ? Set.of(Kind.TABLES) : Set.of();
            case Fact.QueryFact _ -> Set.of(Kind.QUERIES);
            case Fact.TrafficFact _ -> Set.of(Kind.TRAFFIC);
            case Fact.ParityFact _ -> Set.of(Kind.PARITY);
            case Fact.IncidentFact _ -> Set.of(Kind.INCIDENTS);
            case Fact.JobFact _ -> Set.of(Kind.SCHEDULE);
            case Fact.TestReachFact _, Fact.TableLinkFact _, Fact.MigrationFact _ -> Set.of();
        };
    }

    /// `RemovedInDjango40Warning`, `DeprecationWarning`.
    private static boolean isDeprecation(String rule) {
        return rule.startsWith("RemovedIn") || rule.contains("Deprecat");
    }

    private List<MissingSource> source(Kind kind) {
        return switch (kind) {
            case IMPORTS -> one("import graph", "the map, the seams and the cost of every cut", imports());
            case HISTORY ->
                one(
                        "change history",
                        "churn and files that change together, so risk and the suggested contexts",
                        history());
            case MODELS -> models();
            case ENDPOINTS -> endpoints();
            case COVERAGE -> one("test coverage", "coverage per context, targets and gates", coverage());
            case LIBRARIES -> one("list of libraries", "the upgrade path and its blockers", libraries());
            case ADVISORIES -> one("known vulnerabilities", "forced upgrades and the risk they carry", advisories());
            case COMPLEXITY -> one("complexity", "risk and the effort to move a context", complexity());
            case SIZE -> one("lines of code", "the size of modules on the map and every effort", size());
            case FINDINGS -> one("static analysis", "findings per module in the risk weight", findings());
            case TESTS ->
                one("test results", "which tests fail, are skipped or are slow before a phase starts", tests());
            case DEPRECATIONS -> deprecations();
            case TABLES -> one("database schema", "foreign keys and tables that a cut has to part", tables());
            case QUERIES -> one("query load", "which modules meet in one statement, and how often", queries());
            case TRAFFIC ->
                one("traffic", "which endpoints are used, and in which order to switch them over", traffic());
            case PARITY -> one("parity results", "whether old and new answer the same, endpoint by endpoint", parity());
            case INCIDENTS -> one("incidents", "where failures happen and what they cost", incidents());
            case SCHEDULE -> schedule();
        };
    }

    private Recipe tests() {
        return switch (technology) {
            case DJANGO, PYTHON -> new Recipe("python -m pytest --junitxml=junit.xml", "junit.xml");
            case JAVA -> new Recipe("mvn verify", "target/surefire-reports");
            case OTHER -> new Recipe("npx jest --reporters=jest-junit", "junit.xml");
        };
    }

    private List<MissingSource> deprecations() {
        return switch (technology) {
            case DJANGO ->
                one(
                        "deprecation warnings",
                        "what the next version of Django removes, place by place",
                        new Recipe("python -W always manage.py check > deprecations.txt 2>&1", "deprecations.txt"));
            case PYTHON ->
                one(
                        "deprecation warnings",
                        "what the next versions of Python and its libraries remove, place by place",
                        new Recipe("python -W always -m pytest > pytest.log 2>&1", "pytest.log"));
            case JAVA, OTHER -> List.of();
        };
    }

    private static Recipe tables() {
        return new Recipe("pg_dump --schema-only --no-owner DATABASE > schema.sql", "schema.sql");
    }

    private static Recipe queries() {
        return new Recipe(
                "psql DATABASE -c \"\\copy (select * from pg_stat_statements) to 'statements.csv' csv header\"",
                "statements.csv");
    }

    private static Recipe traffic() {
        return new Recipe("zcat -f /var/log/nginx/access.log* > access.log", "access.log");
    }

    /// Of a Diffy that stands before the old and the new side.
    private static Recipe parity() {
        return new Recipe("curl http://DIFFY:8888/api/1/overview > diffy.json", "diffy.json");
    }

    private static Recipe incidents() {
        return new Recipe("a table from Jira: Filters, Export, Export CSV (all fields)", "jira.csv");
    }

    private List<MissingSource> schedule() {
        boolean beat = technology == Technology.DJANGO && usesCelery;
        Recipe recipe = beat
                ? new Recipe("python manage.py dumpdata django_celery_beat --indent 2 > beat.json", "beat.json")
                : new Recipe("crontab -l > crontab.txt", "crontab.txt");
        return one("schedule of jobs", "what runs by itself and has to move with its context", recipe);
    }

    private record Recipe(String command, String file) {}

    private static List<MissingSource> one(String what, String sharpens, Recipe recipe) {
        return List.of(new MissingSource(what, sharpens, recipe.command(), recipe.file()));
    }

    private static Recipe history() {
        return new Recipe(
                "git log --numstat --date=short --no-renames --pretty=format:'--%h--%ad--%aN' > git.log", "git.log");
    }

    private Recipe imports() {
        return switch (technology) {
            case DJANGO, PYTHON -> new Recipe("ruff analyze graph " + sources + " > imports.json", "imports.json");
            case JAVA ->
                new Recipe("jdeps -verbose:class -filter:none -dotoutput jdeps target/classes", "jdeps/classes.dot");
            case OTHER -> new Recipe("npx madge --json " + sources + " > imports.json", "imports.json");
        };
    }

    private List<MissingSource> models() {
        if (technology != Technology.DJANGO) return List.of();
        return one(
                "relations between models",
                "foreign keys that a cut would break",
                new Recipe("python manage.py graph_models -a --json > graph_models.json", "graph_models.json"));
    }

    private List<MissingSource> endpoints() {
        if (technology != Technology.DJANGO) return List.of();
        return one(
                "endpoints",
                "which routes a context answers and what a phase switches over",
                new Recipe("python manage.py show_urls --format json --no-color > show_urls.json", "show_urls.json"));
    }

    private Recipe coverage() {
        return switch (technology) {
            case DJANGO ->
                new Recipe(
                        "coverage run --branch --source=" + sources + " manage.py test; coverage json",
                        "coverage.json");
            case PYTHON ->
                new Recipe("coverage run --branch --source=" + sources + " -m pytest; coverage json", "coverage.json");
            case JAVA ->
                new Recipe(
                        "mvn org.jacoco:jacoco-maven-plugin:prepare-agent verify org.jacoco:jacoco-maven-plugin:report",
                        "target/site/jacoco/jacoco.xml");
            case OTHER ->
                new Recipe("npx jest --coverage --coverageReporters=cobertura", "coverage/cobertura-coverage.xml");
        };
    }

    private Recipe libraries() {
        return switch (technology) {
            case DJANGO, PYTHON -> new Recipe("pip freeze > pip-freeze.txt", "pip-freeze.txt");
            case JAVA -> new Recipe("mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom", "target/bom.json");
            case OTHER -> new Recipe("npx @cyclonedx/cyclonedx-npm --output-file bom.json", "bom.json");
        };
    }

    private Recipe advisories() {
        return switch (technology) {
            case DJANGO, PYTHON ->
                new Recipe("pip-audit -r requirements.txt -f json -o pip-audit.json", "pip-audit.json");
            case JAVA, OTHER -> new Recipe("osv-scanner --format json -r . > osv-scanner.json", "osv-scanner.json");
        };
    }

    private Recipe complexity() {
        return switch (technology) {
            case DJANGO, PYTHON -> new Recipe("radon cc -j " + folder + " > radon-cc.json", "radon-cc.json");
            case JAVA, OTHER -> new Recipe("lizard --csv " + sources + " > lizard.csv", "lizard.csv");
        };
    }

    private Recipe size() {
        return switch (technology) {
            case DJANGO, PYTHON -> new Recipe("radon raw -j " + folder + " > radon-raw.json", "radon-raw.json");
            case JAVA, OTHER -> new Recipe("cloc --json --by-file " + sources + " > cloc.json", "cloc.json");
        };
    }

    private Recipe findings() {
        return switch (technology) {
            case DJANGO, PYTHON -> new Recipe("bandit -r " + folder + " -f json -o bandit.json", "bandit.json");
            case JAVA ->
                new Recipe(
                        "mvn com.github.spotbugs:spotbugs-maven-plugin:spotbugs -Dspotbugs.sarifOutput=true",
                        "target/spotbugsSarif.json");
            case OTHER -> new Recipe("semgrep scan --sarif --output semgrep.sarif", "semgrep.sarif");
        };
    }

    /// The package most modules stand in; the folder at hand when there is none.
    private static String top(AuditFacts facts) {
        var count = new HashMap<String, Integer>();
        for (LegacyModule module : facts.modules()) {
            String name = module.id().name();
            int dot = name.indexOf('.');
            if (dot > 0) count.merge(name.substring(0, dot), 1, Integer::sum);
        }
        return count.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(".");
    }
}
