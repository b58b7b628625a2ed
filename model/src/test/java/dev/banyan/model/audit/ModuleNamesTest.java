package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "oscar.apps.order.abstract_models",
                "oscar.apps.order.abstract_models.AbstractOrder.total",
                "oscar/apps/order/abstract_models.py",
                "./oscar/apps/order/abstract_models.py",
                "src/oscar/apps/order/abstract_models.py",
                "apps/order/abstract_models.py",
                "/builds/legacy/oscar/src/oscar/apps/order/abstract_models.py",
                "/usr/lib/python3.8/site-packages/oscar/apps/order/abstract_models.py",
                "C:\\agent\\_work\\1\\s\\oscar\\apps\\order\\abstract_models.py",
                "C:\\Agent\\Oscar\\Apps\\Order\\Abstract_Models.py",
                "file:///home/ci/oscar/src/oscar/apps/order/abstract_models.py",
                "file:///C:/my%20shop/src/oscar/apps/order/abstract_models.py",
                "%SRCROOT%/src/oscar/apps/order/abstract_models.py",
                ".apps.order.abstract_models"
            })
    void everySpellingFindsTheModule(String spelling) {
        var odd = Told.by("odd", "odd").size(spelling, 12);
        var facts = Told.join(Oscar.grimp(), Oscar.git(), odd);
        assertEquals(
                1,
                Told.match(facts, odd).matched(),
                () -> Told.match(facts, odd).toString());
        var size =
                facts.module(new ModuleId("oscar.apps.order.abstract_models")).size();
        assertEquals(12, size == null ? 0 : size.code());
    }

    @Test
    void boxesOfADrawingAreNoModulesBesideTheCode() {
        var drawing = Told.by("workspace.json", "structurizr-json")
                .modules("Web", "oscar.apps.order")
                .depends("Web", "oscar.apps.order", DependencyKind.CALL, 1);
        var alone = Told.join(drawing);
        assertEquals(2, alone.modules().size());
        assertEquals(1, alone.dependencies().size());
        var beside = Told.join(Oscar.grimp(), drawing);
        assertEquals(Told.join(Oscar.grimp()).modules(), beside.modules());
        assertEquals(0, Told.match(beside, drawing).missed(), "what is drawn outside the code is outside");
    }

    @Test
    void aPackageIsItsInitFile() {
        var odd = Told.by("odd", "odd")
                .size("src/oscar/apps/order/__init__.py", 4)
                .size("src/oscar/__init__.py", 5);
        assertEquals(
                2, Told.match(Told.join(Oscar.grimp(), Oscar.git(), odd), odd).matched());
    }

    @Test
    void aTemplateWithTheNameOfAModuleIsNotTheModule() {
        var cloc = Told.by("cloc.json", "cloc")
                .size("oscar/apps/order/models.py", 5)
                .size("oscar/templates/oscar/apps/order/models.html", 50);
        var facts = Told.join(Oscar.grimp(), cloc);
        assertEquals(1, Told.match(facts, cloc).outside());
        assertEquals(5, facts.module(new ModuleId("oscar.apps.order.models")).lines());
    }

    @Test
    void aShortNameThatFitsTwiceIsToldAsSuch() {
        var graph = Told.by("g", "grimp").modules("shop.a.core.models", "shop.b.core.models", "shop");
        var odd = Told.by("odd", "odd").size("shop/a/core/models.py", 1).size("core/models.py", 1);
        var unmatched = Told.match(Told.join(graph, odd), odd).unmatched();
        assertEquals(
                "two modules fit: shop.a.core.models, shop.b.core.models",
                unmatched.getFirst().reason());
    }

    @Test
    void aListOfImportsAloneGivesTheImportedModulesToo() {
        var csv = Told.by("edges.csv", "edge-csv")
                .imports("shop.order.models", "shop.core.base")
                .imports("shop.order.views", "shop.order.models.Order")
                .imports("shop.order.views", "django.http");
        assertEquals(List.of("shop.core.base", "shop.order.models", "shop.order.views"), Told.names(Told.join(csv)));
        assertEquals(
                List.of(
                        "shop.order.models -> shop.core.base (import 1)",
                        "shop.order.views -> shop.order.models (import 1)"),
                Told.edges(Told.join(csv)));
    }

    @Test
    void filesOfAKnownPackageAreModulesEvenWhenTheGraphMissesThem() {
        var graph = Told.by("g", "grimp")
                .modules("dojo", "dojo.models", "dojo.settings")
                .imports("dojo.models", "dojo");
        var radon = Told.by("r", "radon-raw")
                .size("dojo/models.py", 9)
                .size("dojo/importers/utils.py", 5)
                .size("dojo/settings/settings.dist.py", 7)
                .size("unittests/test_models.py", 8)
                .size("docker/wait.py", 8);
        var facts = Told.join(graph, radon);
        assertEquals(
                List.of("dojo", "dojo.importers.utils", "dojo.models", "dojo.settings", "dojo.settings.settings.dist"),
                Told.names(facts));
        assertEquals(1, Told.match(facts, radon).outside());
        assertEquals(1, Told.match(facts, radon).missed());
    }

    @Test
    void withoutAnImportGraphTheMeasuredFilesAreTheModules() {
        var facts = Told.join(Oscar.coverage(), Oscar.radon(), Oscar.git());
        assertEquals(
                List.of(
                        "oscar",
                        "oscar.apps.basket.views",
                        "oscar.apps.order.abstract_models",
                        "oscar.apps.order.models"),
                Told.names(facts));
        assertEquals(300, facts.module(new ModuleId("oscar.apps.basket.views")).lines());
    }

    @Test
    void aFileGraphAloneGivesDottedNames() {
        assertEquals(
                List.of("oscar", "oscar.apps.basket.views", "oscar.core.loading"), Told.names(Told.join(Oscar.tach())));
    }

    @Test
    void installedLibrariesInAGraphAreNotTheSystem() {
        var raw = Told.by("raw.json", "pydeps")
                .moduleAt("shop.models", "/builds/shop/shop/models.py")
                .moduleAt("shop.views", "/builds/shop/shop/views.py")
                .moduleAt("django.db", "/usr/lib/python3/dist-packages/django/db/__init__.py")
                .module("sys")
                .imports("shop.views", "shop.models")
                .imports("shop.models", "django.db")
                .imports("django.db", "sys");
        var facts = Told.join(raw);
        assertEquals(List.of("shop.models", "shop.views"), Told.names(facts));
        assertEquals("shop/models.py", facts.modules().getFirst().path());
        assertEquals(4, Told.match(facts, raw).outside());
    }

    @Test
    void aMavenArtifactIsNoModule() {
        var jdeps = Told.by("classes.dot", "jdeps-dot").imports("org.x.Owner", "org.x.Person");
        var maven = Told.by("tree.graphml", "graphml").module("org.x:shop:jar:2.7.3");
        assertEquals(List.of("org.x.Owner", "org.x.Person"), Told.names(Told.join(jdeps, maven)));
    }

    @Test
    void nodesThatImportNothingAreLibraries() {
        var drawing =
                Told.by("g.dot", "dot").modules("shop.a", "shop.b", "django").imports("shop.a", "django");
        assertEquals(List.of("shop.a", "shop.b"), Told.names(Told.join(drawing)));
    }

    @Test
    void javaClassesMeetByPackageSourceFileAndInnerClass() {
        String pkg = "org.springframework.samples.petclinic";
        var jdeps = Told.by("classes.dot", "jdeps-dot")
                .imports(pkg + ".owner.OwnerController", pkg + ".model.Person")
                .imports(pkg + ".owner.OwnerController$1", "org.springframework.boot.SpringApplication")
                .imports(pkg + ".model.Person", "java.lang.String");
        var jacoco = Told.by("jacoco.xml", "jacoco")
                .covered("org/springframework/samples/petclinic/owner/OwnerController.java", 40, 30);
        var sonar = Told.by("sonar.json", "sonar")
                .size("src/main/java/org/springframework/samples/petclinic/model/Person.java", 33);
        var facts = Told.join(jdeps, jacoco, sonar);
        assertEquals(List.of(pkg + ".model.Person", pkg + ".owner.OwnerController"), Told.names(facts));
        assertEquals(
                30,
                java.util.Objects.requireNonNull(facts.modules().get(1).coverage())
                        .covered());
        assertEquals(33, facts.modules().getFirst().lines());
        assertEquals(2, Told.match(facts, jdeps).outside());
        assertEquals(List.of("src/main/java/"), facts.roots());
    }

    @ParameterizedTest
    @CsvSource({
        "oscar.apps.order.models, CODE",
        "oscar.apps.order.migrations.0001_initial, MIGRATION",
        "tests.unit.helpers, TEST",
        "dojo.db_migrations.0001_initial, MIGRATION",
        "dojo.tools.run_migrations, CODE",
        "shop.test_views, TEST",
        "shop.conftest, TEST",
        "shop.order.tests, TEST",
        "org.x.OwnerControllerTests, TEST",
        "shop.contests, CODE"
    })
    void theKindFollowsTheName(String name, ModuleKind kind) {
        var facts = Told.join(Told.by("g", "grimp").module(name));
        assertEquals(kind, facts.modules().getFirst().kind());
    }

    @Test
    void anEmptyAuditHasNoModules() {
        assertTrue(Told.join().modules().isEmpty());
        assertTrue(Told.join(Oscar.freeze()).modules().isEmpty());
    }
}
