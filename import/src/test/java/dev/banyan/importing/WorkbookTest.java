package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.model.audit.Fact.IncidentFact;
import dev.banyan.model.audit.Fact.TrafficFact;
import dev.banyan.model.audit.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks of a spreadsheet are read like the tables they hold.
class WorkbookTest {
    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy&quot; at &quot;hh:mm"/></numFmts>
            <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="46"/></cellXfs></styleSheet>""";
    private static final String JIRA = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Issues of the quarter</t></is></c></row>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c>\
            <c r="D3" t="s"><v>3</v></c><c r="E3" t="s"><v>4</v></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><r><t>Basket, </t></r><r><t>"empty"</t></r></is></c>\
            <c r="B4" t="str"><f>CONCAT("S-",1)</f><v>S-1</v></c><c r="C4" t="inlineStr"><is><t>Bug</t></is></c>\
            <c r="D4" s="1"><v>45839.5</v></c><c r="E4" s="1"><v>45840.75</v></c></row>
            <row r="6"><c r="A6" t="inlineStr"><is><t>=1+1</t></is></c><c r="B6" t="inlineStr"><is><t>S-2</t></is></c>\
            <c r="C6" t="e"><v>#N/A</v></c></row>""";
    private static final String SHARED = """
            <sst><si><t>Summary</t></si><si><r><t>Issue </t></r><r><t>key</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>\
            <si><t>Issue Type</t></si><si><t>Created</t></si><si><t>Resolved</t></si></sst>""";

    @TempDir
    Path folder;

    private static String sheet(String rows) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    /// @param sheets rows by name; a name that begins with a minus is hidden
    private Path book(String name, Map<String, String> sheets) throws IOException {
        Path file = folder.resolve(name);
        var list = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        var links = new StringBuilder("<Relationships>");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            int i = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                i++;
                boolean hidden = sheet.getKey().startsWith("-");
                list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                        .formatted(sheet.getKey(), i, i, hidden ? " state=\"hidden\"" : ""));
                links.append("<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(i, i));
                entry(out, "xl/worksheets/sheet" + i + ".xml", sheet(sheet.getValue()));
            }
            entry(out, "[Content_Types].xml", "<Types/>");
            entry(out, "xl/workbook.xml", list + "</sheets></workbook>");
            entry(out, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
            entry(out, "xl/styles.xml", STYLES);
            entry(out, "xl/sharedStrings.xml", SHARED);
        }
        return file;
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Row read(Path file) throws Exception {
        return Import.standard()
                .read(List.of(file), Instant.EPOCH, Progress.NONE, () -> false)
                .rows()
                .getFirst();
    }

    @Test
    void theFirstSheetWithAHeaderIsReadByTheReaderThatKnowsItsColumns() throws Exception {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("-secret", JIRA.replace("S-1", "S-9"));
        sheets.put("Cover", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        sheets.put("Issues", JIRA);
        sheets.put("Notes", JIRA);
        Row row = read(book("tickets.xlsx", sheets));
        assertEquals(Outcome.READ, row.outcome(), row.error());
        assertEquals("jira-csv", row.format());
        assertEquals("tickets.xlsx", row.name());
        assertEquals(
                List.of(
                        new IncidentFact(
                                "S-1",
                                "Bug: Basket, \"empty\"",
                                "",
                                "",
                                LocalDate.of(2025, 7, 1),
                                30,
                                1,
                                Place.line(4)),
                        new IncidentFact("S-2", "#N/A: =1+1", "", "", null, Double.NaN, 1, Place.line(6))),
                Objects.requireNonNull(row.reading()).facts());
        assertTrue(
                row.warnings().toString().contains("only the sheet \"Issues\" was read, not Notes"),
                row.warnings().toString());
    }

    @Test
    void sharesAndTimesMeanWhatTheirStyleSays() throws Exception {
        String rows = """
                <row><c t="inlineStr"><is><t>Endpoint</t></is></c><c t="inlineStr"><is><t>Requests</t></is></c>\
                <c t="inlineStr"><is><t>Error rate</t></is></c><c t="inlineStr"><is><t>p95</t></is></c></row>
                <row><c t="inlineStr"><is><t>/a/</t></is></c><c><v>200</v></c><c s="2"><v>0.125</v></c><c s="3"><v>0.5</v></c></row>""";
        Row row = read(book("apm.xlsx", Map.of("A", rows)));
        assertEquals(
                List.of(new TrafficFact("", "/a/", 200, 25, Double.NaN, 12 * 3.6e6, null, null, Place.line(2))),
                Objects.requireNonNull(row.reading()).facts());
    }

    @Test
    void aWorkbookInAnArchiveIsReadToo() throws Exception {
        Path book = book("tickets.xlsx", Map.of("Issues", JIRA));
        Path zip = folder.resolve("audit.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("in/tickets.xlsx"));
            Files.copy(book, out);
        }
        Row row = read(zip);
        assertEquals("audit.zip/in/tickets.xlsx", row.name());
        assertEquals(2, row.records());
    }

    @Test
    void aWorkbookWithoutATableSaysSo() throws Exception {
        Row row = read(book("empty.xlsx", Map.of("A", "")));
        assertEquals(Outcome.UNREADABLE, row.outcome());
        assertTrue(String.valueOf(row.error()).contains("no sheet has a header"), row.error());
        Row damaged = read(book("damaged.xlsx", Map.of("A", "<row><c>")));
        assertTrue(String.valueOf(damaged.error()).contains("is a damaged workbook"), damaged.error());
    }

    @Test
    void aBombIsRefused() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(out, "[Content_Types].xml", "<Types/>");
            entry(
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>");
            entry(
                    out,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Target=\"/xl/s.xml\"/></Relationships>");
            out.putNextEntry(new ZipEntry("xl/s.xml"));
            fill(
                    out,
                    "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>",
                    1);
            fill(out, "<row><c><v>0</v></c></row>".repeat(1000), 20_000);
        }
        Row row = read(file);
        assertEquals(Outcome.UNRECOGNISED, row.outcome());
        Files.move(file, folder.resolve("named.xlsx"));
        Row chosen = Import.standard()
                .choosing(Map.of("named.xlsx", "edge-csv"))
                .read(List.of(folder.resolve("named.xlsx")), Instant.EPOCH, Progress.NONE, () -> false)
                .rows()
                .getFirst();
        assertEquals(Outcome.UNREADABLE, chosen.outcome());
    }

    private static void fill(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) out.write(bytes);
    }

    @Test
    void manyRowsAreReadOneAfterTheOther() throws Exception {
        var rows = new StringBuilder(
                "<row><c t=\"inlineStr\"><is><t>from</t></is></c><c t=\"inlineStr\"><is><t>to</t></is></c></row>");
        for (int i = 0; i < 50_000; i++)
            rows.append("<row><c t=\"inlineStr\"><is><t>m")
                    .append(i * 7919 % 1000)
                    .append("</t></is></c><c t=\"inlineStr\"><is><t>n")
                    .append(i % 10)
                    .append("</t></is></c></row>");
        Row row = read(book("edges.xlsx", Map.of("E", rows.toString())));
        assertEquals("edge-csv", row.format());
        assertEquals(1000, row.records());
    }

    @Test
    void aRowFarBelowAllSpreadsheetsIsRefused() throws Exception {
        String rows = JIRA + "<row r=\"99999999\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        Row row = read(book("far.xlsx", Map.of("A", rows)));
        assertTrue(String.valueOf(row.error()).contains("is a workbook of too many rows"), row.error());
    }
}
