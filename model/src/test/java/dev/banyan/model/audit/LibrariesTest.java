package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
