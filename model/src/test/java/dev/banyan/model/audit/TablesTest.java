package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static Table table(AuditFacts facts, String name) {
        return facts.operation().tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> owners(AuditFacts facts) {
        return facts.operation().tables().stream()
                .map(t -> t.name() + " " + t.module())
                .toList();
    }

    private static List<String> edges(AuditFacts facts, String kind) {
        return Told.edges(facts).stream().filter(e -> e.contains(kind)).toList();
    }

    @Test
    void aTableBelongsToItsModelElseToTheAppItsNameBeginsWith() {
        var facts = Told.join(Shop.graph(), Shop.models(), Shop.schema());
        assertEquals(
                List.of(
                        "auth_user null",
                        "catalogue_product shop.catalogue.models",
                        "django_session null",
                        "invoices null",
                        "legacy_stock shop.catalogue.models",
                        "order_line shop.order.models",
                        "order_order shop.order.models",
                        "order_order_vouchers shop.order.models",
                        "order_returns_case shop.order_returns.models"),
                owners(facts));
        assertEquals("shop_order_models.Line", table(facts, "order_line").model());
        var match = Told.match(facts, Shop.schema());
        assertEquals(
                List.of("invoices"),
                match.unmatched().stream().map(SourceMatch.Unmatched::name).toList());
        assertEquals(3, match.outside(), "two tables of Django and a key to one of them");
    }

    @Test
    void aDumpAloneFindsTheModulesToo() {
        var facts = Told.join(Shop.graph(), Shop.schema());
        assertEquals(
                new ModuleId("shop.order.models"), table(facts, "order_line").module());
        assertEquals(9, facts.operation().tables().size());
    }

    @Test
    void ofTwoPackagesOfOneNameTheOneWithMigrationsIsTheApp() {
        var facts = Told.join(Shop.graph(), Told.by("s.sql", "sql-schema").table("catalogue_product", ""));
        assertEquals(
                new ModuleId("shop.catalogue.models"),
                table(facts, "catalogue_product").module());
    }

    @Test
    void anAppMayHaveChosenTheNameOfItsPackageAsItsLabel() {
        var graph = Told.by("g.json", "grimp-json")
                .modules(
                        "clinic.visits.models",
                        "clinic.visits.apps",
                        "clinic.patients.models",
                        "clinic.models",
                        "billing.models");
        var migrations = Told.by("m.txt", "showmigrations")
                .migration("clinic_visits", "0001_initial", true)
                .migration("auth", "0001_initial", true);
        var schema = Told.by("s.sql", "sql-schema")
                .table("clinic_visits_visit", "")
                .table("patients_patient", "")
                .table("auth_user", "")
                .table("clinic_staff", "")
                .table("visits_day", "")
                .table("ward_bed", "");
        var facts = Told.join(graph, migrations, schema);
        var visits = new ModuleId("clinic.visits.models");
        assertEquals(visits, table(facts, "clinic_visits_visit").module());
        assertEquals(
                new ModuleId("clinic.patients.models"),
                table(facts, "patients_patient").module());
        assertEquals(visits, table(facts, "visits_day").module());
        assertEquals(new ModuleId("clinic.models"), table(facts, "clinic_staff").module());
        assertEquals(1, Told.match(facts, migrations).matched());
        assertEquals(1, Told.match(facts, migrations).outside());
        assertEquals(
                List.of("ward_bed"),
                Told.match(facts, schema).unmatched().stream()
                        .map(SourceMatch.Unmatched::name)
                        .toList());
    }

    @Test
    void aRuleSaysWhereAnOddTableBelongs() {
        var rules = List.of(
                new MappingRule("invoices", "shop.order.models", MappingRule.Action.REPLACE),
                new MappingRule("django_session", "", MappingRule.Action.IGNORE));
        var facts = Told.joinBy(rules, Shop.graph(), Shop.schema());
        assertEquals(new ModuleId("shop.order.models"), table(facts, "invoices").module());
        assertEquals(1, Told.match(facts, Shop.schema()).ignored());
    }

    @Test
    void rowsAndLoadComeFromTheSourcesThatKnowThem() {
        var facts = Told.join(Shop.all());
        Table line = table(facts, "order_line");
        assertEquals(1200, line.rows());
        assertEquals(90_000, line.bytes());
        assertEquals(20, line.calls());
        assertEquals(80, line.millis());
        assertEquals(-1, table(facts, "catalogue_product").bytes());
        assertEquals(-1, table(facts, "order_order").calls());
        assertTrue(Double.isNaN(table(facts, "order_order").millis()));
    }

    @Test
    void oneExportInTwoFormatsIsCountedOnce() {
        var top = Told.by("top.txt", "statement-statistics-psql").query("SELECT 1 line", 10, 5, "order_line");
        var facts = Told.join(Shop.graph(), Shop.schema(), Shop.statements(), top);
        assertEquals(20, table(facts, "order_line").calls());
    }

    @Test
    void foreignKeysAreSortedAndToldOnce() {
        var facts = Told.join(Shop.graph(), Shop.models(), Shop.schema());
        assertEquals(
                List.of("order_id order_order", "product_id catalogue_product"),
                table(facts, "order_line").links().stream()
                        .map(l -> l.column() + " " + l.to())
                        .toList());
    }

    @Test
    void aForeignKeyBetweenTablesIsADependencyOfTheirModulesAndNotDoubled() {
        var expected = List.of(
                "shop.order.models -> shop.catalogue.models (foreign key 1)",
                "shop.order_returns.models -> shop.order.models (foreign key 1)");
        assertEquals(expected, edges(Told.join(Shop.graph(), Shop.schema()), "foreign key"));
        assertEquals(expected, edges(Told.join(Shop.graph(), Shop.models(), Shop.schema()), "foreign key"));
        assertEquals(expected.subList(0, 1), edges(Told.join(Shop.graph(), Shop.models()), "foreign key"));
    }

    @Test
    void statementsThatNameTablesOfTwoModulesTieThemAlongTheForeignKey() {
        var facts = Told.join(Shop.graph(), Shop.schema(), Shop.statements());
        assertEquals(
                List.of("shop.order.models -> shop.catalogue.models (shared table 2)"), edges(facts, "shared table"));
        var noKeys = Told.join(Shop.graph(), Shop.statements());
        assertEquals(
                List.of("shop.catalogue.models -> shop.order.models (shared table 2)"), edges(noKeys, "shared table"));
    }

    @Test
    void aTableTellsWhichModulesHaveToDoWithIt() {
        var facts = Told.join(Shop.graph(), Shop.schema(), Shop.statements());
        var order = new ModuleId("shop.order.models");
        assertEquals(
                List.of(new Table.Use(order, 1, 2)),
                table(facts, "catalogue_product").uses());
        assertEquals(
                List.of(new Table.Use(order, 1, 0)), table(facts, "auth_user").uses());
        assertEquals(
                List.of(order, new ModuleId("shop.catalogue.models"), new ModuleId("shop.order_returns.models")),
                table(facts, "order_line").modules());
    }

    @Test
    void aStatementIsWhereItsOwnTablesAre() {
        var match = Told.match(Told.join(Shop.all()), Shop.statements());
        assertEquals(4, match.matched());
        assertEquals(2, match.outside());
        assertEquals("invoices", match.unmatched().getFirst().name());
    }

    @Test
    void whereNoSourceListsTablesThoseAskedForAreKnown() {
        var facts = Told.join(Shop.graph(), Shop.statements());
        assertEquals(
                List.of("auth_user", "catalogue_product", "invoices", "order_line"),
                facts.operation().tables().stream().map(Table::name).toList());
    }
}
