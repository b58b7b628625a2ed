package dev.banyan.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @Test
    void wordsAreReadInTheirEncodingWithoutItsMark(@TempDir Path folder) throws IOException {
        assertEquals("Fête", TextFile.read(file(folder, "Fête".getBytes(StandardCharsets.UTF_8))));
        assertEquals("Fête", TextFile.read(file(folder, "\uFEFFFête".getBytes(StandardCharsets.UTF_8))));
        assertEquals("Fête", TextFile.read(file(folder, "Fête".getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void whatCannotBeReadIsNamedWithTheRemedy(@TempDir Path folder) throws IOException {
        var gone = assertThrows(IOException.class, () -> TextFile.read(folder.resolve("gone.ics")));
        assertEquals("gone.ics cannot be read; choose a file you may open.", gone.getMessage());
        Path much = file(folder, new byte[4_000_001]);
        var large = assertThrows(IOException.class, () -> TextFile.read(much));
        assertEquals("days.txt is larger than 4 MB; choose a list or a calendar.", large.getMessage());
    }

    private static Path file(Path folder, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("days.txt"), bytes);
    }
}
