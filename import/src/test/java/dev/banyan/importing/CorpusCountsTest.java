package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whole audit outputs of real systems, which are too large to be kept beside the code: what the readers find in them
/// is what another program counted. Runs where `-Dbanyan.corpus=DIR` names the folder.
class CorpusCountsTest {
    @Test
    void everyFileHoldsWhatAnotherProgramCounted() throws Exception {
        String corpus = System.getProperty("banyan.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no corpus is named");
        var wrong = new ArrayList<String>();
        for (String line : Files.readAllLines(Samples.folder("corpus-counts.txt"))) {
            String[] words = line.split(" ");
            Map<String, Long> expected = Arrays.stream(words)
                    .skip(1)
                    .map(word -> word.split("="))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> Long.valueOf(pair[1]), (a, b) -> a, TreeMap::new));
            Map<String, Long> found = found(Path.of(corpus, words[0]));
            found.keySet().retainAll(expected.keySet());
            if (!expected.equals(found)) wrong.add(words[0] + ": counted " + expected + ", read " + found);
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, Long> found(Path file) throws IOException {
        var input = AuditInput.of(file.getFileName().toString(), file);
        try {
            AuditReader reader = Sniffing.of(input.head(), Readers.all()).reader();
            if (reader == null) return new TreeMap<>(Map.of("not recognised", 1L));
            var facts = new Facts();
            reader.read(input, facts);
            return new TreeMap<>(Tally.of(facts.all()));
        } catch (Exception e) {
            return new TreeMap<>(Map.of(String.valueOf(e.getMessage()), 1L));
        }
    }
}
