package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.api.OpenApiYamlReader;
import dev.banyan.importing.coverage.CoberturaReader;
import dev.banyan.importing.graph.GrimpReader;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to hurt.
class HostileTest {
    private static final String BODY =
            "<coverage line-rate='1'><packages><class filename='%s'><line number='1' hits='1'/></class></packages></coverage>";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE coverage [<!ENTITY x SYSTEM '%s'>]>",
                "<!DOCTYPE coverage [<!ENTITY %% p SYSTEM '%s'> %%p;]>",
                "<!DOCTYPE coverage [<!ENTITY x 'expanded'>]><!-- %s -->",
            })
    void noEntityIsFollowed(String doctype) throws Exception {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "canary-content");
        String xml = doctype.formatted(canary.toUri()) + BODY.formatted("&x;");
        var facts = new Facts();
        var e = assertThrows(UnreadableFile.class, () -> read(new CoberturaReader(), xml, facts));
        assertFalse((e.sentence() + facts.all() + facts.warnings()).matches("(?s).*(canary-content|expanded).*"));
    }

    @Test
    void aDoctypeIsSteppedOver() throws Exception {
        var facts = new Facts();
        String doctype = "<!DOCTYPE coverage SYSTEM 'http://127.0.0.1:9/never.dtd'>";
        read(new CoberturaReader(), doctype + BODY.formatted("a.py"), facts);
        assertEquals(1, facts.size());
    }

    @Test
    void bombsOfEntitiesAndDepthAreRefused() {
        var laughs = new StringBuilder("<!DOCTYPE coverage [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        refused(new CoberturaReader(), laughs + "]>" + BODY.formatted("&a29;"));
        refused(new CoberturaReader(), "<coverage line-rate='1'>" + "<a>".repeat(100_000));
    }

    @Test
    void jsonBeyondTheLimitsIsRefused() {
        refused(new GrimpReader(), "{\"a\": " + "[".repeat(5000));
        refused(new GrimpReader(), "{\"a\": [[\"b\", " + "9".repeat(500) + ", \"\"]]}");
        var e = refused(new GrimpReader(), "{\"a\": [],\n\"a\": []}");
        assertTrue(e.sentence().contains("line 2: the same key stands twice"), e.sentence());
    }

    @Test
    void anAliasOfYamlIsNeverUnfolded() throws Exception {
        var laughs = new StringBuilder("openapi: 3.0.0\na0: &a0 {url: /ha}\n");
        for (int i = 1; i < 30; i++) laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        var facts = new Facts();
        read(new OpenApiYamlReader(), laughs + "paths: *a29\nservers: *a29\n", facts);
        assertEquals(List.of(), facts.all());
        assertTrue(
                facts.warnings().toString().contains("line 32"),
                facts.warnings().toString());
    }

    @Test
    void yamlBeyondTheLimitsIsRefused() {
        var e = refused(new OpenApiYamlReader(), "openapi: 3.0.0\nx: " + "[".repeat(5000));
        assertTrue(e.sentence().contains("200 levels deep"), e.sentence());
        refused(new OpenApiYamlReader(), "openapi: 3.0.0\nx: {a: [}\n");
    }

    @Test
    void aHugeLineNumberCostsNoMemory() throws Exception {
        var facts = new Facts();
        read(new CoberturaReader(), BODY.formatted("a.py").replace("number='1'", "number='9999999'"), facts);
        assertTrue(facts.warnings().toString().contains("there can be no line 9999999"));
    }

    @Test
    void aBombInAnArchiveIsStoppedWhileItUnfolds() throws Exception {
        byte[] rows = ("from,to\n" + "a,b\n".repeat(8 << 20)).getBytes(StandardCharsets.UTF_8);
        Path zip = zip(Map.of("bomb.csv", rows));
        assertTrue(error(zip).contains("200 times its size"), error(zip));
        Path gz = folder.resolve("bomb.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(rows);
        }
        assertTrue(error(gz).contains("200 times its size"), error(gz));
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws Exception {
        Path file = folder.resolve("many.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= 10_000; i++) out.putNextEntry(new ZipEntry("f" + i));
        }
        assertTrue(error(file).contains("more than 10,000 files"), error(file));
    }

    @Test
    void namesInAnArchiveAreOnlyNames() throws Exception {
        byte[] edges = "from,to\na,b\n".getBytes(StandardCharsets.UTF_8);
        Path zip = zip(Map.of("../../evil.csv", edges, "/etc/evil.csv", edges, "C:\\evil.csv", edges));
        List<Row> rows = rows(zip);
        assertEquals(3, rows.size());
        assertEquals(1, rows.stream().filter(r -> r.outcome() == Outcome.READ).count());
        try (var files = Files.walk(folder)) {
            assertFalse(files.anyMatch(f -> f.toString().contains("evil")));
        }
    }

    @Test
    void anArchiveInAnArchiveIsReadAndAThirdOneIsNot() throws Exception {
        byte[] edges = "from,to\na,b\n".getBytes(StandardCharsets.UTF_8);
        byte[] inner = bytes(Map.of("deep.csv", edges));
        Path zip = zip(Map.of("inner.zip", inner, "more.zip", bytes(Map.of("again.zip", inner))));
        List<Row> rows = rows(zip);
        assertEquals("archive.zip/inner.zip/deep.csv", rows.getFirst().name());
        assertEquals(Outcome.READ, rows.getFirst().outcome());
        assertTrue(String.valueOf(rows.getLast().error()).contains("unpack it first"));
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws Exception {
        Path outside = Files.writeString(folder.resolve("secret.csv"), "from,to\na,b\n");
        Path inside = Files.createDirectory(folder.resolve("audit"));
        Files.createSymbolicLink(inside.resolve("link.csv"), outside);
        Files.createSymbolicLink(inside.resolve("loop"), inside);
        List<Row> rows = rows(inside);
        assertEquals(2, rows.size());
        assertTrue(rows.stream().allMatch(r -> r.outcome() == Outcome.UNREADABLE));
    }

    private static void read(AuditReader reader, String text, Facts facts) throws Exception {
        reader.read(AuditInput.of("hostile", text.getBytes(StandardCharsets.UTF_8)), facts);
    }

    private static UnreadableFile refused(AuditReader reader, String text) {
        return assertThrows(UnreadableFile.class, () -> read(reader, text, new Facts()));
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve("archive.zip"), bytes(entries));
    }

    private static byte[] bytes(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var e : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(e.getKey()));
                out.write(e.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Row> rows(Path dropped) throws Exception {
        return Import.standard()
                .read(List.of(dropped), Instant.EPOCH, Progress.NONE, () -> false)
                .rows();
    }

    private static String error(Path dropped) throws Exception {
        return String.valueOf(rows(dropped).getFirst().error());
    }
}
