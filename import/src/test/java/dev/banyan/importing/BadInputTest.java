package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.Damage.Broken;
import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.OpenedFile.Found;
import dev.banyan.importing.Samples.Sample;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sample of every reader, broken in at least forty ways: the answer is facts that can be, with warnings, or one
/// sentence that names file, place and cause; never a fault.
class BadInputTest {
    private static final int LEAST_WAYS = 40;
    private static final int LONGEST = 200;
    private static final Pattern CODE =
            Pattern.compile("Exception|Error:|\\b(java|jdk|com|org|tools|dev)\\.[a-z]+\\.|\n|\tat |@[0-9a-f]{5}");

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAnsweredWithFactsOrOneSentence(Sample sample) throws Exception {
        List<Broken> ways = Damage.of(sample.bytes());
        assertTrue(ways.size() >= LEAST_WAYS, ways.size() + " ways");
        var chosen = new FileReading(Readers.all(), Map.of("file.x", sample.format()), List.of(), Instant.EPOCH);
        var sniffed = new FileReading(Readers.all(), Map.of(), List.of(), Instant.EPOCH);
        var faults = new ArrayList<String>();
        for (int i = 0; i < ways.size(); i++) {
            Broken broken = ways.get(i);
            check(row(chosen, broken), broken, faults);
            if (i % 6 == 0) check(row(sniffed, broken), broken, faults);
        }
        assertEquals(List.of(), faults, () -> faults.size() + " answers are not calm");
    }

    private static Row row(FileReading reading, Broken broken) throws Exception {
        var found = new Found("file.x", AuditInput.of("file.x", broken.bytes()), null);
        return reading.row(found, new Facts(), (buffer, from, length) -> {});
    }

    private static void check(Row row, Broken broken, List<String> faults) {
        String error = row.error();
        if (error != null) {
            boolean calm = error.length() <= LONGEST
                    && error.startsWith("file.x")
                    && error.contains(": ")
                    && error.endsWith(".")
                    && !error.contains("fault of Banyan")
                    && !CODE.matcher(error).find();
            if (!calm) faults.add(broken + " -> " + error);
        }
        if (row.outcome() == Outcome.UNRECOGNISED
                && (row.reason().isEmpty() || row.reason().length() > LONGEST))
            faults.add(broken + " -> " + row.reason());
        for (Warning warning : row.warnings())
            if (warning.message().length() > LONGEST
                    || CODE.matcher(warning.message()).find()) faults.add(broken + " -> warning " + warning);
        Reading reading = row.reading();
        assertEquals(row.outcome() == Outcome.READ || row.outcome() == Outcome.PARTLY, reading != null);
        if (reading == null) return;
        assertFalse(row.outcome() == Outcome.PARTLY && reading.facts().isEmpty(), broken.what());
        for (Fact fact : reading.facts()) {
            String wrong = Sane.wrong(fact);
            if (!wrong.isEmpty()) {
                faults.add(broken + " -> " + wrong + " in " + fact);
                break;
            }
        }
    }
}
