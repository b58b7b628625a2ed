package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtWorkTest {
    private static final AuditFacts FACTS = Told.join(Shop.all());

    private static List<String> unmatched(AuditFacts facts, Told source) {
        return Told.match(facts, source).unmatched().stream()
                .map(SourceMatch.Unmatched::name)
                .toList();
    }

    @Test
    void requestsMeetTheEndpointThatAnswersThemInAnyLanguage() {
        assertEquals(
                List.of(0, 0, -1, -1, 2),
                FACTS.operation().traffic().stream().map(Traffic::endpoint).toList());
        assertEquals(42, FACTS.operation().load(0).requests());
        assertEquals(
                new EndpointLoad(42, -1, Double.NaN, Double.NaN, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)),
                FACTS.operation().loads().get(0));
        assertEquals(EndpointLoad.NONE, FACTS.operation().load(1));
        var match = Told.match(FACTS, Shop.log());
        assertEquals(2, match.matched());
        assertEquals(2, match.outside());
        assertEquals(List.of("/wp-login.php"), unmatched(FACTS, Shop.log()));
    }

    @Test
    void theSameLogInAnotherFormatAddsItsTimesOnly() {
        var timed = Told.by("access-timed.log", "access-log")
                .asked("GET", "/en-gb/order/<n>/", 40, 12.5, LocalDate.of(2026, 3, 1))
                .asked("GET", "/static/<file>", 300, 1, LocalDate.of(2026, 3, 1));
        var facts = Told.join(Shop.graph(), Shop.routes(), Shop.log(), timed);
        assertEquals(42, facts.operation().load(0).requests());
        assertEquals(12.5, facts.operation().load(0).meanMillis());
    }

    @Test
    void theLogsOfTwoServersAreAddedUp() {
        var second = Told.by("web2/access.log", "access-log")
                .asked("GET", "/en-gb/order/<n>/", 30, Double.NaN, LocalDate.of(2026, 3, 1));
        var facts = Told.join(Shop.graph(), Shop.routes(), Shop.log(), second);
        assertEquals(72, facts.operation().load(0).requests());
    }

    @Test
    void aMonitorBesideALogTellsOfTheEndpointsTheLogMisses() {
        var apm = Told.by("apm.csv", "apm-csv").asked("GET", "/order/{pk}/", 39).asked("GET", "/catalogue/", 5);
        var facts = Told.join(Shop.graph(), Shop.routes(), Shop.log(), apm);
        assertEquals(42, facts.operation().load(0).requests());
        assertEquals(5, facts.operation().load(1).requests());
    }

    @Test
    void anIncidentHappenedInTheCodeTheAddressOrTheComponentItNames() {
        assertEquals(
                List.of(
                        "S-1 shop.order.views -1",
                        "S-2 shop.catalogue.views 1",
                        "S-3 shop.order.views 0",
                        "S-4 shop.order_returns -1",
                        "S-5 shop.catalogue -1",
                        "S-6 null -1",
                        "S-7 null -1",
                        "S-8 shop.order 2",
                        "S-9 null 2"),
                FACTS.operation().incidents().stream()
                        .map(i -> i.id() + " " + i.module() + " " + i.endpoint())
                        .toList());
        assertEquals(List.of("shop-web"), unmatched(FACTS, Shop.tickets()));
        assertEquals(2, Told.match(FACTS, Shop.tickets()).outside());
    }

    @Test
    void aJobRunsInTheModuleOfItsTask() {
        assertEquals(
                List.of(
                        "shop.order.tasks",
                        "shop.order.tasks",
                        "shop.order.management.commands.close_orders",
                        "null",
                        "null"),
                FACTS.operation().jobs().stream()
                        .map(j -> String.valueOf(j.module()))
                        .toList());
        assertEquals(List.of("shop.gone.tasks.run"), unmatched(FACTS, Shop.runs()));
    }

    @Test
    void aMigrationIsInItsOwnModuleElseInTheModelsOfItsApp() {
        var before = Told.by("before.txt", "showmigrations").migration("order", "0001_initial", false);
        var facts = Told.join(Shop.graph(), Shop.migrations(), before);
        assertEquals(
                List.of(
                        "0001_initial shop.order.migrations.0001_initial true",
                        "0002_more shop.order.models false",
                        "0001_initial null true"),
                facts.operation().migrations().stream()
                        .map(m -> m.name() + " " + m.module() + " " + m.applied())
                        .toList());
        assertEquals(1, Told.match(facts, Shop.migrations()).outside());
    }

    @Test
    void testsThatStandBesideTheSystemAreOutsideAndNeverMissed() {
        assertEquals(
                List.of("shop.order.tests.test_views", "null", "null", "null"),
                FACTS.operation().tests().stream()
                        .map(t -> String.valueOf(t.module()))
                        .toList());
        var match = Told.match(FACTS, Shop.junit());
        assertEquals(1, match.matched());
        assertEquals(3, match.outside());
    }

    @Test
    void whatATestExecutesIsKnownByModule() {
        var contexts = Told.by("coverage.json", "coverage.py-json")
                .reached("/builds/shop/shop/order/views.py", "tests.test_a", 9)
                .reached("/builds/shop/shop/order/gone.py", "tests.test_a", 9);
        var facts = Told.join(Shop.graph(), contexts);
        assertEquals(
                List.of("shop.order.views tests.test_a 9"),
                facts.operation().reaches().stream()
                        .map(r -> r.module() + " " + r.test() + " " + r.lines())
                        .toList());
    }

    @Test
    void theAuthorsOfAModuleComeFromOneSource() {
        var log = Told.by("git.log", "git-log-numstat")
                .wrote("shop/order/views.py", "author 1", 9)
                .wrote("shop/order/views.py", "author 2", 3)
                .wrote("old/shop/order/views.py", "author 1", 1);
        var table = Told.by("ownership.csv", "code-maat").wrote("shop/order/views.py", "author 7", 9);
        var facts = Told.join(Shop.graph(), log, table);
        assertEquals(
                List.of("author 1 10", "author 2 3"),
                facts.operation().authors().stream()
                        .map(a -> a.name() + " " + a.commits())
                        .toList());
    }

    @Test
    void aDescribedInterfaceIsAnsweredByTheViewOfTheSameRoute() {
        var api = Told.by("openapi.json", "openapi-json")
                .endpoint("/order/{id}/", "")
                .endpoint("/order/{id}", "")
                .endpoint("/stock/{id}", "");
        var facts = Told.join(Shop.graph(), Shop.routes(), api);
        assertEquals(
                List.of("/en-gb/order/<int:pk>/", "/en-gb/catalogue/", "/admin/<path:url>", "/stock/{id}"),
                facts.endpoints().stream().map(Endpoint::route).toList());
        assertEquals(2, Told.match(facts, api).matched());
        assertEquals(List.of("/stock/{id}"), unmatched(facts, api));
    }
}
