package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A moment of fuzzing, the same each time; `import/fuzz` does it for as long as wanted.
class FuzzTest {
    private static final int RUNS = 5_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noReaderFailsOnWhatAFuzzerTriesFirst() throws Exception {
        FuzzRun.Result result =
                new FuzzRun(List.of(), folder).with("-seed=20260101", "-runs=" + RUNS, "-max_len=4096", "-timeout=300");
        assertEquals(List.of(), result.findings(), () -> end(result.said()));
        assertTrue(result.executions() >= RUNS, result.executions() + " runs");
    }

    private static String end(String said) {
        return said.substring(Math.max(0, said.length() - 6_000));
    }
}
