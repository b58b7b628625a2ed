package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIsMissingTest {
    private static List<MissingSource> missing(Told... sources) {
        return WhatIsMissing.in(new Audit(Told.readings(sources), List.of()));
    }

    @Test
    void beforeAnyImportEverythingIsMissingAndTheMapComesFirst() {
        var missing = WhatIsMissing.in(Audit.NONE);
        assertEquals(18, missing.size());
        assertEquals("import graph", missing.getFirst().what());
    }

    @Test
    void theCommandsNameThePackageOfTheSystem() {
        var missing = missing(Oscar.all());
        assertEquals(
                List.of(
                        "relations between models",
                        "test results",
                        "known vulnerabilities",
                        "complexity",
                        "deprecation warnings",
                        "database schema",
                        "query load",
                        "traffic",
                        "parity results",
                        "static analysis",
                        "incidents",
                        "schedule of jobs"),
                missing.stream().map(MissingSource::what).toList());
        assertTrue(missing.stream().anyMatch(m -> m.command().equals("radon cc -j src/oscar > radon-cc.json")));
    }

    @Test
    void aJavaSystemIsNotAskedForDjangoCommands() {
        var jdeps = Told.by("classes.dot", "jdeps-dot").imports("org.x.Owner", "org.x.Person");
        var missing = missing(jdeps);
        assertTrue(missing.stream()
                .noneMatch(m -> m.command().contains("manage.py") || m.command().contains("radon")));
        assertTrue(missing.stream().anyMatch(m -> m.command().contains("jacoco")));
    }

    @Test
    void whatIsThereIsNotAskedForAgain() {
        var what = missing(Shop.all()).stream().map(MissingSource::what).toList();
        for (String there :
                List.of("test results", "database schema", "query load", "traffic", "incidents", "schedule of jobs"))
            assertFalse(what.contains(there), there);
    }

    @Test
    void aDatabaseOrItsMigrationsTellThatItIsDjango() {
        var graph = Told.by("g", "grimp-json").modules("shop.a", "shop.b");
        var schema = Told.by("schema.sql", "sql-schema").table("django_migrations", "");
        var migrations = Told.by("m.txt", "showmigrations").migration("shop", "0001_initial", true);
        for (Told source : List.of(schema, migrations))
            assertTrue(missing(graph, source).stream().anyMatch(m -> m.command().contains("show_urls")));
        assertFalse(missing(graph).stream().anyMatch(m -> m.command().contains("manage.py")));
    }

    @Test
    void aBillOfMaterialsAloneTellsTheLanguage() {
        var bom = Told.by("bom.json", "cyclonedx-json").library("org.springframework:spring-web", "5.3", "maven");
        assertTrue(missing(bom).stream().anyMatch(m -> m.command().startsWith("jdeps")));
    }
}
