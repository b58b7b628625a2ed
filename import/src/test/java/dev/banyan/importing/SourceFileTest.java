package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.Excerpt.Line;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.model.audit.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    private static final String REPORT = """
            {
              "meta": {"version": "7.2"},
              "files": {
                "src/a.py": {"covered": 1},
                "src/b~c.py": {
                  "covered": 2
                }
              },
              "rows": [10, {"x": 1}, 30]
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private static Excerpt around(String text, Place place) throws Exception {
        return SourceFile.of("report.json", text.getBytes(StandardCharsets.UTF_8), () -> false)
                .around(place);
    }

    private static List<Integer> marked(Excerpt excerpt) {
        return excerpt.lines().stream().filter(Line::marked).map(Line::number).toList();
    }

    @Test
    void aPointerLeadsToItsLinesFromTheNameToTheEndOfTheValue() throws Exception {
        assertEquals(List.of(4), marked(around(REPORT, Place.at("/files/src~1a.py"))));
        assertEquals(List.of(5, 6, 7), marked(around(REPORT, Place.at("/files/src~1b~0c.py"))));
        assertEquals(List.of(6), marked(around(REPORT, Place.at("/files/src~1b~0c.py/covered"))));
        assertEquals(List.of(9), marked(around(REPORT, Place.at("/rows/1/x"))));
        assertEquals(11 - 1, around(REPORT, Place.at("/rows/1/x")).lines().size());
    }

    @Test
    void aPointerThatIsGoneLeadsToWhatHeldIt() throws Exception {
        assertEquals(List.of(3), marked(around(REPORT, Place.at("/files/src~1gone.py"))));
        assertFalse(around(REPORT, Place.at("/nothing/here")).found());
        assertFalse(around("{\"broken\": ", Place.at("/broken/x")).found());
    }

    @Test
    void aLineIsItself() throws Exception {
        Excerpt excerpt = around("one\r\ntwo\rthree\nfour", Place.line(3));
        assertEquals(List.of("one", "two", "three", "four"), texts(excerpt));
        assertEquals(List.of(3), marked(excerpt));
        assertEquals(List.of(2), marked(around("one\ntwo\n", new Place(77, "line 2"))));
        assertFalse(around("one\ntwo\n", Place.UNKNOWN).found());
        assertFalse(around("one\ntwo\n", Place.line(9)).found());
    }

    @Test
    void ofALongFileOnlyWhatStandsAroundIsTaken() throws Exception {
        Excerpt excerpt = around("line\n".repeat(100_000), Place.line(50_000));
        assertEquals(List.of(50_000), marked(excerpt));
        assertEquals(501, excerpt.lines().size());
        assertTrue(excerpt.before() && excerpt.after());
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsTakenAndBroken() throws Exception {
        var text = new StringBuilder("{\"files\": {");
        for (int i = 0; i < 20_000; i++)
            text.append("\"src/f").append(i).append(".py\": {\"n\": ").append(i).append("}, ");
        text.append("\"last\": 1}}");
        Excerpt excerpt = around(text.toString(), Place.at("/files/src~1f15000.py"));
        List<Line> marked = excerpt.lines().stream().filter(Line::marked).toList();
        assertTrue(marked.size() <= 2, "lines: " + marked.size());
        assertTrue(
                String.join("", marked.stream().map(Line::text).toList()).contains("\"src/f15000.py\": {\"n\": 15000"));
        assertTrue(excerpt.lines().size() <= 51, "lines: " + excerpt.lines().size());
        assertTrue(excerpt.lines().getLast().continued());
    }

    @Test
    void textInFrontOfADocumentIsCounted() throws Exception {
        assertEquals(
                List.of(6),
                marked(around(
                                "Coverage.py warning: nothing\n" + REPORT.replace("  \"meta\"", "\"meta\""),
                                Place.at("/files/src~1b~0c.py")))
                        .subList(0, 1));
    }

    @Test
    void aFileInAnArchiveAndAPackedOneAreFoundByTheirContent() throws Exception {
        Path zip = folder.resolve("audit.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("out/report.json"));
            out.write(REPORT.getBytes(StandardCharsets.UTF_8));
        }
        try (SourceFiles files = SourceFiles.at(zip, () -> false).orElseThrow()) {
            assertTrue(files.file("out/other.json").isEmpty());
            SourceFile file = files.file("out/report.json").orElseThrow();
            assertEquals(
                    Import.standard()
                            .read(List.of(zip), java.time.Instant.EPOCH, Progress.NONE, () -> false)
                            .rows()
                            .getFirst()
                            .name(),
                    "audit.zip/out/report.json");
            assertEquals(List.of(4), marked(file.around(Place.at("/files/src~1a.py"))));
            assertEquals(REPORT, new String(file.bytes(1000).orElseThrow(), StandardCharsets.UTF_8));
            assertTrue(file.bytes(10).isEmpty());
        }
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(REPORT.getBytes(StandardCharsets.UTF_8));
        }
        Path gz = Files.write(folder.resolve("report.json.gz"), packed.toByteArray());
        try (SourceFiles files = SourceFiles.at(gz, () -> false).orElseThrow()) {
            SourceFile file = files.file("").orElseThrow();
            assertEquals(List.of(4), marked(file.around(Place.at("/files/src~1a.py"))));
            assertEquals(packed.size(), file.bytes(1 << 16).orElseThrow().length);
        }
        assertTrue(SourceFiles.at(folder.resolve("gone"), () -> false).isEmpty());
    }

    @Test
    void nobodyHasToWait() {
        byte[] large = "line\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThrows(
                Cancelled.class,
                () -> SourceFile.of("large.txt", large, () -> true).around(Place.line(100)));
    }

    private static List<String> texts(Excerpt excerpt) {
        return excerpt.lines().stream().map(Line::text).toList();
    }
}
