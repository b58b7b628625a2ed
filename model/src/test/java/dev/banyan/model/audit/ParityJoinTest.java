package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParityJoinTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Told routes() {
        return Told.by("urls.json", "show-urls-json")
                .endpoint("/order/<int:pk>/", "shop.order.views.OrderView", "order:detail")
                .endpoint("/catalogue/", "shop.catalogue.views.ListView", "catalogue:index")
                .endpoint("/order-history/", "shop.order.views.HistoryView", "order:history")
                .endpoint("/stock/count", "shop.catalogue.views.CountView", "")
                .endpoint("/stock-count", "shop.catalogue.views.CountView", "");
    }

    private static AuditFacts join(Told... more) {
        var all = new ArrayList<>(List.of(Shop.graph(), routes()));
        all.addAll(List.of(more));
        return Told.join(all.toArray(Told[]::new));
    }

    private static List<String> places(AuditFacts facts) {
        return facts.operation().parities().stream()
                .map(p -> p.what() + " " + p.module() + " " + p.endpoint())
                .toList();
    }

    @Test
    void aComparisonIsAboutTheAddressTheRouteOrTheCodeItNames() {
        var told = Told.by("parity.csv", "parity-csv")
                .compared("/order/17/", 9, 0)
                .compared("/order/<pk>/", 9, 0)
                .compared("catalogue:index", 9, 0)
                .compared("-order-history-", 9, 0)
                .compared("-order-4", 9, 0)
                .compared("shop.order.models.Order", 9, 0)
                .compared("shop/catalogue/views.py", 9, 0)
                .compared("Order Returns", 9, 0);
        assertEquals(
                List.of(
                        "/order/17/ shop.order.views 0",
                        "/order/<pk>/ shop.order.views 0",
                        "catalogue:index shop.catalogue.views 1",
                        "-order-history- shop.order.views 2",
                        "-order-4 shop.order.views 0",
                        "shop.order.models.Order shop.order.models -1",
                        "shop/catalogue/views.py shop.catalogue.views -1",
                        "Order Returns shop.order_returns -1"),
                places(join(told)));
    }

    @Test
    void aNameThatNobodyKnowsOrThatFitsTwiceIsShownAsUnmatched() {
        var told = Told.by("diffy.json", "diffy-json")
                .compared("checkout-price", 9, 0)
                .compared("-stock-count", 9, 0)
                .compared("/gone/", 9, 0);
        AuditFacts facts = join(told);
        assertEquals(
                List.of("-stock-count", "/gone/", "checkout-price"),
                Told.match(facts, told).unmatched().stream()
                        .map(SourceMatch.Unmatched::name)
                        .sorted()
                        .toList());
        assertEquals(3, facts.operation().parities().size());
    }

    @Test
    void aRuleSaysWhatAnExperimentIsAbout() {
        var told = Told.by("science.jsonl", "scientist-jsonl")
                .compared("checkout-price", 9, 0)
                .compared("price-list", 9, 0)
                .compared("noise", 9, 0);
        var rules = List.of(
                new MappingRule("checkout-price", "/catalogue/", MappingRule.Action.REPLACE),
                new MappingRule("price-list", "shop.order.models", MappingRule.Action.REPLACE),
                new MappingRule("noise", "", MappingRule.Action.IGNORE));
        AuditFacts facts = Told.joinBy(rules, Shop.graph(), routes(), told);
        assertEquals(
                List.of("checkout-price shop.catalogue.views 1", "price-list shop.order.models -1", "noise null -1"),
                places(facts));
        assertEquals(2, Told.match(facts, told).matched());
        assertEquals(List.of(), Told.match(facts, told).unmatched());
    }

    @Test
    void aCounterThatWasReadTwiceCountsOnce() {
        var early = Told.by("early.json", "diffy-json").compared("/catalogue/", 100, 10);
        var late = Told.by("late.json", "diffy-json").compared("/catalogue/", 900, 11);
        assertEquals(
                new Compared(900, 11, null, null),
                Compared.of(join(early, late).operation().parities()));
        assertEquals(join(early, late).operation(), join(late, early).operation());
    }

    @Test
    void comparisonsOfDifferentDaysAreAddedAndThoseOfTheSameDaysAreNot() {
        var one = Told.by("one.csv", "parity-csv").compared("/catalogue/", 100, 10, MONDAY, MONDAY.plusDays(1));
        var next =
                Told.by("two.csv", "parity-csv").compared("/catalogue/", 50, 0, MONDAY.plusDays(2), MONDAY.plusDays(3));
        var again = Told.by("three.csv", "parity-csv")
                .compared("/catalogue/", 40, 9, MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertEquals(
                new Compared(150, 10, MONDAY, MONDAY.plusDays(3)),
                Compared.of(join(one, next, again).operation().parities()));
    }

    @Test
    void theShareIsNeverRoundedUp() {
        assertEquals("99.99%", new Compared(1_000_000, 1, null, null).same());
        assertEquals("100%", new Compared(7, 0, null, null).same());
        assertEquals("99.82%", new Compared(54_210, 95, null, null).same());
        assertEquals("0%", new Compared(7, 7, null, null).same());
    }

    @Test
    void theTotalsOfAnAuditTellOfThem() {
        var told = Told.by("parity.csv", "parity-csv").compared("/catalogue/", 100, 10);
        assertEquals(100L, Total.in(join(told)).get(Total.COMPARED));
        assertEquals(10L, Total.in(join(told)).get(Total.DIFFERING));
        assertEquals(null, Total.in(join()).get(Total.COMPARED));
    }
}
