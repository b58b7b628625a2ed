package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static Set<String> links(String table) throws Exception {
        return ReadText.sample("graph-models-json", "kinds.json").of(TableLinkFact.class).stream()
                .filter(link -> link.from().equals(table))
                .map(link -> link.from() + "." + link.column() + " " + link.to())
                .collect(Collectors.toSet());
    }
}
