package dev.banyan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.table.TableKind;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.model.audit.Fact.ParityFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Warning;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What comparisons of an old and a new side become.
class ParityReadersTest {
    private static Facts read(String format, String text) throws Exception {
        return read(format, text.getBytes(UTF_8));
    }

    private static Facts read(String format, byte[] bytes) throws Exception {
        var facts = new Facts();
        Readers.all().stream()
                .filter(r -> r.format().equals(format))
                .findFirst()
                .orElseThrow()
                .read(AuditInput.of("file", bytes), facts);
        return facts;
    }

    private static Facts sample(String format, String file) throws Exception {
        return read(
                format, Files.readAllBytes(Samples.folder("samples/" + format).resolve(file)));
    }

    private static List<ParityFact> parities(Facts facts) {
        return facts.all().stream().map(ParityFact.class::cast).toList();
    }

    private static String warnings(Facts facts) {
        return facts.warnings().stream().map(Warning::toString).collect(Collectors.joining("\n"));
    }

    private static ParityFact plain(String what, long compared, long differing, int line) {
        return new ParityFact("", what, compared, differing, null, null, Place.line(line));
    }

    @Test
    void diffyCountsRequestsAndItsNoiseIsNotADifference() throws Exception {
        String overview = """
                {"-basket-": {"endpoint": {"total": 100, "differences": 40},
                              "fields": {"response.a": {"differences": 3, "noise": 0},
                                         "response.b": {"differences": 4, "noise": 1}}},
                 "-orders-": {"endpoint": {"total": 50, "differences": 50}, "fields": {}},
                 "-all-": {"endpoint": {"total": 9, "differences": 2},
                           "fields": {"a": {"differences": 2}, "b": {"differences": 2}}}}
                """;
        assertEquals(
                List.of("-basket- 100 7", "-orders- 50 0", "-all- 9 2"),
                parities(read("diffy-json", overview)).stream()
                        .map(p -> p.what() + " " + p.compared() + " " + p.differing())
                        .toList());
        ParityFact raw = parities(read("diffy-json", "{\"/basket/17/\": {\"total\": 100, \"differences\": 40}}"))
                .getFirst();
        assertEquals(new ParityFact("", "/basket/<n>/", 100, 40, null, null, raw.place()), raw);
    }

    @Test
    void moreThatDifferThanWereComparedIsToldAndLeftOut() throws Exception {
        Facts facts = read(
                "diffy-json", "{\"a\": {\"total\": 1, \"differences\": 2}, \"b\": {\"total\": 2, \"differences\": 2}}");
        assertEquals(1, facts.size());
        assertTrue(warnings(facts).contains("a comparison without a name, or with more that differ"), warnings(facts));
    }

    @Test
    void everyRunOfAnExperimentCountsOnceAndIgnoredOnesDoNot() throws Exception {
        Facts facts = read("scientist-json", """
                {"experiment": "vat", "matched": true, "mismatched": false, "timestamp": "2026-03-02T10:00:00Z"}
                {"experiment": "vat", "matched": false, "mismatched": true, "timestamp": "2026-03-04T10:00:00Z"}
                {"experiment": "vat", "matched": false, "mismatched": false, "ignored": true}
                {"experiment": "vat", "matched": false, "mismatched": false}
                {"name": "vat", "context": {}, "control": {"value": 1}, "candidate": {"value": 2}}
                no json
                """);
        assertEquals(
                List.of(new ParityFact(
                        "", "vat", 2, 1, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4), Place.line(1))),
                parities(facts));
        assertEquals(
                "line 3: 2 comparisons that the experiment ignores: left out\n"
                        + "line 5: 2 records that tell of no comparison with its verdict: left out",
                warnings(facts));
    }

    @Test
    void theAddressInTheContextGoesBeforeTheNameOfTheExperiment() throws Exception {
        ParityFact fact = parities(sample("scientist-json", "laboratory.json")).getFirst();
        assertEquals("/en-gb/basket/", fact.what());
        assertEquals(LocalDate.of(2026, 3, 2), fact.first());
        assertEquals(
                List.of(plain("sample_experiment", 78, 7, 1), plain("vat", 8, 1, 3)),
                parities(sample("scientist-json", "totals.ndjson")));
    }

    @Test
    void whatPeopleSentIsNotKept() throws Exception {
        Facts facts = sample("scientist-json", "science.ndjson");
        assertFalse((facts.all() + warnings(facts)).contains("s3cret"));
    }

    @Test
    void linesOfSeveralDaysAreAddedUp() throws Exception {
        ParityFact basket = parities(sample("parity-json", "daily.ndjson")).getFirst();
        assertEquals("/en-gb/basket/", basket.what());
        assertEquals(LocalDate.of(2026, 3, 1), basket.first());
        assertEquals(LocalDate.of(2026, 3, 5), basket.last());
    }

    @Test
    void aTableIsReadInTheFashionItIsWritten() throws Exception {
        Facts german = sample("parity-csv", "german.csv");
        assertEquals(
                new ParityFact(
                        "",
                        "oscar.apps.basket",
                        12_400,
                        19,
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 3, 1),
                        Place.line(3)),
                parities(german).getFirst());
        assertTrue(warnings(german).contains("line 5: a row without the cells that are needed"), warnings(german));
        assertEquals(
                List.of(plain("checkout-price", 200, 1, 2), plain("shipping-methods", 50, 0, 3)),
                parities(sample("parity-csv", "same.tsv")));
        ParityFact shadow = parities(sample("parity-csv", "shadow.csv")).getFirst();
        assertTrue(shadow.what().startsWith("/api/v2/") && shadow.method().matches("GET|POST"), shadow.toString());
    }

    @Test
    void aTableThatNamesItsColumnsOtherwiseIsMapped() {
        List<String> header = List.of("page", "replayed", "diffs", "service");
        TableMapping mapping = TableMapping.suggest(header, List.of()).orElseThrow();
        assertEquals(TableKind.PARITY, mapping.kind());
        assertEquals("diffs", mapping.fields().get("differing"));
        TableMapping traffic = TableMapping.suggest(List.of("endpoint", "requests", "errors"), List.of())
                .orElseThrow();
        assertEquals(TableKind.TRAFFIC, traffic.kind());
    }

    @Test
    void endlessNamesHaveABound() throws Exception {
        var lines = new StringBuilder();
        for (int i = 0; i < 20_050; i++)
            lines.append("{\"endpoint\": \"e").append(i).append("\", \"compared\": 1, \"differing\": 0}\n");
        Facts facts = read("parity-json", lines.toString());
        assertEquals(20_000, facts.size());
        assertTrue(warnings(facts).contains("50 comparisons of further names were left out"), warnings(facts));
    }
}
