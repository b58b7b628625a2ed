package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        assertEquals(10, missing.size());
        assertEquals("import graph", missing.getFirst().what());
    }

    @Test
    void theCommandsNameThePackageOfTheSystem() {
        var missing = missing(Oscar.all());
        assertEquals(
                List.of("relations between models", "known vulnerabilities", "complexity", "static analysis"),
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
}
