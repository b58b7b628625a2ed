package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.reader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.AuditReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Keeps `docs/formats.md` true to the readers: a row for each, with its title and its command, and no other.
final class DocumentedFormatsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` ([^|]+?) \\|.*$");

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("banyan.root", "..")).resolve("docs/formats.md"));
    }

    @Test
    void everyReaderHasARowAndNoOtherFormatHasOne() throws IOException {
        Set<String> documented =
                ROW.matcher(page()).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> read =
                Readers.all().stream().map(AuditReader::format).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read, documented);
    }

    @Test
    void theRowsSayTitleAndCommandAsTheReadersDo() throws IOException {
        List<MatchResult> rows = ROW.matcher(page()).results().toList();
        for (MatchResult row : rows) {
            AuditReader reader = reader(row.group(1));
            assertTrue(
                    reader.title().startsWith(row.group(2)), reader.format() + " is called \"" + reader.title() + "\"");
            boolean program = !reader.about().command().startsWith("a ");
            assertTrue(
                    !program || row.group().contains("`" + reader.about().command() + "`"),
                    reader.format() + " is made by " + reader.about().command());
        }
    }
}
