package dev.banyan.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

/// The window looks the same on every computer only with fonts of its own.
class TypefaceTest extends WindowTest {
    private static final Pattern FAMILY = Pattern.compile("-fx-font-family:\\s*\"([^\"]+)\"");

    @Test
    void everyFamilyTheStyleSheetsNameIsBroughtAlong() throws IOException {
        var named = new TreeSet<>(List.of(Typeface.WORDS, Typeface.CODE));
        for (Path sheet : sheets())
            FAMILY.matcher(Files.readString(sheet)).results().forEach(found -> named.add(found.group(1)));
        assertTrue(named.contains("Inter Semi Bold"), "no style sheet was found");
        Typeface.load();
        for (String family : named) assertEquals(family, Font.font(family, 13).getFamily());
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
