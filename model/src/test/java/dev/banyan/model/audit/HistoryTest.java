package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final String FILE = "shop/order/views.py";

    private static Told graph() {
        return Told.by("g", "grimp-json").modules("shop", "shop.order.views", "shop.order.models");
    }

    private static Told table(String name, int commits, long added, long deleted, int authors) {
        return Told.by(name, "code-maat")
                .fact(place ->
                        new Fact.ChangeFact(FILE, commits, added, deleted, authors, Double.NaN, null, null, place));
    }

    private static LegacyModule.Churn churn(AuditFacts facts) {
        var churn = facts.module(new ModuleId("shop.order.views")).churn();
        assertNotNull(churn);
        return churn;
    }

    @Test
    void tablesOfOneAspectArePutTogether() {
        var churn = churn(Told.join(graph(), table("authors.csv", 30, -1, -1, 4), table("churn.csv", 28, 500, 90, -1)));
        assertEquals(30, churn.commits());
        assertEquals(500, churn.added());
        assertEquals(90, churn.deleted());
        assertEquals(4, churn.authors());
    }

    @Test
    void whatNoTableTellsStaysUnknown() {
        var facts = Told.join(graph(), table("churn.csv", -1, 500, 90, -1));
        var churn = churn(facts);
        assertEquals(-1, churn.commits());
        assertEquals(-1, churn.authors());
        assertEquals(Double.NaN, churn.mainAuthorShare());
        assertNull(churn.last());
        assertEquals(-1, facts.module(new ModuleId("shop.order.views")).commits());
        assertEquals(-1, facts.module(new ModuleId("shop.order.models")).commits());
    }

    @Test
    void aWholeHistoryGoesBeforeATable() {
        var log = Told.by("git.log", "git-log-numstat").changed(FILE, 12);
        var churn = churn(Told.join(graph(), table("revisions.csv", 90, -1, -1, 9), log));
        assertEquals(12, churn.commits());
        assertEquals(2, churn.authors());
        assertEquals(LocalDate.of(2021, 7, 16), churn.last());
    }

    @Test
    void anOlderSourceIsFoundUnderTheOldNames() {
        var log = Told.by("git.log", "git-log-numstat")
                .changed(FILE, 12)
                .changed("setup.py", 1)
                .renamed("shop/basket/handlers.py", "shop/basket/views.py")
                .renamed("shop/basket/views.py", FILE);
        var old = Told.by("coverage.xml", "cobertura-xml")
                .covered("/builds/7/shop/basket/handlers.py", 40, 30)
                .covered("/builds/7/shop/basket/gone.py", 10, 1)
                .covered("shop/basket/views.py", 10, 5);
        var urls = Told.by("urls.json", "show-urls-json").endpoint("/basket/", "shop.basket.views.BasketView");
        var facts = Told.join(graph(), log, old, urls);
        var module = facts.module(new ModuleId("shop.order.views"));
        assertEquals(50, module.lines());
        assertEquals(List.of("shop", "shop.order.models", "shop.order.views"), Told.names(facts));
        assertEquals(
                new ModuleId("shop.order.views"), facts.endpoints().getFirst().module());
        var match = Told.match(facts, old);
        assertEquals(2, match.matched());
        assertEquals(2, match.renamed());
        assertEquals(
                List.of("/builds/7/shop/basket/gone.py"),
                match.unmatched().stream().map(SourceMatch.Unmatched::name).toList());
    }

    @Test
    void aNameThatIsUsedAgainIsTheFileOfToday() {
        var log = Told.by("git.log", "git-log-numstat").changed(FILE, 3).renamed(FILE, "shop/order/models.py");
        var cover = Told.by("c.json", "coverage.py-json").covered(FILE, 40, 30);
        var facts = Told.join(graph(), log, cover);
        assertEquals(40, facts.module(new ModuleId("shop.order.views")).lines());
        assertEquals(0, Told.match(facts, cover).renamed());
    }

    @Test
    void aRingOfRenamesComesToAnEnd() {
        var log = Told.by("git.log", "git-log-numstat")
                .changed(FILE, 3)
                .renamed("shop/a.py", "shop/b.py")
                .renamed("shop/b.py", "shop/a.py");
        var cover = Told.by("c.json", "coverage.py-json").covered("shop/order/models.py", 4, 3);
        var facts =
                Told.join(graph(), log, cover, Told.by("r", "radon-raw-json").size("src/old/shop/a.py", 4));
        assertEquals(3, churn(facts).commits());
    }
}
