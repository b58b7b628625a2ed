package dev.banyan.model.example;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/// Invented audit outputs of a small bank: an import graph, coverage, complexity, sizes, history, libraries with
/// vulnerabilities, endpoints and findings. Reporting was never measured by a test run, so its coverage is unknown.
final class ExampleAudit {
    private static final Instant READ = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate LAST_CHANGE = LocalDate.of(2026, 2, 27);

    /// Module, lines, statements, covered, worst function, its complexity, complexity in all, commits, authors.
    private static final String MODULES = """
            bank.ledger.models 620 310 232 close_period 14 61 88 7
            bank.ledger.posting 540 290 110 post_entry 31 96 141 9
            bank.ledger.journal 210 120 66 append 9 24 35 4
            bank.ledger.balances 260 150 90 running_balance 12 38 42 5
            bank.ledger.periods 130 70 49 lock 6 15 12 2
            bank.ledger.tasks 180 95 19 nightly_close 17 33 51 5
            bank.ledger.services 320 180 81 transfer 19 52 73 6
            bank.ledger.admin 90 50 10 get_queryset 4 9 8 2
            bank.payments.models 480 240 132 settle 15 55 76 6
            bank.payments.gateway 510 275 33 send 28 88 118 8
            bank.payments.refund 430 230 28 refund 48 102 133 8
            bank.payments.webhooks 240 130 26 receive 16 37 64 5
            bank.payments.retry 150 85 8 backoff 13 26 39 4
            bank.payments.fees 170 90 72 fee_for 11 22 18 3
            bank.payments.forms 140 75 45 clean 7 18 21 3
            bank.payments.views 330 185 74 checkout 18 57 69 6
            bank.accounts.models 410 205 143 close 10 44 47 5
            bank.accounts.views 290 160 80 detail 12 41 38 4
            bank.accounts.kyc 270 150 45 check 22 49 55 5
            bank.accounts.limits 120 64 48 allowed 8 17 14 2
            bank.accounts.services 220 118 71 open_account 14 35 31 4
            bank.accounts.signals 60 30 6 on_close 5 8 19 3
            bank.accounts.statements 250 140 63 build 15 39 28 4
            bank.notifications.models 90 48 41 render 4 10 9 2
            bank.notifications.email 110 60 44 send_mail 6 14 11 2
            bank.notifications.sms 80 44 30 send_sms 5 11 7 2
            bank.notifications.templates 70 36 30 choose 4 9 6 2
            bank.notifications.tasks 100 52 31 dispatch 7 13 15 3
            bank.reporting.models 140 - - freeze 5 14 10 2
            bank.reporting.queries 380 - - aggregate 24 71 44 4
            bank.reporting.exports 290 - - write_rows 16 45 33 3
            bank.reporting.dashboards 210 - - context 13 34 27 3
            bank.reporting.schedules 110 - - due 9 18 12 2
            bank.reporting.pdf 160 - - layout 12 25 9 2
            bank.core.settings 150 40 38 - 1 1 52 6
            bank.core.urls 60 20 20 - 1 1 31 5
            bank.core.middleware 90 46 33 process 7 14 13 3
            bank.core.money 110 58 55 quantise 6 19 16 3
            bank.ledger.tests.test_posting 260 - - - 1 18 48 5
            bank.payments.tests.test_refund 190 - - - 1 12 31 4
            bank.ledger.migrations.0001_initial 140 - - - 1 1 2 1
            """;

    /// From, to, uses, line; a foreign key is marked `fk`, a shared table `table`.
    private static final String DEPENDENCIES = """
            bank.ledger.posting bank.ledger.models 14 12
            bank.ledger.posting bank.ledger.journal 6 13
            bank.ledger.posting bank.ledger.periods 3 14
            bank.ledger.posting bank.payments.models 9 16
            bank.ledger.journal bank.ledger.models 5 4
            bank.ledger.balances bank.ledger.models 7 6
            bank.ledger.balances bank.ledger.journal 4 7
            bank.ledger.periods bank.ledger.models 2 3
            bank.ledger.tasks bank.ledger.services 3 8
            bank.ledger.tasks bank.payments.gateway 2 9
            bank.ledger.services bank.ledger.posting 8 5
            bank.ledger.services bank.ledger.balances 4 6
            bank.ledger.services bank.accounts.models 3 8
            bank.ledger.admin bank.ledger.models 2 2
            bank.ledger.admin bank.payments.refund 1 3
            bank.ledger.models bank.core.money 11 3
            bank.ledger.models bank.accounts.models 1 41 fk
            bank.payments.models bank.core.money 6 3
            bank.payments.gateway bank.payments.models 12 9
            bank.payments.gateway bank.payments.retry 3 10
            bank.payments.gateway bank.core.settings 2 4
            bank.payments.refund bank.payments.models 8 7
            bank.payments.refund bank.payments.gateway 5 8
            bank.payments.refund bank.ledger.posting 6 9
            bank.payments.refund bank.ledger.models 4 10
            bank.payments.refund bank.ledger.journal 2 11
            bank.payments.refund bank.ledger.periods 1 12
            bank.payments.webhooks bank.payments.gateway 4 6
            bank.payments.webhooks bank.notifications.tasks 1 8
            bank.payments.fees bank.payments.models 3 3
            bank.payments.forms bank.payments.models 4 4
            bank.payments.views bank.payments.forms 3 6
            bank.payments.views bank.payments.gateway 4 7
            bank.payments.views bank.payments.fees 2 8
            bank.payments.views bank.notifications.tasks 2 9
            bank.accounts.models bank.core.money 3 3
            bank.accounts.views bank.accounts.services 6 7
            bank.accounts.views bank.accounts.statements 2 8
            bank.accounts.views bank.notifications.tasks 1 9
            bank.accounts.kyc bank.accounts.models 5 6
            bank.accounts.limits bank.accounts.models 2 4
            bank.accounts.services bank.accounts.models 7 5
            bank.accounts.services bank.accounts.kyc 3 6
            bank.accounts.services bank.accounts.limits 2 7
            bank.accounts.signals bank.accounts.models 1 3
            bank.accounts.signals bank.notifications.tasks 1 4
            bank.accounts.statements bank.accounts.models 3 5
            bank.accounts.statements bank.ledger.balances 4 6
            bank.notifications.email bank.notifications.templates 3 4
            bank.notifications.sms bank.notifications.templates 2 4
            bank.notifications.tasks bank.notifications.email 2 5
            bank.notifications.tasks bank.notifications.sms 2 6
            bank.notifications.tasks bank.notifications.models 3 7
            bank.notifications.templates bank.notifications.models 1 2
            bank.reporting.queries bank.reporting.models 4 5
            bank.reporting.queries bank.ledger.models 9 6
            bank.reporting.queries bank.payments.models 5 7
            bank.reporting.queries bank.accounts.models 4 8
            bank.reporting.queries bank.ledger.models 1 0 table
            bank.reporting.exports bank.reporting.queries 6 4
            bank.reporting.exports bank.reporting.pdf 2 5
            bank.reporting.dashboards bank.reporting.queries 5 4
            bank.reporting.schedules bank.reporting.exports 3 4
            bank.core.urls bank.payments.views 1 3
            bank.core.urls bank.accounts.views 1 4
            bank.core.urls bank.reporting.dashboards 1 5
            bank.core.middleware bank.core.settings 1 2
            bank.ledger.tests.test_posting bank.ledger.posting 6 3
            bank.payments.tests.test_refund bank.payments.refund 5 3
            bank.ledger.migrations.0001_initial bank.ledger.models 1 2
            """;

    /// Two modules and the commits that touched both.
    private static final String TOGETHER = """
            bank.ledger.posting bank.payments.refund 21
            bank.ledger.posting bank.ledger.services 26
            bank.payments.gateway bank.payments.retry 19
            bank.accounts.kyc bank.accounts.services 12
            bank.ledger.models bank.reporting.queries 11
            """;

    private static final String ENDPOINTS = """
            /payments/ bank.payments.views.checkout payments:checkout
            /payments/callback/ bank.payments.webhooks.receive payments:callback
            /refunds/<int:pk>/ bank.payments.refund.RefundView payments:refund
            /accounts/<int:pk>/ bank.accounts.views.detail accounts:detail
            /accounts/<int:pk>/statement/ bank.accounts.statements.StatementView accounts:statement
            /reports/ bank.reporting.dashboards.overview reports:overview
            /admin/ django.contrib.admin.sites.index admin:index
            """;

    private ExampleAudit() {}

    static Audit audit() {
        return new Audit(
                List.of(
                        reading("imports.json", "import-graph", "Import graph", ExampleAudit::graph),
                        reading("coverage.json", "coverage.py-json", "coverage.py JSON", ExampleAudit::coverage),
                        reading("radon-cc.json", "radon-cc", "radon complexity", ExampleAudit::complexity),
                        reading("radon-raw.json", "radon-raw", "radon sizes", ExampleAudit::sizes),
                        reading("git.log", "git-numstat", "git history", ExampleAudit::history),
                        reading("pip-audit.json", "pip-audit", "pip-audit JSON", ExampleAudit::libraries),
                        reading("urls.json", "show-urls", "Django URLs", ExampleAudit::endpoints),
                        reading("bandit.json", "bandit", "bandit JSON", ExampleAudit::findings)),
                List.of());
    }

    private static Reading reading(
            String name, String format, String title, BiFunction<List<Fact>, List<Warning>, List<Fact>> facts) {
        var warnings = new ArrayList<Warning>();
        var read = facts.apply(new ArrayList<>(), warnings);
        String id = String.format(Locale.ROOT, "%016x", 0x9e3779b97f4a7c15L * (1 + name.hashCode()));
        var source = new Source(
                new SourceId(id),
                "audit/" + name,
                id.repeat(4),
                100L * read.size(),
                format,
                title,
                Certainty.CERTAIN,
                "example",
                read.size(),
                READ);
        return new Reading(source, read, warnings);
    }

    private static List<String[]> rows(String table) {
        return table.lines().map(line -> line.split(" ")).toList();
    }

    private static String file(String module) {
        return module.replace('.', '/') + ".py";
    }

    private static List<Fact> graph(List<Fact> facts, List<Warning> warnings) {
        int line = 1;
        for (String[] row : rows(MODULES)) facts.add(new Fact.ModuleFact(row[0], file(row[0]), Place.line(line++)));
        for (String[] row : rows(DEPENDENCIES)) {
            DependencyKind kind = row.length < 5
                    ? DependencyKind.IMPORT
                    : row[4].equals("fk") ? DependencyKind.FOREIGN_KEY : DependencyKind.SHARED_TABLE;
            int weight = Integer.parseInt(row[2]);
            facts.add(new Fact.DependencyFact(row[0], row[1], kind, weight, Place.line(Integer.parseInt(row[3]))));
        }
        for (String user : List.of("bank.payments.gateway", "bank.payments.webhooks", "bank.notifications.sms"))
            facts.add(new Fact.DependencyFact(user, "requests", DependencyKind.IMPORT, 1, Place.line(line++)));
        for (String user : List.of("bank.ledger.models", "bank.payments.models", "bank.accounts.models"))
            facts.add(new Fact.DependencyFact(user, "django", DependencyKind.IMPORT, 1, Place.line(line++)));
        facts.add(
                new Fact.DependencyFact("bank.reporting.pdf", "reportlab", DependencyKind.IMPORT, 1, Place.line(line)));
        return facts;
    }

    private static List<Fact> coverage(List<Fact> facts, List<Warning> warnings) {
        for (String[] row : rows(MODULES)) {
            if (row[2].equals("-")) continue;
            int statements = Integer.parseInt(row[2]), covered = Integer.parseInt(row[3]);
            facts.add(new Fact.CoverageFact(
                    file(row[0]), statements, covered, statements / 4, covered / 5, Place.at("/files/" + row[0])));
        }
        return facts;
    }

    private static List<Fact> complexity(List<Fact> facts, List<Warning> warnings) {
        for (String[] row : rows(MODULES)) {
            if (row[4].equals("-")) continue;
            int worst = Integer.parseInt(row[5]), total = Integer.parseInt(row[6]);
            facts.add(
                    new Fact.ComplexityFact(file(row[0]), 1 + total / 5, total, worst, row[4], Place.at("/" + row[0])));
        }
        return facts;
    }

    private static List<Fact> sizes(List<Fact> facts, List<Warning> warnings) {
        for (String[] row : rows(MODULES)) {
            int lines = Integer.parseInt(row[1]);
            facts.add(new Fact.SizeFact(file(row[0]), lines + lines / 5, lines, Place.at("/" + row[0])));
        }
        return facts;
    }

    private static List<Fact> history(List<Fact> facts, List<Warning> warnings) {
        int line = 1;
        for (String[] row : rows(MODULES)) {
            int commits = Integer.parseInt(row[7]), authors = Integer.parseInt(row[8]);
            facts.add(new Fact.ChangeFact(
                    file(row[0]),
                    commits,
                    12L * commits,
                    7L * commits,
                    authors,
                    1.0 / authors,
                    LAST_CHANGE.minusYears(6),
                    LAST_CHANGE,
                    Place.line(line++)));
        }
        for (String[] row : rows(TOGETHER))
            facts.add(new Fact.CoChangeFact(file(row[0]), file(row[1]), Integer.parseInt(row[2]), Place.line(line++)));
        facts.add(new Fact.ChangeFact(
                "bank/legacy/soap.py",
                9,
                90,
                240,
                2,
                0.7,
                LAST_CHANGE.minusYears(6),
                LAST_CHANGE.minusYears(3),
                Place.line(line)));
        warnings.add(new Warning(Place.line(line), "renamed twice in one commit, the last name is taken"));
        return facts;
    }

    private static List<Fact> libraries(List<Fact> facts, List<Warning> warnings) {
        facts.add(new Fact.LibraryFact("Django", "2.2.28", Place.at("/dependencies/0")));
        facts.add(new Fact.LibraryFact("requests", "2.20.0", Place.at("/dependencies/1")));
        facts.add(new Fact.LibraryFact("reportlab", "3.5.0", Place.at("/dependencies/2")));
        facts.add(new Fact.LibraryFact("celery", "4.4.7", Place.at("/dependencies/3")));
        facts.add(advisory("Django", "2.2.28", "EX-2024-0001", "4.2.11", "high", "Denial of service by long input", 0));
        facts.add(
                advisory("Django", "2.2.28", "EX-2024-0002", "4.2.14", "critical", "SQL injection by crafted keys", 0));
        facts.add(
                advisory("requests", "2.20.0", "EX-2023-0007", "2.31.0", "medium", "Header sent to the wrong host", 1));
        facts.add(advisory("reportlab", "3.5.0", "EX-2023-0011", "3.6.13", "high", "Code run by crafted colours", 2));
        return facts;
    }

    private static Fact advisory(
            String library, String version, String id, String fixedIn, String severity, String summary, int at) {
        return new Fact.AdvisoryFact(
                library,
                version,
                id,
                List.of(),
                List.of(fixedIn),
                severity,
                summary,
                Place.at("/dependencies/" + at + "/vulns"));
    }

    private static List<Fact> endpoints(List<Fact> facts, List<Warning> warnings) {
        int at = 0;
        for (String[] row : rows(ENDPOINTS))
            facts.add(new Fact.EndpointFact(row[0], row[1], row[2], Place.at("/" + at++)));
        return facts;
    }

    private static List<Fact> findings(List<Fact> facts, List<Warning> warnings) {
        facts.add(finding("bank.payments.gateway", 88, "B501", "HIGH", "Certificate check is switched off", 0));
        facts.add(finding("bank.payments.refund", 141, "B110", "LOW", "Every exception is swallowed", 1));
        facts.add(finding("bank.reporting.queries", 57, "B608", "MEDIUM", "SQL is put together from strings", 2));
        facts.add(finding("bank.ledger.tasks", 33, "B311", "LOW", "Random numbers are not for secrets", 3));
        return facts;
    }

    private static Fact finding(String module, int line, String rule, String severity, String message, int at) {
        return new Fact.FindingFact(file(module), line, rule, severity, message, Place.at("/results/" + at));
    }
}
