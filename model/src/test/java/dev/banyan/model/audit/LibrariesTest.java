package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LibrariesTest {
    private static Library library(AuditFacts facts, String name) {
        return facts.libraries().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void importsTellWhichOfManyInstalledLibrariesMatter() {
        var facts = Told.join(Oscar.all());
        assertEquals(
                List.of("django", "django-phonenumber-field", "mercurial", "pillow"),
                facts.libraries().stream().map(Library::name).toList());
        assertEquals(
                List.of(new ModuleId("oscar.apps.basket.views"), new ModuleId("oscar.apps.order.abstract_models")),
                library(facts, "django").usedBy());
        assertEquals(
                List.of(new ModuleId("oscar.apps.catalogue.models")),
                library(facts, "pillow").usedBy());
        assertEquals(1, library(facts, "django-phonenumber-field").usedBy().size());
        assertEquals(List.of(), library(facts, "mercurial").usedBy());
    }

    @Test
    void theVersionTheSystemAsksForWinsOverTheInstalledOne() {
        var freeze = Told.by("freeze.txt", "pip-freeze").library("Django_Filter", "23.0");
        var pins = Told.by("requirements.txt", "requirements").library("django-filter", "21.1");
        var loose = Told.by("base.txt", "requirements").library("django.filter", "");
        assertEquals(
                "21.1", library(Told.join(freeze, pins, loose), "django-filter").version());
    }

    @Test
    void oneWeaknessUnderThreeNamesIsOneAdvisory() {
        var audit = Told.by("pip-audit.json", "pip-audit")
                .advisory("django", "PYSEC-2022-1", List.of("CVE-2022-1"), "3.2.12", "3.2.9")
                .advisory("django", "GHSA-xxxx", List.of(), "4.0.2")
                .advisory("django", "PYSEC-2022-2", List.of());
        var osv = Told.by("osv.json", "osv-scanner").advisory("Django", "GHSA-xxxx", List.of("CVE-2022-1"));
        var advisories = library(Told.join(audit, osv), "django").advisories();
        assertEquals(
                List.of("CVE-2022-1", "PYSEC-2022-2"),
                advisories.stream().map(Library.Advisory::id).toList());
        assertEquals(List.of("GHSA-xxxx", "PYSEC-2022-1"), advisories.getFirst().aliases());
        assertEquals(List.of("3.2.9", "3.2.12", "4.0.2"), advisories.getFirst().fixedIn());
    }

    @Test
    void aLibraryOfAnotherEcosystemIsUsedByNoPythonModule() {
        var bom = Told.by("bom.json", "cyclonedx-json")
                .library("rsa", "4.7", "pypi")
                .library("Raven", "3.0", "npm")
                .library("raven", "6.10", "pypi")
                .library("lodash.merge", "4.6", "npm");
        var graph = Told.by("g", "grimp-json")
                .modules("shop.a", "shop.b")
                .imports("shop.a", "raven")
                .imports("shop.b", "lodash");
        var facts = Told.join(graph, bom);
        assertEquals(
                List.of("lodash.merge npm []", "raven npm []", "raven pypi [shop.a]", "rsa pypi []"),
                facts.libraries().stream()
                        .map(l -> l.name() + " " + l.ecosystem() + " " + l.usedBy())
                        .toList());
    }

    @Test
    void anAdvisoryGoesToTheLibraryOfItsOwnSource() {
        var npm = Told.by("scan.json", "trivy-json")
                .library("raven", "3.0", "npm")
                .advisory("raven", "CVE-1", List.of());
        var freeze = Told.by("freeze.txt", "requirements-txt").library("raven", "6.10");
        var facts = Told.join(npm, freeze);
        assertEquals(
                List.of("npm 1", "pypi 0"),
                facts.libraries().stream()
                        .map(l -> l.ecosystem() + " " + l.advisories().size())
                        .toList());
    }

    @Test
    void aScriptUsesThePackageThatItsImportBeginsWith() {
        var lock = Told.by("package-lock.json", "npm-lock")
                .library("lodash", "4.17")
                .library("@shop/ui", "1.0");
        var graph = Told.by("madge.json", "file-map-json")
                .module("web/cart.ts")
                .imports("web/cart.ts", "node_modules/@shop/ui/index.js")
                .imports("web/cart.ts", "node_modules/lodash/merge.js");
        assertEquals(
                List.of("@shop/ui [web.cart]", "lodash [web.cart]"),
                Told.join(graph, lock).libraries().stream()
                        .map(l -> l.name() + " " + l.usedBy())
                        .toList());
    }

    @Test
    void aJavaClassUsesTheArtifactThatItsImportSpeaksOf() {
        var bom = Told.by("bom.json", "cyclonedx-json")
                .library("org.springframework:spring-web", "5.3", "maven")
                .library("org.springframework:spring-tx", "5.3", "maven")
                .library("org.springframework.data:spring-data-jpa", "2.7", "maven")
                .library("com.h2database:h2", "2.1", "maven");
        var jdeps = Told.by("classes.dot", "jdeps-dot")
                .imports("org.x.Owner", "org.x.Person")
                .imports("org.x.Owner", "org.springframework.web.bind.WebDataBinder")
                .imports("org.x.Owner", "org.springframework.util.Assert")
                .imports("org.x.Person", "org.springframework.data.jpa.repository.Query");
        assertEquals(
                List.of(
                        "com.h2database:h2 []",
                        "org.springframework.data:spring-data-jpa [org.x.Person]",
                        "org.springframework:spring-tx []",
                        "org.springframework:spring-web [org.x.Owner]"),
                Told.join(jdeps, bom).libraries().stream()
                        .map(l -> l.name() + " " + l.usedBy())
                        .toList());
    }

    @Test
    void aWeaknessReachesTheModulesThatImportWhatNeedsTheLibrary() {
        var lock = Told.by("pipdeptree.json", "pipdeptree-json")
                .library("Django", "3.2")
                .library("sqlparse", "0.4")
                .library("pytz", "2022")
                .needs("Django", "sqlparse")
                .needs("sqlparse", "pytz")
                .needs("pytz", "Django");
        var graph = Told.by("g", "grimp-json")
                .modules("shop.a", "shop.b")
                .imports("shop.a", "django")
                .imports("shop.b", "pytz");
        var facts = Told.join(graph, lock);
        var reach = LibraryReach.of(facts);
        Library sqlparse = library(facts, "sqlparse");
        assertEquals(List.of(), sqlparse.usedBy());
        assertEquals(List.of(new ModuleId("shop.a"), new ModuleId("shop.b")), reach.modules(sqlparse));
        assertEquals(
                List.of("django > sqlparse", "pytz > django > sqlparse"),
                reach.ways(sqlparse).stream()
                        .map(way -> way.chain().stream().map(Library::name).collect(Collectors.joining(" > ")))
                        .toList());
        assertEquals(List.of("sqlparse"), library(facts, "django").needs());
    }

    @Test
    void theLicenceComesFromTheSourceThatKnowsIt() {
        var bom = Told.by("bom.json", "cyclonedx-json")
                .fact(place -> new Fact.LibraryFact("django", "3.2", "pypi", "BSD-3-Clause", place));
        var freeze = Told.by("requirements.txt", "requirements-txt").library("Django", "3.2.25");
        Library django = library(Told.join(bom, freeze), "django");
        assertEquals("BSD-3-Clause", django.licence());
        assertEquals("3.2.25", django.version());
    }
}
