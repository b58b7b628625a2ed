package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.importing.spi.AuditReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `import/fuzz` runs: every reader, or those named, for so many seconds each. The inputs that reach new code stay
/// in `target/fuzz` and are where the next run begins.
class LongFuzz {
    @Test
    void eachReaderForAsLongAsWanted() throws Exception {
        String seconds = System.getProperty("banyan.fuzz.seconds", "60");
        List<String> named = Arrays.stream(
                        System.getProperty("banyan.fuzz.formats", "").split(" "))
                .filter(f -> !f.isBlank())
                .toList();
        long all = 0;
        var findings = new ArrayList<String>();
        for (AuditReader reader : Readers.all()) {
            String format = reader.format();
            if (!named.isEmpty() && !named.contains(format)) continue;
            Path folder = Files.createDirectories(Path.of("target/fuzz", format).toAbsolutePath());
            FuzzRun.Result result = new FuzzRun(List.of(format), folder)
                    .with("-max_total_time=" + seconds, "-max_len=65536", "-timeout=10", "--keep_going=3");
            all += result.executions();
            System.out.printf("%-28s %,10d executions, %s%n", format, result.executions(), words(result));
            result.findings().forEach(f -> findings.add(format + ": " + f));
        }
        System.out.printf("%-28s %,10d executions, %d findings%n", "all", all, findings.size());
        assertEquals(List.of(), findings);
    }

    private static String words(FuzzRun.Result result) {
        return result.findings().isEmpty() ? "nothing found" : String.join("; ", result.findings());
    }
}
