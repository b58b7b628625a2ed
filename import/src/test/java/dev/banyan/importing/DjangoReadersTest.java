package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Fact.EndpointFact;
import dev.banyan.model.audit.Fact.MigrationFact;
import dev.banyan.model.audit.Fact.TableFact;
import dev.banyan.model.audit.Fact.TableLinkFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the readers of Django say, value by value.
class DjangoReadersTest {
    @Test
    void everyConcreteModelHasATableNamedByItsApp() throws Exception {
        var tables = ReadText.sample("graph-models-json", "kinds.json").of(TableFact.class);
        assertEquals(
                List.of(
                        "orders_order",
                        "orders_order_related_to",
                        "orders_order_tags",
                        "orders_giftorder",
                        "orders_tag",
                        "orders_event",
                        "auth_user",
                        "django_content_type"),
                tables.stream().map(TableFact::name).toList());
        assertEquals(
                new TableFact("orders_order", "my_shop.orders.models.Order", -1, -1, Place.at("/graphs/0/models/2")),
                tables.getFirst());
    }

    @Test
    void foreignKeysOfAbstractModelsAreInTheTablesOfThoseThatDerive() throws Exception {
        assertEquals(
                Set.of(
                        "orders_order.customer_id auth_user",
                        "orders_order.owner_id auth_user",
                        "orders_order.author_id auth_user"),
                links("orders_order"));
    }

    @Test
    void aProxyIsKeptInTheTableOfItsOriginalAndAChildPointsToItsParent() throws Exception {
        assertTrue(links("orders_order").contains("orders_order.customer_id auth_user"));
        assertEquals(Set.of("orders_giftorder.order_ptr_id orders_order"), links("orders_giftorder"));
    }

    @Test
    void manyToManyIsATableBetweenTwoAlsoForFieldsOfLibraries() throws Exception {
        assertEquals(
                Set.of("orders_order_tags.order_id orders_order", "orders_order_tags.tag_id orders_tag"),
                links("orders_order_tags"));
        assertEquals(
                Set.of(
                        "orders_order_related_to.from_order_id orders_order",
                        "orders_order_related_to.to_order_id orders_order"),
                links("orders_order_related_to"));
    }

    @Test
    void aRelationThatLeadsOutOfTheFileIsTold() throws Exception {
        assertEquals(
                "[relations to models that are not in the file, left out: 1; run graph_models with -a]",
                ReadText.sample("graph-models-json", "kinds.json").told());
    }

    @Test
    void aSquashedMigrationThatIsNotRecordedIsAppliedAndTold() throws Exception {
        var read = ReadText.sample("showmigrations", "odd-list.txt");
        assertEquals(
                List.of(
                        new MigrationFact("address", "0001_initial", true, Place.line(2)),
                        new MigrationFact("address", "0002_more", false, Place.line(3)),
                        new MigrationFact("orders", "0001_squashed_0003_paid", true, Place.line(7)),
                        new MigrationFact("orders", "0004_next", true, Place.line(8))),
                read.facts());
        assertEquals("[applied but not recorded: run migrate to finish]", read.told());
    }

    @Test
    void aPlanMayNameWhatAMigrationNeeds() throws Exception {
        assertEquals(
                new MigrationFact("orders", "0001_initial", false, Place.line(3)),
                ReadText.sample("showmigrations", "plan-v2.txt").facts().getLast());
    }

    @Test
    void aMigrationIsAppliedWhenItsOkComesHoweverLate() throws Exception {
        var read = ReadText.sample("migrate-log", "odd.log");
        assertEquals(
                List.of(
                        new MigrationFact("orders", "0001_initial", true, Place.line(6)),
                        new MigrationFact("orders", "0002_rows", true, Place.line(7)),
                        new MigrationFact("orders", "0003_known", true, Place.line(10)),
                        new MigrationFact("orders", "0009_later", false, Place.line(11)),
                        new MigrationFact("orders", "0004_fails", false, Place.line(12))),
                read.facts());
        assertEquals("[a migration that did not finish]", read.told());
    }

    @Test
    void aMissingMigrationHasTheNameDjangoWouldGiveIt() throws Exception {
        assertEquals(
                List.of(
                        new MigrationFact("orders", "0007_alter_order_id", false, Place.line(2)),
                        new MigrationFact("basket", "0003_auto_20150101_1200", false, Place.line(6))),
                ReadText.sample("makemigrations", "odd.txt").facts());
    }

    @Test
    void inspectdbNamesTablesAndTheirColumnsAndLeavesViewsOut() throws Exception {
        var read = ReadText.sample("inspectdb", "odd.txt");
        assertEquals(
                List.of(
                        new TableFact("auth_user", "", -1, -1, Place.line(5)),
                        new TableFact("order_line", "", -1, -1, Place.line(14)),
                        new TableFact("billing.order_order", "", -1, -1, Place.line(28))),
                read.of(TableFact.class));
        assertEquals(
                List.of(
                        new TableLinkFact("order_line", "billing.order_order", "order_id", Place.line(16)),
                        new TableLinkFact("order_line", "auth_user", "BuyerID", Place.line(17)),
                        new TableLinkFact("order_line", "order_line", "parent_id", Place.line(18))),
                read.of(TableLinkFact.class));
        assertEquals(
                "[Django could not inspect secret_table, refers to Elsewhere, which is not in the file]", read.told());
    }

    @Test
    void aRouteMayBeARegularExpressionWithBarsOfItsOwn() throws Exception {
        var read = ReadText.of("show-urls-text", """
                URL                            | Module               | Name
                -------------------------------+----------------------+------
                /api/(?P<kind>a|b)\\.(?P<f>js|x)/ | shop.views.ApiView | api
                /en-gb/basket/                 | shop.views.show      |
                """);
        assertEquals(
                List.of(
                        new EndpointFact(
                                "/api/(?P<kind>a|b)\\.(?P<f>js|x)/", "shop.views.ApiView", "api", Place.line(3)),
                        new EndpointFact("/en-gb/basket/", "shop.views.show", "", Place.line(4))),
                read.facts());
    }

    private static Set<String> links(String table) throws Exception {
        return ReadText.sample("graph-models-json", "kinds.json").of(TableLinkFact.class).stream()
                .filter(link -> link.from().equals(table))
                .map(link -> link.from() + "." + link.column() + " " + link.to())
                .collect(Collectors.toSet());
    }
}
