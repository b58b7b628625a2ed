package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.read;
import static dev.banyan.importing.ByFormat.sample;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.TrafficFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What requests in logs become.
class TrafficReadersTest {
    private static final String LINE =
            "192.0.2.1 - - [20/Jul/2026:00:00:10 +0200] \"GET %s HTTP/1.1\" %d 10 \"-\" \"-\"%s\n";

    private static List<TrafficFact> traffic(Facts facts) {
        return facts.all().stream().map(TrafficFact.class::cast).toList();
    }

    private static TrafficFact of(Facts facts, String method, String path) {
        return traffic(facts).stream()
                .filter(t -> t.method().equals(method) && t.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String warnings(Facts facts) {
        return facts.warnings().stream().map(Warning::toString).collect(Collectors.joining("\n"));
    }

    private static String path(String target) throws Exception {
        return traffic(read("access-log", LINE.formatted(target, 200, "")))
                .getFirst()
                .path();
    }

    @Test
    void nginxTimesAreSeconds() throws Exception {
        TrafficFact basket = of(sample("access-log", "nginx-timed.log"), "GET", "/en-gb/basket/");
        assertEquals(29, basket.requests());
        assertEquals(739.93, basket.meanMillis(), 0.01);
        assertEquals(1491, basket.p95Millis(), 0.1);
    }

    @Test
    void apacheTimesAreMicroseconds() throws Exception {
        TrafficFact expected = new TrafficFact(
                "GET",
                "/orders/<n>/",
                2,
                1,
                100.5,
                120.345,
                LocalDate.of(2026, 7, 20),
                LocalDate.of(2026, 7, 20),
                Place.line(1));
        TrafficFact orders = of(sample("access-log", "apache-micros.log"), "GET", "/orders/<n>/");
        assertEquals(120.345, orders.p95Millis(), 0.001);
        assertEquals(
                expected,
                new TrafficFact(
                        "GET",
                        "/orders/<n>/",
                        orders.requests(),
                        orders.errors(),
                        orders.meanMillis(),
                        120.345,
                        orders.first(),
                        orders.last(),
                        orders.place()));
    }

    @Test
    void wholeNumbersAreJudgedByTheirSizeAndTold() throws Exception {
        Facts seconds = read("access-log", LINE.formatted("/a/", 200, " 2"));
        assertEquals(2000, traffic(seconds).getFirst().meanMillis());
        assertTrue(warnings(seconds).contains("taken as seconds"), warnings(seconds));
        Facts micros = read("access-log", LINE.formatted("/a/", 200, " 4200"));
        assertEquals(4.2, traffic(micros).getFirst().meanMillis(), 1e-9);
        assertTrue(warnings(micros).contains("could be milliseconds"), warnings(micros));
        Facts both = read("access-log", LINE.formatted("/a/", 200, " **0/12345**"));
        assertEquals(12.345, traffic(both).getFirst().meanMillis(), 1e-9);
        assertEquals("", warnings(both));
    }

    @Test
    void aTailOfSeveralTimesGivesTheTimeOfTheRequest() throws Exception {
        String tail = " rt=0.123 urt=\"0.120, 0.001\"";
        assertEquals(
                123,
                traffic(read("access-log", LINE.formatted("/a/", 200, tail)))
                        .getFirst()
                        .meanMillis(),
                1e-9);
        tail = " \"192.0.2.77\" \"0.250\" 0.249";
        assertEquals(
                250,
                traffic(read("access-log", LINE.formatted("/a/", 200, tail)))
                        .getFirst()
                        .meanMillis(),
                1e-9);
    }

    @Test
    void withoutTimesTheyAreUnknown() throws Exception {
        TrafficFact gif = of(sample("access-log", "common.log"), "GET", "/<file>");
        assertTrue(Double.isNaN(gif.meanMillis()));
        assertTrue(Double.isNaN(gif.p95Millis()));
    }

    @Test
    void brokenLinesAndRequestsWithoutAnAddressAreCounted() throws Exception {
        String told = warnings(sample("access-log", "nginx-combined.log"));
        assertTrue(told.contains("6 requests without an address: left out"), told);
        assertTrue(told.contains("a line that is no whole line of the log: left out"), told);
    }

    @Test
    void nobodyIsRecognisableInTheFacts() throws Exception {
        for (String file : List.of("vhost.log", "common.log", "apache-micros.log", "nginx-combined.log")) {
            Facts facts = sample("access-log", file);
            String all = facts.all() + warnings(facts);
            for (String personal :
                    List.of("192.0.2", "2001:db8", "jo@", "frank", "jo doe", "s3cret", "kim", "0123456789", "?"))
                assertFalse(all.contains(personal), file + " tells " + personal);
        }
    }

    @Test
    void addressesOfOneKindAreOne() throws Exception {
        assertEquals("/a/<n>/b/", path("/a/17/b/"));
        assertEquals("/a/<id>", path("/a/3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
        assertEquals("/a/<id>/", path("/a/deadbeef01/?next=/x"));
        assertEquals("/a/the-handbook_<n>/", path("/a/the-handbook_209/"));
        assertEquals("/a/v2/", path("//a//v2/"));
        assertEquals("/a/<n>.json", path("/a/17.json"));
        assertEquals("/static/<file>", path("/static/css/site.1234.css"));
        assertEquals("/shop/<file>", path("/shop/img/deep/logo.PNG"));
        assertEquals("/<id>", path("/" + "A".repeat(5000)));
        assertEquals("/", path("http://shop.example.invalid?a=b"));
    }

    @Test
    void endlessAddressesHaveABound() throws Exception {
        var log = new StringBuilder();
        for (int i = 0; i < 30_000; i++)
            log.append(LINE.formatted(
                    "/x" + Integer.toString(i, 26).replaceAll("\\d", "q") + "y" + i % 10 + "z" + i / 10, 200, ""));
        for (int i = 0; i < 9_000; i++) log.append(LINE.formatted("/found-later/q" + i + "q", 404, ""));
        Facts facts = read("access-log", log.toString());
        assertEquals(20_000, facts.size());
        assertTrue(warnings(facts).contains("left out; there is room for 20000"), warnings(facts));
    }

    @Test
    void scannersDoNotTakeAllTheRoom() throws Exception {
        var log = new StringBuilder();
        for (int i = 0; i < 25_000; i++) log.append(LINE.formatted("/q" + i + "q", 404, ""));
        log.append(LINE.formatted("/real/", 200, ""));
        Facts facts = read("access-log", log.toString());
        assertEquals(5_001, facts.size());
        assertEquals(1, of(facts, "GET", "/real/").requests());
    }

    @Test
    void manyTimesAreCountedInBucketsWithinTwoPercent() throws Exception {
        var log = new StringBuilder();
        for (int i = 1; i <= 10_000; i++)
            log.append(LINE.formatted("/a/", 200, " rt=%d.%03d".formatted(i / 1000, i % 1000)));
        TrafficFact fact =
                traffic(read("access-log", log.toString().getBytes(UTF_8))).getFirst();
        assertEquals(5000.5, fact.meanMillis(), 0.01);
        assertEquals(9500, fact.p95Millis(), 0.02 * 9500);
    }

    @Test
    void theLoadBalancerTellsThreeTimesAndWhatFailedBeforeTheTarget() throws Exception {
        TrafficFact basket = of(sample("aws-alb-log", "classic.log"), "GET", "/basket/<n>/");
        assertEquals(2, basket.requests());
        assertEquals(1, basket.errors());
        assertEquals(201.178, basket.meanMillis(), 1e-6);
        assertEquals(LocalDate.of(2026, 5, 14), basket.last());
    }

    @Test
    void aMonitorsTableIsReadInTheFashionItIsWritten() throws Exception {
        assertEquals(
                new TrafficFact(
                        "GET", "/api/v2/technologies/<pk>/", 125, 16, Double.NaN, 416.13, null, null, Place.line(3)),
                traffic(sample("apm-csv", "endpoints.csv")).get(1));
        Facts german = sample("apm-csv", "german.csv");
        assertEquals(
                new TrafficFact("GET", "/orders/<n>/", 1204, 151, 120, 500, null, null, Place.line(3)),
                traffic(german).getFirst());
        assertTrue(warnings(german).contains("line 5: a row without the cells that are needed"), warnings(german));
        assertEquals(
                new TrafficFact("GET", "/a/", 10, 2, 250, 1500, null, null, Place.line(2)),
                traffic(sample("apm-csv", "units.csv")).getFirst());
    }

    @Test
    void jsonLinesAreReadUnderAnyNames() throws Exception {
        TrafficFact basket = of(sample("access-json", "nginx.ndjson"), "GET", "/en-gb/basket/");
        assertEquals(14, basket.requests());
        assertEquals(669.786, basket.meanMillis(), 0.001);
        Facts caddy = sample("access-json", "caddy.ndjson");
        LocalDate day = LocalDate.of(2026, 7, 20);
        assertEquals(
                new TrafficFact("GET", "/orders/<n>/", 2, 1, 500, 750, day, day, Place.line(1)),
                traffic(caddy).getFirst());
        assertEquals("line 3: 2 lines that tell of no request: left out", warnings(caddy));
        assertFalse((caddy.all() + warnings(caddy)).matches("(?s).*(s3cret|192\\.0|jo\\b).*"));
        assertEquals(
                12.5,
                traffic(sample("access-json", "traefik.ndjson")).getFirst().meanMillis());
        Facts texts = sample("access-json", "texts.ndjson");
        assertEquals(10, of(texts, "GET", "/a/<n>").meanMillis());
        assertEquals(1, of(texts, "GET", "/a/<n>").errors());
        assertEquals(1, of(texts, "GET", "/b/").requests());
    }

    @Test
    void aRecordedSessionTellsOfTheBusiestHostOnly() throws Exception {
        Facts session = sample("har", "session.har");
        assertEquals(9, of(session, "GET", "/en-gb/catalogue/").requests());
        assertTrue(warnings(session).contains("1 requests to other hosts"), warnings(session));
        assertFalse(session.all().toString().contains("s3cret"));
    }
}
