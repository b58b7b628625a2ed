package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives made to hurt, and names made to lead astray. Nothing is ever unpacked to a path.
class ArchivesTest {
    private static final byte[] EDGES = "from,to\na,b\n".getBytes(StandardCharsets.UTF_8);
    private static final int MANY = 200_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aBombByItsRatioIsStopped() throws Exception {
        refused(zip(Map.of("bomb.csv", rows(4 << 20))), "200 times its size");
    }

    @Test
    void anArchiveOfVeryManyFilesIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < MANY; i++) zip.putNextEntry(new ZipEntry("f" + i));
        }
        refused(out.toByteArray(), "more than 10,000 files");
    }

    @Test
    void archivesNestedLikeRussianDollsAreNotOpenedFurther() throws Exception {
        byte[] doll = zip(Map.of("core.csv", EDGES));
        for (int i = 0; i < 5; i++) {
            var dolls = new LinkedHashMap<String, byte[]>();
            for (int n = 0; n < 6; n++) dolls.put("doll" + n + ".zip", doll);
            doll = zip(dolls);
        }
        List<Row> rows = rows(doll);
        assertEquals(36, rows.size());
        for (Row row : rows) assertTrue(String.valueOf(row.error()).contains("unpack it first"), row.toString());
    }

    @Test
    void archivesInArchivesThatGrowTogetherAreRefused() throws Exception {
        byte[] inner = stored(Map.of("words.txt", "some words\n".repeat(3 << 20).getBytes(StandardCharsets.UTF_8)));
        byte[] outer = stored(Map.of("1.zip", inner, "2.zip", inner, "3.zip", inner));
        List<Row> rows = rows(outer);
        assertEquals(3, rows.size());
        assertEquals(Outcome.UNRECOGNISED, rows.get(0).outcome());
        assertTrue(String.valueOf(rows.get(2).error()).contains("more than 64 MB"), rows.toString());
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() throws Exception {
        refused(overlapping(400), "share their bytes");
    }

    @Test
    void aSizeThatIsALieIsNotBelieved() throws Exception {
        byte[] zip = zip(Map.of("a.csv", rows(1 << 20)));
        for (int lie : new int[] {0, 1, 100, Integer.MAX_VALUE}) refusedOrRead(withUnpackedSize(zip, lie));
    }

    @Test
    void largeNumbersOfTheLargeFormatAreNotBelieved() throws Exception {
        byte[] zip = zip(Map.of("a.csv", EDGES));
        refusedOrRead(withUnpackedSize(withPackedSize(zip, -1), -1));
    }

    @Test
    void aProtectedArchiveSaysSo() throws Exception {
        byte[] zip = zip(Map.of("a.csv", EDGES));
        zip[6] |= 1;
        zip[central(zip) + 8] |= 1;
        String error = String.valueOf(rows(zip).getFirst().error());
        assertTrue(error.contains("protected") || error.contains("damaged"), error);
    }

    @Test
    void aCutArchiveSaysSo() throws Exception {
        byte[] zip = zip(Map.of("a.csv", rows(1 << 16), "b.csv", EDGES));
        for (int i = 1; i < 10; i++) refused(java.util.Arrays.copyOf(zip, zip.length * i / 10), "damaged archive");
    }

    @Test
    void anArchiveWithNothingInItSaysSo() throws Exception {
        refused(zip(Map.of("folder/", new byte[0])), "without files");
    }

    @Test
    void onlyTheFirstBytesOfAnArchiveSaySo() throws Exception {
        refused("PK\3\4 and then words".getBytes(StandardCharsets.UTF_8), "damaged archive");
    }

    @Test
    void anArchiveWithDamagedBytesHarmsOnlyItsFiles() throws Exception {
        var random = new java.util.Random(9);
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5; i++)
            entries.put("f" + i + ".csv", ("from,to\na,b" + i + "\n").getBytes(StandardCharsets.UTF_8));
        for (int round = 0; round < 300; round++) {
            byte[] zip = zip(entries);
            for (int hit = 0; hit < 6; hit++) zip[4 + random.nextInt(zip.length - 4)] = (byte) random.nextInt(256);
            refusedOrRead(zip);
        }
    }

    @Test
    void sixtyEvilNamesAreOnlyNames() throws Exception {
        List<String> names = evilNames();
        assertTrue(names.size() >= 60, names.size() + " names");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(("from,to\na,b" + i + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        List<Path> before = below(folder);
        List<Row> rows = rows(out.toByteArray());
        assertEquals(names.size(), rows.size());
        for (Row row : rows) {
            assertEquals(Outcome.READ, row.outcome(), row.name());
            assertFalse(row.name().codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x202e), row.name());
            assertTrue(row.name().startsWith("archive.zip/"));
        }
        assertEquals(before.size() + 1, below(folder).size(), "only the archive itself is new");
        assertFalse(Files.exists(Path.of("/evil.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u202egpj.csv", "tab\tname.csv", "line\nbreak.csv", "esc\u001b[31m.csv", "zero\u200bwidth.csv"
            })
    void aFileNameIsShownWithoutWhatCannotBeSeen(String name) throws Exception {
        Path file;
        try {
            file = Files.write(folder.resolve(name), EDGES);
        } catch (java.nio.file.InvalidPathException e) {
            return; // This system has no such names.
        }
        Row row = Import.standard()
                .read(List.of(file), Instant.EPOCH, Progress.NONE, () -> false)
                .rows()
                .getFirst();
        assertEquals(Outcome.READ, row.outcome());
        assertFalse(row.name().matches("(?s).*[\\p{Cntrl}\\p{Cf}].*"), row.name());
    }

    private static List<String> evilNames() {
        var names = new ArrayList<String>();
        for (String up :
                List.of("../", "../../../../", "..\\", "..\\..\\", "a/../../", "./../", "a/./b/../../../", "....//"))
            names.add(up + "evil.csv");
        for (String root : List.of(
                "/",
                "//host/share/",
                "\\\\host\\share\\",
                "C:\\",
                "C:/",
                "c:",
                "\\\\?\\C:\\",
                "file:///",
                "~/",
                "/proc/self/")) names.add(root + "evil.csv");
        for (String device :
                List.of("CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "con.csv", "nul.tar.gz", "CONIN$", "CLOCK$"))
            names.add(device);
        for (String end : List.of(
                "evil.csv.",
                "evil.csv ",
                "evil.csv...",
                " evil.csv",
                "evil.csv::$DATA",
                "evil.csv:stream",
                "evil.csv/.",
                "evil?.csv",
                "evil*.csv",
                "evil|.csv",
                "evil<.csv",
                "evil>.csv",
                "evil\".csv")) names.add(end);
        for (String odd : List.of(
                "nul\0l.csv",
                "bell\u0007.csv",
                "\u202Evsc.live",
                "\u200bevil.csv",
                "new\nline.csv",
                "esc\u001b[2J.csv",
                "cr\rname.csv",
                "\ufeffevil.csv",
                "\u2028evil.csv",
                "tab\t.csv")) names.add(odd);
        names.addAll(List.of("case.csv", "CASE.csv", "Case.CSV", "caf\u00e9.csv", "cafe\u0301.csv"));
        names.addAll(List.of(
                "x".repeat(300) + ".csv",
                "d/".repeat(120) + "evil.csv",
                "-rf",
                "%2e%2e%2fevil.csv",
                "$(id).csv",
                "`id`.csv",
                "=cmd|x.csv",
                "..."));
        return names;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.toList();
        }
    }

    private static byte[] rows(int bytes) {
        var out = new ByteArrayOutputStream(bytes + 16);
        out.writeBytes("from,to\n".getBytes(StandardCharsets.UTF_8));
        while (out.size() < bytes) out.writeBytes("a,b\na,c\na,d\na,e\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private List<Row> rows(byte[] zip) throws Exception {
        Path file = Files.write(folder.resolve("archive.zip"), zip);
        return Import.standard()
                .read(List.of(file), Instant.EPOCH, Progress.NONE, () -> false)
                .rows();
    }

    private void refused(byte[] zip, String words) throws Exception {
        Row row = rows(zip).getFirst();
        assertTrue(row.outcome() == Outcome.UNREADABLE || row.outcome() == Outcome.PARTLY, row.toString());
        assertTrue(String.valueOf(row.error()).contains(words), String.valueOf(row.error()));
    }

    /// Whatever it is, it ends soon, with a sentence where nothing was read.
    private void refusedOrRead(byte[] zip) throws Exception {
        for (Row row : rows(zip)) {
            boolean calm = row.error() == null
                    || row.error().length() <= 200
                            && row.error().endsWith(".")
                            && !row.error().contains("fault of Banyan");
            assertTrue(calm, String.valueOf(row.error()));
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, Deflater.DEFAULT_COMPRESSION);
    }

    private static byte[] stored(Map<String, byte[]> entries) throws IOException {
        return zip(entries, Deflater.NO_COMPRESSION);
    }

    private static byte[] zip(Map<String, byte[]> entries, int level) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(level);
            for (var e : new java.util.TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        }
        return out.toByteArray();
    }

    /// Where the list of the entries begins.
    private static int central(byte[] zip) {
        for (int i = zip.length - 46; i >= 0; i--)
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) return i;
        throw new IllegalArgumentException("no archive");
    }

    private static byte[] withUnpackedSize(byte[] zip, int size) {
        return with(zip, 24, size);
    }

    private static byte[] withPackedSize(byte[] zip, int size) {
        return with(zip, 20, size);
    }

    private static byte[] with(byte[] zip, int offset, int value) {
        byte[] copy = zip.clone();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(central(copy) + offset, value);
        return copy;
    }

    /// Many entries in the list, all of the same packed bytes: small as a file, large when unpacked.
    private static byte[] overlapping(int entries) {
        byte[] plain = rows(4 << 20);
        var deflater = new Deflater(9, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length];
        int length = deflater.deflate(packed);
        var crc = new CRC32();
        crc.update(plain);
        var out = ByteBuffer.allocate(length + 100 + entries * 60).order(ByteOrder.LITTLE_ENDIAN);
        header(out, 0x04034b50, crc, length, plain.length, 1);
        out.put((byte) 'a').put(packed, 0, length);
        int start = out.position();
        for (int i = 0; i < entries; i++) {
            out.putInt(0x02014b50).putShort((short) 20);
            int at = out.position();
            header(out, 0, crc, length, plain.length, 5);
            out.position(at);
            out.putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0);
            out.putInt((int) crc.getValue()).putInt(length).putInt(plain.length);
            out.putShort((short) 5)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            out.putInt(0).putInt(0);
            out.put("e%04d".formatted(i).getBytes(StandardCharsets.US_ASCII));
        }
        int size = out.position() - start;
        out.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        out.putShort((short) entries)
                .putShort((short) entries)
                .putInt(size)
                .putInt(start)
                .putShort((short) 0);
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    private static void header(ByteBuffer out, int signature, CRC32 crc, int packed, int plain, int nameLength) {
        out.putInt(signature)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        out.putInt((int) crc.getValue())
                .putInt(packed)
                .putInt(plain)
                .putShort((short) nameLength)
                .putShort((short) 0);
    }
}
