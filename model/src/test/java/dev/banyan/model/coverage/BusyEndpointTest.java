package dev.banyan.model.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusyEndpointTest {
    private static final Place AT = Place.line(1);

    private static Fact asked(String path, long requests) {
        return new Fact.TrafficFact("GET", path, requests, 0, Double.NaN, Double.NaN, null, null, AT);
    }

    private static Fact wrong(String id, String where, long times) {
        return new Fact.IncidentFact(id, "It broke", "high", where, null, Double.NaN, times, AT);
    }

    private static List<BusyEndpoint> busy(Fact... facts) {
        var source = new Source(
                new SourceId("s"),
                "s",
                "0".repeat(64),
                9,
                "csv",
                "csv",
                Source.Certainty.CERTAIN,
                "",
                facts.length,
                Instant.parse("2026-03-01T12:00:00Z"));
        return BusyEndpoint.of(new Audit(List.of(new Reading(source, List.of(facts), List.of())), List.of()).facts());
    }

    @Test
    void requestsAndIncidentsWeighTheSameAndMethodsAreAddedUp() {
        var busy = busy(
                new Fact.ModuleFact("shop.views", "shop/views.py", AT),
                new Fact.EndpointFact("/cart/", "shop.views.Cart", "", AT),
                new Fact.EndpointFact("/pay/<int:pk>/", "shop.views.Pay", "", AT),
                new Fact.EndpointFact("/help/", "shop.views.Help", "", AT),
                asked("/cart/", 60),
                asked("/pay/1/", 30),
                asked("/pay/2/", 10),
                wrong("I-1", "/pay/7/", 3));
        assertEquals(
                List.of(new BusyEndpoint("/pay/<int:pk>/", 40, 3, 1.4), new BusyEndpoint("/cart/", 60, 0, 0.6)), busy);
    }

    @Test
    void nothingIsGuessedWithoutTrafficAndIncidents() {
        assertEquals(List.of(), BusyEndpoint.of(AuditFacts.NONE));
        assertEquals(List.of(), busy(new Fact.EndpointFact("/cart/", "shop.views.Cart", "", AT)));
        assertEquals(List.of(), busy(asked("/nobody/knows/", 7)));
    }
}
