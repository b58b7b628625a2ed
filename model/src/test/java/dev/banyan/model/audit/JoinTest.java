package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JoinTest {
    private static LegacyModule module(AuditFacts facts, String name) {
        return facts.module(new ModuleId(name));
    }

    @Test
    void anExactSourceGoesBeforeARoundedOneAndALaterBeforeAnEarlier() {
        var printed = Told.by("a.txt", "coverage-report").covered("shop/cart.py", 10, 4);
        var exact = Told.by("b.json", "coverage.py-json").covered("shop/cart.py", 10, 5);
        var later = Told.by("c.json", "coverage.py-json")
                .covered("shop/cart.py", 10, 9)
                .readAt("2026-03-01T00:00:00Z");
        assertEquals(5, covered(Told.join(printed, exact)));
        assertEquals(9, covered(Told.join(printed, exact, later)));
    }

    private static int covered(AuditFacts facts) {
        var coverage = facts.modules().getFirst().coverage();
        return coverage == null ? -1 : coverage.covered();
    }

    @Test
    void fiveSpellingsMeetOnOneModule() {
        var facts = Told.join(Oscar.all());
        assertEquals(List.of(Oscar.MODULES), Told.names(facts));
        var views = module(facts, "oscar.apps.basket.views");
        assertEquals("src/oscar/apps/basket/views.py", views.path());
        assertEquals(300, assertNotNullAnd(views.size()).code());
        assertEquals(200, assertNotNullAnd(views.coverage()).statements());
        assertEquals(30, assertNotNullAnd(views.churn()).commits());
        assertEquals(List.of("src/"), facts.roots());
    }

    private static <T> T assertNotNullAnd(@org.jspecify.annotations.Nullable T value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void whatNoSourceTellsIsUnknown() {
        var compat = module(Told.join(Oscar.all()), "oscar.core.compat");
        assertNull(compat.size());
        assertNull(compat.coverage());
        assertNull(compat.churn());
        assertEquals(-1, compat.findings());
    }

    @Test
    void aFindingOfTheSettingsIsAboutTheSystemAndMissesNoModule() {
        var check = Told.by("check.txt", "django-check-text")
                .fact(place -> new Fact.FindingFact("", 0, "security.W004", "WARNING", "no HSTS", place));
        var facts = Told.join(Oscar.grimp(), check);
        assertEquals("security.W004", facts.findings().getFirst().rule());
        assertNull(facts.findings().getFirst().module());
        assertEquals(1, Told.match(facts, check).outside());
        assertEquals(0, Told.match(facts, check).missed());
    }

    @Test
    void twoDrawingsOfTheSameImportsDoNotDoubleThem() {
        var facts = Told.join(Oscar.grimp(), Oscar.tach());
        assertTrue(Told.edges(facts).contains("oscar.apps.basket.views -> oscar.core.loading (import 2)"));
    }

    @Test
    void aDrawingOfWholePackagesAddsNothingBesideTheModules() {
        var drawing = Told.by("oscar.dot", "import-linter-dot").imports(".apps", ".core", 239);
        var facts = Told.join(Oscar.grimp(), drawing);
        assertEquals(Told.edges(Told.join(Oscar.grimp())), Told.edges(facts));
        assertEquals(1, Told.match(facts, drawing).matched());
        assertEquals(List.of("apps -> core (import 239)"), Told.edges(Told.join(drawing)));
    }

    @Test
    void aPackageNobodyImportedIsNotAnImport() {
        var pydeps = Told.by("oscar.deps.json", "pydeps")
                .imports("oscar.apps.basket.views", "oscar.core")
                .imports("oscar.apps.basket.views", "oscar.core.loading")
                .imports("oscar.core.compat", "oscar.core")
                .imports("oscar.core.compat", "oscar.core.loading");
        var again = Told.by("oscar.dot", "dot").imports("oscar.apps.basket.views", "oscar.core");
        var edges = Told.edges(Told.join(Oscar.grimp(), pydeps, again));
        assertTrue(edges.contains("oscar.apps.basket.views -> oscar.core (import 1)"), "written as such somewhere");
        edges = Told.edges(Told.join(Oscar.grimp(), pydeps));
        assertTrue(!edges.contains("oscar.apps.basket.views -> oscar.core (import 1)"), edges::toString);
        assertTrue(edges.contains("oscar.core.compat -> oscar.core (import 1)"), "nobody else tells of it");
        assertEquals(4, Told.edges(Told.join(pydeps)).size());
    }

    @Test
    void twoFormatsOfOneTestRunCountOnce() {
        var facts = Told.join(Oscar.grimp(), Oscar.coverage(), Oscar.cobertura());
        int statements = facts.modules().stream()
                .map(LegacyModule::coverage)
                .filter(java.util.Objects::nonNull)
                .mapToInt(LegacyModule.Coverage::statements)
                .sum();
        assertEquals(623, statements);
    }

    @Test
    void aCopyMadeByTheBuildIsNotCountedBesideTheSource() {
        var radon = Oscar.radon().size("build/lib/oscar/apps/basket/views.py", 300);
        var views = module(Told.join(Oscar.grimp(), Oscar.git(), radon), "oscar.apps.basket.views");
        assertEquals(300, assertNotNullAnd(views.size()).code());
    }

    @Test
    void aFileThatMovedKeepsItsHistory() {
        var git = Oscar.git().changed("oscar/apps/basket/views.py", 5);
        var views = module(Told.join(Oscar.grimp(), git), "oscar.apps.basket.views");
        assertEquals(35, assertNotNullAnd(views.churn()).commits());
        assertEquals("src/oscar/apps/basket/views.py", views.path());
    }

    @Test
    void namesOfTheHistoryAreToldApart() {
        var match = Told.match(Told.join(Oscar.all()), Oscar.git());
        assertEquals(4, match.matched());
        assertEquals(4, match.outside());
        assertEquals(
                List.of(
                        "setup.py: not under a known package",
                        "src/oscar/apps/promotions/models.py: no such file in the current tree"),
                match.unmatched().stream()
                        .map(u -> u.name() + ": " + u.reason())
                        .toList());
    }

    @Test
    void everyRecordIsInExactlyOnePlace() {
        var rules = List.of(new MappingRule("setup.py", "", MappingRule.Action.IGNORE));
        var facts = Told.joinBy(rules, Oscar.all());
        var shop = Told.joinBy(rules, Shop.all());
        for (Told source : Shop.all()) {
            var match = Told.match(shop, source);
            assertEquals(source.reading().facts().size(), match.records());
            assertEquals(match.records(), match.matched() + match.outside() + match.ignored() + match.missed());
        }
        for (Told source : Oscar.all()) {
            var match = Told.match(facts, source);
            assertEquals(source.reading().facts().size(), match.records());
            assertEquals(match.records(), match.matched() + match.outside() + match.ignored() + match.missed());
        }
        assertEquals(1, Told.match(facts, Oscar.git()).ignored());
    }

    @Test
    void theOrderOfTheReadingsDoesNotMatter() {
        anyOrderGivesTheSame(Oscar.all());
        anyOrderGivesTheSame(Shop.all());
    }

    private static void anyOrderGivesTheSame(Told[] sources) {
        var expected = Join.of(Told.readings(sources), List.of());
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var readings = new ArrayList<>(Told.readings(sources));
            Collections.shuffle(readings, random);
            var joined = Join.of(readings, List.of());
            assertEquals(expected.modules(), joined.modules());
            assertEquals(Told.edges(expected), Told.edges(joined));
            assertEquals(expected.libraries(), joined.libraries());
            assertEquals(expected.endpoints(), joined.endpoints());
            assertEquals(expected.matches(), joined.matches());
            assertEquals(expected.roots(), joined.roots());
            assertEquals(expected.operation(), joined.operation());
        }
    }

    @Test
    void aViewIsAnsweredByTheModuleItStandsIn() {
        var facts = Told.join(Oscar.all());
        assertEquals(
                List.of("oscar.apps.basket.views", "oscar.apps.basket.views", "null", "null"),
                facts.endpoints().stream().map(e -> String.valueOf(e.module())).toList());
        var match = Told.match(facts, Oscar.urls());
        assertEquals(1, match.outside());
        assertEquals("no such module", match.unmatched().getFirst().reason());
    }

    @Test
    void modelsAreRelatedByTheirShortNames() {
        var models = Told.by("graph_models.json", "django-graph-models")
                .depends("oscar_apps_order_models", "oscar_apps_basket_models", DependencyKind.FOREIGN_KEY, 2)
                .depends("order.Line", "catalogue.Product", DependencyKind.FOREIGN_KEY, 1)
                .depends("oscar_apps_order_models", "django_contrib_auth_models", DependencyKind.FOREIGN_KEY, 1)
                .depends(
                        "oscar_apps_order_models_Line",
                        "oscar_apps_basket_models_Basket",
                        DependencyKind.FOREIGN_KEY,
                        3)
                .depends("oscar_apps_gone_models", "oscar_apps_order_models", DependencyKind.FOREIGN_KEY, 1);
        var facts = Told.join(Oscar.grimp(), models);
        var keys = Told.edges(facts).stream()
                .filter(e -> e.contains("foreign key"))
                .toList();
        assertEquals(
                List.of(
                        "oscar.apps.order.models -> oscar.apps.basket.models (foreign key 5)",
                        "oscar.apps.order.models -> oscar.apps.catalogue.models (foreign key 1)"),
                keys);
        assertEquals(1, Told.match(facts, models).outside());
        assertEquals(1, Told.match(facts, models).missed());
    }

    @Test
    void filesChangedTogetherAreRelatedOnceAndWithoutDirection() {
        var edges = Told.edges(Told.join(Oscar.grimp(), Oscar.git()));
        assertTrue(edges.contains("oscar.apps.basket.views -> oscar.apps.order.abstract_models (changed together 4)"));
    }

    @Test
    void oneFindingInTwoFormatsIsOneFinding() {
        var json = Told.by("bandit.json", "bandit-json")
                .finding("oscar/apps/basket/views.py", 12, "B308")
                .finding("oscar/apps/basket/views.py", 12, "B308")
                .finding("oscar/core/compat.py", 3, "B101");
        var sarif =
                Told.by("bandit.sarif", "sarif").finding("file:///builds/oscar/src/oscar/core/compat.py", 3, "B101");
        var facts = Told.join(Oscar.grimp(), Oscar.coverage(), json, sarif);
        assertEquals(3, facts.findings().size());
        assertEquals(2, module(facts, "oscar.apps.basket.views").findings());
        assertEquals(0, module(facts, "oscar.apps.order").findings());
    }

    @Test
    void aRuleMapsAPrefixAndTheLongestRuleWins() {
        var odd = Told.by("odd.json", "coverage.py-json")
                .covered("legacy-tree/basket/views.py", 10, 5)
                .covered("legacy-tree/old/views.py", 10, 5);
        var rules = List.of(
                new MappingRule("legacy-tree/", "src/oscar/apps/", MappingRule.Action.REPLACE),
                new MappingRule("legacy-tree/old", "", MappingRule.Action.IGNORE));
        var facts = Told.joinBy(rules, Oscar.grimp(), Oscar.git(), odd);
        assertNotNull(module(facts, "oscar.apps.basket.views").coverage());
        assertEquals(1, Told.match(facts, odd).ignored());
    }

    @Test
    void modulesLeftOutByARuleAreLeftOutUnderEverySpelling() {
        var rules = List.of(new MappingRule("oscar.apps.basket", "", MappingRule.Action.IGNORE));
        var facts = Told.joinBy(rules, Oscar.all());
        assertTrue(Told.names(facts).stream().noneMatch(n -> n.startsWith("oscar.apps.basket")));
    }
}
