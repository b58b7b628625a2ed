package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.Samples.Sample;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every reader against every sample.
class SamplesTest {
    private static final List<AuditReader> READERS = Readers.all();

    static List<Sample> samples() {
        return Samples.all();
    }

    @Test
    void everyReaderHasASample() {
        var formats = READERS.stream().map(AuditReader::format).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(formats, samples().stream().map(Sample::format).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(READERS.size(), formats.size(), "ids are unique");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isRecognisedByItsOwnReaderAndByNoOtherAsCertain(Sample sample) {
        byte[] bytes = sample.bytes();
        Head head = Head.of("file.txt", Arrays.copyOf(bytes, Math.min(bytes.length, Head.BYTES)), false);
        for (AuditReader reader : READERS) {
            Recognition answer = reader.recognise(head);
            if (!reader.format().equals(sample.format()))
                assertFalse(answer instanceof Recognition.Certain, reader.title());
            else if (sample.certain()) assertInstanceOf(Recognition.Certain.class, answer);
            else assertInstanceOf(Recognition.Maybe.class, answer);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheFactsThatAScriptCounted(Sample sample) throws Exception {
        var facts = new Facts();
        reader(sample).read(AuditInput.of("file", sample.bytes()), facts);
        Map<String, Long> tally = new TreeMap<>(Tally.of(facts.all()));
        tally.values().removeIf(n -> n == 0);
        assertEquals(sample.expected(), tally);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFactSaysWhereItStands(Sample sample) throws Exception {
        var facts = new Facts();
        reader(sample).read(AuditInput.of("file", sample.bytes()), facts);
        facts.all().forEach(f -> assertFalse(f.place().toString().isEmpty(), f.toString()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatIsCutGivesFactsOrOneSentence(Sample sample) throws Exception {
        byte[] bytes = sample.bytes();
        int step = Math.max(1, bytes.length / 60);
        for (int length = 0; length < bytes.length; length += step) answersCalmly(sample, Arrays.copyOf(bytes, length));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatIsDamagedGivesFactsOrOneSentence(Sample sample) throws Exception {
        var random = new Random(42);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = sample.bytes();
            for (int hit = 0; hit <= random.nextInt(8); hit++) bytes[random.nextInt(bytes.length)] = damage(random);
            answersCalmly(sample, bytes);
        }
    }

    private static byte damage(Random random) {
        String signs = "{}[]\",:<>&;/\\-=\n\t0 \0";
        return random.nextBoolean() ? (byte) random.nextInt(256) : (byte) signs.charAt(random.nextInt(signs.length()));
    }

    private static void answersCalmly(Sample sample, byte[] bytes) throws Exception {
        Head head = Head.of("file", Arrays.copyOf(bytes, Math.min(bytes.length, Head.BYTES)), false);
        READERS.forEach(r -> r.recognise(head));
        KnownTrouble.in("file", head);
        try {
            reader(sample).read(AuditInput.of("file", bytes), new Facts());
        } catch (UnreadableFile e) {
            assertTrue(e.sentence().length() <= 200, e.sentence());
            assertFalse(e.sentence().matches("(?s).*(Exception|java\\.|\n|\tat ).*"), e.sentence());
            assertTrue(e.sentence().startsWith("file"), e.sentence());
        }
    }

    private static AuditReader reader(Sample sample) {
        return READERS.stream()
                .filter(r -> r.format().equals(sample.format()))
                .findFirst()
                .orElseThrow();
    }
}
