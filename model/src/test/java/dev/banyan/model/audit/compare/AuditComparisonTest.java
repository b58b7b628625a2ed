package dev.banyan.model.audit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.compare.AtWorkChange.Amount;
import dev.banyan.model.audit.compare.AtWorkChange.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditComparisonTest {
    private static final AuditFacts BEFORE = facts(
            module("shop.order.models"),
            module("shop.order.prices"),
            module("shop.basket.views"),
            module("shop.old"),
            imports("shop.basket.views", "shop.order.prices"),
            imports("shop.order.prices", "shop.order.models"),
            imports("shop.old", "shop.order.models"),
            size("shop/order/prices.py", 100),
            size("shop/basket/views.py", 50),
            library("Django", "3.2.11"),
            library("six", "1.16"),
            advisory("django", "PYSEC-2022-1", "CVE-2022-1"),
            advisory("django", "PYSEC-2022-2"),
            endpoint("/basket/", "shop.basket.views.show"),
            traffic("/basket/", 700),
            traffic("/basket/", 300),
            traffic("/old/", 5),
            parity("/order/", 100, 3),
            incident("INC-1", 1));

    private static final AuditFacts AFTER = facts(
            module("shop.order.models"),
            module("shop.pricing.prices"),
            module("shop.basket.views"),
            module("shop.payment"),
            imports("shop.basket.views", "shop.pricing.prices"),
            imports("shop.pricing.prices", "shop.order.models"),
            imports("shop.payment", "shop.basket.views"),
            size("shop/pricing/prices.py", 104),
            size("shop/basket/views.py", 60),
            library("django", "4.2.0"),
            library("stripe", "5"),
            advisory("Django", "CVE-2022-1"),
            advisory("Django", "CVE-2024-9"),
            endpoint("/pay/", "shop.payment.pay"),
            traffic("/basket/", 1_200),
            traffic("/pay/", 40),
            parity("/order/", 900, 3),
            incident("INC-1", 1),
            incident("INC-2", 4));

    private static AuditFacts facts(Fact... facts) {
        var source = new Source(
                new SourceId("1"), "a", "", 1, "f", "f", Source.Certainty.CERTAIN, "", facts.length, Instant.EPOCH);
        return new Audit(List.of(new Reading(source, List.of(facts), List.of())), List.of()).facts();
    }

    private static Fact module(String name) {
        return new Fact.ModuleFact(name, null, Place.UNKNOWN);
    }

    private static Fact imports(String from, String to) {
        return new Fact.DependencyFact(from, to, DependencyKind.IMPORT, 1, Place.UNKNOWN);
    }

    private static Fact size(String file, int code) {
        return new Fact.SizeFact(file, code, code, Place.UNKNOWN);
    }

    private static Fact library(String name, String version) {
        return new Fact.LibraryFact(name, version, Place.UNKNOWN);
    }

    private static Fact advisory(String library, String id, String... aliases) {
        return new Fact.AdvisoryFact(library, "", id, List.of(aliases), List.of(), "", "", Place.UNKNOWN);
    }

    private static Fact endpoint(String route, String view) {
        return new Fact.EndpointFact(route, view, "", Place.UNKNOWN);
    }

    private static Fact traffic(String path, long requests) {
        return new Fact.TrafficFact("GET", path, requests, 0, Double.NaN, Double.NaN, null, null, Place.UNKNOWN);
    }

    private static Fact parity(String what, long compared, long differing) {
        return new Fact.ParityFact("POST", what, compared, differing, null, null, Place.UNKNOWN);
    }

    private static Fact incident(String id, long times) {
        return new Fact.IncidentFact(id, "Timeout", "", "", null, Double.NaN, times, Place.UNKNOWN);
    }

    @Test
    void whatIsKnownOtherwiseOfTheSystemAtWorkIsTold() {
        assertEquals(
                List.of(
                        new AtWorkChange(Kind.TRAFFIC, "/basket/", new Amount(1_000, 0), new Amount(1_200, 0)),
                        new AtWorkChange(Kind.TRAFFIC, "/old/", new Amount(5, 0), null),
                        new AtWorkChange(Kind.TRAFFIC, "/pay/", null, new Amount(40, 0)),
                        new AtWorkChange(Kind.PARITY, "/order/", new Amount(3, 100), new Amount(3, 900)),
                        new AtWorkChange(Kind.INCIDENT, "INC-2 Timeout", null, new Amount(4, 0))),
                AuditComparison.of(BEFORE, AFTER).atWork());
    }

    @Test
    void anAddressAndItsRouteAreTheSame() {
        var asTheyCame =
                facts(endpoint("/order/<pk>/", "shop.order.show"), traffic("/order/17/", 2), traffic("/order/18/", 3));
        var asRoute = facts(endpoint("/order/<pk>/", "shop.order.show"), traffic("/order/<pk>/", 9));
        assertEquals(
                List.of(new AtWorkChange(Kind.TRAFFIC, "/order/<pk>/", new Amount(5, 0), new Amount(9, 0))),
                AuditComparison.of(asTheyCame, asRoute).atWork());
    }

    @Test
    void aModuleWithAlikeNeighboursAndSizeHasMoved() {
        var moved = AuditComparison.of(BEFORE, AFTER).moved();
        assertEquals(1, moved.size());
        assertEquals(new ModuleId("shop.order.prices"), moved.getFirst().before());
        assertEquals(new ModuleId("shop.pricing.prices"), moved.getFirst().after());
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        var comparison = AuditComparison.of(BEFORE, AFTER);
        assertEquals(List.of(new ModuleId("shop.payment")), comparison.addedModules());
        assertEquals(List.of(new ModuleId("shop.old")), comparison.goneModules());
        assertEquals(3, comparison.addedDependencies().size());
        assertEquals(3, comparison.goneDependencies().size());
        assertEquals(List.of("stripe"), comparison.addedLibraries());
        assertEquals(List.of("six"), comparison.goneLibraries());
        assertEquals(
                List.of(new AuditComparison.ChangedLibrary("django", "3.2.11", "4.2.0")),
                comparison.changedLibraries());
        assertEquals(List.of("/pay/ → shop.payment.pay"), comparison.addedEndpoints());
        assertEquals(List.of("/basket/ → shop.basket.views.show"), comparison.goneEndpoints());
    }

    @Test
    void anAdvisoryUnderAnotherOfItsNamesIsTheSame() {
        var comparison = AuditComparison.of(BEFORE, AFTER);
        assertEquals(List.of(new AuditComparison.KnownAdvisory("django", "CVE-2024-9")), comparison.addedAdvisories());
        assertEquals(List.of(new AuditComparison.KnownAdvisory("django", "PYSEC-2022-2")), comparison.goneAdvisories());
    }

    @Test
    void changedNumbersAreNamed() {
        var changed = AuditComparison.of(BEFORE, AFTER).changedModules();
        assertEquals(1, changed.size());
        assertEquals(
                List.of(new ChangedModule.Change(ChangedModule.Measure.CODE_LINES, 50L, 60L)),
                changed.getFirst().changes());
    }

    @Test
    void anAuditDoesNotDifferFromItself() {
        assertTrue(AuditComparison.of(BEFORE, BEFORE).isEmpty());
        assertTrue(AuditComparison.of(AuditFacts.NONE, AuditFacts.NONE).isEmpty());
    }
}
