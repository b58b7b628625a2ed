package dev.banyan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.MappingFile;
import dev.banyan.importing.table.TableKind;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.AuthorFact;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.IncidentFact;
import dev.banyan.model.audit.Fact.ParityFact;
import dev.banyan.model.audit.Fact.TrafficFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Source.Certainty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of any origin, read by a mapping.
class TableMappingTest {
    private static final String HELP_DESK = """
            sep=;
            Nr;Titel;Modul;Dringlichkeit;Eröffnet;Gelöst;Anzahl
            4711;"Warenkorb leer;
            nach Anmeldung";oscar.apps.basket;hoch;14.03.2024 09:12;14.03.2024 10:42;1.204
            4712;Kasse steht (/checkout/);;mittel;15.03.2024 08:00;;2
            4713;;oscar.apps.order;mittel;15.03.2024 08:00;;2
            """;

    @TempDir
    Path folder;

    private static TablePreview preview(String csv) throws Exception {
        return TablePreview.in(AuditInput.of("t.csv", csv.getBytes(UTF_8)).head())
                .orElseThrow();
    }

    private static TableMapping suggested(String csv) throws Exception {
        TablePreview table = preview(csv);
        return TableMapping.suggest(table.columns(), table.rows()).orElseThrow();
    }

    private List<Row> read(List<TableMapping> mappings) throws Exception {
        return Import.standard()
                .mapping(mappings)
                .read(List.of(folder), Instant.EPOCH, Progress.NONE, () -> false)
                .rows();
    }

    private List<Fact> factsOf(String csv) throws Exception {
        Files.writeString(folder.resolve("t.csv"), csv);
        Row row = read(List.of(suggested(csv))).getFirst();
        assertEquals("mapped-table", row.format(), row.reason());
        return List.copyOf(Objects.requireNonNull(row.reading()).facts());
    }

    @Test
    void columnsAreFoundByWhatTheyAreOftenCalled() throws Exception {
        TableMapping mapping = suggested(HELP_DESK);
        assertEquals(TableKind.INCIDENTS, mapping.kind());
        assertEquals(
                Map.of(
                        "id", "nr",
                        "title", "titel",
                        "where", "modul",
                        "severity", "dringlichkeit",
                        "opened", "eröffnet",
                        "resolved", "gelöst",
                        "times", "anzahl"),
                mapping.fields());
        assertEquals(List.of(), mapping.problems());
    }

    @Test
    void theRowsOfAMappedTableBecomeFacts() throws Exception {
        Files.writeString(folder.resolve("desk.csv"), HELP_DESK);
        TableMapping comma = suggested(HELP_DESK);
        comma = new TableMapping(
                "Desk", comma.kind(), comma.columns(), comma.fields(), Map.of(), true, "dd.MM.yyyy HH:mm");
        Row row = read(List.of(comma)).getFirst();
        assertEquals(Outcome.READ, row.outcome());
        assertEquals(Certainty.CERTAIN, row.certainty());
        assertEquals("table of incidents", row.title());
        assertEquals(
                List.of(
                        new IncidentFact(
                                "4711",
                                "Warenkorb leer; nach Anmeldung",
                                "hoch",
                                "oscar.apps.basket",
                                LocalDate.of(2024, 3, 14),
                                1.5,
                                1204,
                                Place.line(3)),
                        new IncidentFact(
                                "4712",
                                "Kasse steht (/checkout/)",
                                "mittel",
                                "/checkout/",
                                LocalDate.of(2024, 3, 15),
                                Double.NaN,
                                2,
                                Place.line(5))),
                Objects.requireNonNull(row.reading()).facts());
        assertEquals(
                "line 6: a row without the cells that are needed: left out",
                row.warnings().getFirst().toString());
    }

    @Test
    void aTableNobodyKnowsShowsItsBeginning() throws Exception {
        Files.writeString(folder.resolve("desk.csv"), HELP_DESK);
        Row row = read(List.of()).getFirst();
        assertEquals(Outcome.UNRECOGNISED, row.outcome());
        TablePreview table = row.table();
        assertNotNull(table);
        assertEquals(List.of("Nr", "Titel", "Modul", "Dringlichkeit", "Eröffnet", "Gelöst", "Anzahl"), table.columns());
        assertEquals("4711", table.rows().getFirst().getFirst());
        assertEquals(3, table.rows().size());
    }

    @Test
    void aMappingAmongTheFilesIsUsedForTheTablesBesideIt() throws Exception {
        Files.writeString(folder.resolve("desk.csv"), HELP_DESK);
        Files.writeString(folder.resolve("z" + MappingFile.ENDING), MappingFile.text(suggested(HELP_DESK)));
        List<Row> rows = read(List.of());
        assertEquals(2, rows.getFirst().records());
        Row mapping = rows.get(1);
        assertEquals(Outcome.MAPPING, mapping.outcome());
        assertTrue(
                mapping.reason().startsWith("mapping for tables of incidents with the columns nr, titel"),
                mapping.reason());
        assertNull(mapping.reading());
    }

    @Test
    void aMappingGoesBeforeTheReaderThatWouldKnowTheTable() throws Exception {
        String edges = "from,to,calls\na,b,3\n";
        Files.writeString(folder.resolve("t.csv"), edges);
        assertEquals("edge-csv", read(List.of()).getFirst().format());
        assertEquals("mapped-table", read(List.of(suggested(edges))).getFirst().format());
    }

    @Test
    void aTableWithFurtherColumnsFitsPartly() throws Exception {
        Files.writeString(folder.resolve("desk.csv"), HELP_DESK.replace("Anzahl", "Anzahl;Team"));
        assertEquals(
                Certainty.MAYBE, read(List.of(suggested(HELP_DESK))).getFirst().certainty());
    }

    @Test
    void aMappingIsKeptInAFileAndReadBackTheSame() throws Exception {
        TableMapping mapping = suggested(HELP_DESK);
        String text = MappingFile.text(mapping);
        assertEquals(
                mapping,
                MappingFile.read(AuditInput.of("m", text.getBytes(UTF_8)).head()));
        assertTrue(text.startsWith("{\n  \"banyan-table-mapping\" : 1,\n"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"banyan-table-mapping\":2} | later Banyan",
                "{\"banyan-table-mapping\":1,\"kind\":\"birds\"} | there is no kind",
                "{\"banyan-table-mapping\":1,\"kind\":\"sizes\",\"columns\":[\"a\"],\"fields\":{\"file\":\"a\"}} | no column is named",
                "{\"banyan-table-mapping\":1,\"kind\":\"sizes\",\"columns\":[\"a\"],\"fields\":{\"file\":\"a\",\"code\":\"b\"}} | there is no column",
                "{\"banyan-table-mapping\":1,\"kind\":\"modules\",\"fields\":{\"name\":\"a\",\"path\":\"b\",\"x\":\"c\"}} | have no field",
                "{\"banyan-table-mapping\":1,\"kind\":\"traffic\",\"fields\":{\"path\":\"a\",\"requests\":\"b\"},\"units\":{\"mean\":\"ages\"}} | is no unit",
                "{\"banyan-table-mapping\":1,\"kind\":\"modules\",\"fields\":{\"name\":\"a\",\"path\":\"b\"},\"dates\":\"bbb\"} | no pattern of dates",
                "{\"banyan-table-mapping\":1,\"kind\":\"mod | not whole"
            })
    void aMappingThatCannotBeUsedIsToldInASentence(String json, String told) throws Exception {
        Files.writeString(folder.resolve("m" + MappingFile.ENDING), json);
        Row row = read(List.of()).getFirst();
        assertEquals(Outcome.UNREADABLE, row.outcome());
        assertTrue(String.valueOf(row.error()).contains(told), row.error());
    }

    @Test
    void unitsAreThoseOfTheHeaderOrOfTheCell() throws Exception {
        TrafficFact fact = (TrafficFact)
                factsOf("url,hits,verb,avg latency (s),error rate,p95,owner\n/a/1,1000,post,0.25,0.02,900 ms,x\n")
                        .getFirst();
        assertEquals(new TrafficFact("POST", "/a/<n>", 1000, 20, 250, 900, null, null, Place.line(2)), fact);
    }

    @Test
    void coverageMayBeToldAsAShare() throws Exception {
        assertEquals(
                List.of(
                        new CoverageFact("a.py", 80, 60, 0, 0, Place.line(2)),
                        new CoverageFact("b.py", 10, 0, 0, 0, Place.line(3))),
                factsOf("file;stmts;cover\na.py;80;75,0 %\nb.py;10;0 %\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uri,requests,mismatch count\n/a/,1200,12\n",
                "Pfad;Anfragen;Unterschiede\n/a/;1.200;12\n",
                "scenario,total,identical\n/a/,1200,1188\n",
                "View Name,Mirrored,Match Rate\n/a/,1200,99.0%\n",
                "api endpoint,samples,diff_count\n/a/,1200,12\n"
            })
    void comparisonsOfOldAndNewAreFoundUnderTheNamesOfOtherTools(String csv) throws Exception {
        assertEquals(TableKind.PARITY, suggested(csv).kind());
        assertEquals(List.of(new ParityFact("", "/a/", 1200, 12, null, null, Place.line(2))), factsOf(csv));
    }

    @Test
    void whatTellsTheSameInSeveralWaysIsNeededInOne() throws Exception {
        TablePreview table = preview("endpoint,compared,odd\n/a/,1200,12\n");
        TableMapping draft = TableMapping.draft(TableKind.PARITY, table.columns(), table.rows());
        assertEquals(
                List.of("no column is named for any of \"different\", \"the same\", \"the same, as a share\""),
                draft.problems());
        assertEquals(List.of(), draft.with("differing", "odd").problems());
        assertTrue(TableMapping.suggest(table.columns(), table.rows())
                .filter(m -> m.kind() == TableKind.PARITY)
                .isEmpty());
        TableMapping coverage = TableMapping.draft(TableKind.COVERAGE, List.of("file", "stmts"), List.of());
        assertEquals(1, coverage.problems().size(), coverage.toString());
    }

    @Test
    void peopleBecomeNumbers() throws Exception {
        List<Fact> facts = factsOf("path,owner,revisions\na.py,Jo Doe,3\nb.py,Kim Roe,1\nc.py,Jo Doe,2\n");
        assertEquals(new AuthorFact("c.py", "author 1", 2, -1, Place.line(4)), facts.get(2));
        assertTrue(!facts.toString().contains("Doe"));
    }

    @Test
    void formulasAndErrorsOfASpreadsheetStayText() throws Exception {
        List<Fact> facts = factsOf("file,sloc\n=HYPERLINK(\"x\"),10\na.py,#N/A\nb.py,=1+1\n");
        assertEquals(1, facts.size());
        assertEquals("=HYPERLINK(x)", ((Fact.SizeFact) facts.getFirst()).file().replace("\"", ""));
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void everyKindIsSuggestedForTheNamesOfItsOwnFields(TableKind kind) {
        List<String> header = kind.fields().stream()
                .map(f -> f.called().getFirst())
                .distinct()
                .toList();
        TableMapping mapping = TableMapping.suggest(kind, header, List.of()).orElseThrow();
        assertEquals(List.of(), mapping.problems());
        assertTrue(
                mapping.fields().size() >= Math.min(header.size(), kind.fields().size()) - 1, mapping.toString());
    }

    @Test
    void aFieldCanBeGivenAnotherColumn() throws Exception {
        TableMapping mapping = suggested(HELP_DESK);
        assertEquals("anzahl", mapping.with("severity", "Anzahl").fields().get("severity"));
        assertEquals(1, mapping.with("title", "").problems().size());
    }

    @Test
    void textThatIsNoTableHasNoBeginningToShow() throws Exception {
        assertTrue(TablePreview.in(AuditInput.of("a", "Dear all, hello\nthis is\nno table\n".getBytes(UTF_8))
                        .head())
                .isEmpty());
        assertThrows(
                UnreadableFile.class,
                () -> MappingFile.read(AuditInput.of("a", "{}".getBytes(UTF_8)).head()));
    }
}
