package dev.banyan.views.shell;

import dev.banyan.views.Ink;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Writes the colours of an [Ink] and the fonts found on this computer as a style sheet.
final class InkSheet {
    private static final List<String> SANS = List.of(
            "Inter",
            "Segoe UI",
            "SF Pro Text",
            "Helvetica Neue",
            "Noto Sans",
            "Cantarell",
            "Ubuntu",
            "Open Sans",
            "Liberation Sans",
            "DejaVu Sans");
    private static final List<String> MONO = List.of(
            "JetBrains Mono",
            "Cascadia Mono",
            "SF Mono",
            "Menlo",
            "Consolas",
            "Noto Sans Mono",
            "Ubuntu Mono",
            "Liberation Mono",
            "DejaVu Sans Mono");

    private InkSheet() {}

    /// The sheet as a `data:` address, so that pop-ups take it over with the other sheets of their window.
    static String of(Ink ink) {
        var css = new StringBuilder(".root {\n");
        colours(ink, css);
        Set<String> families = Set.copyOf(Font.getFamilies());
        css.append("-fx-font-family: \"").append(first(SANS, families, "System")).append("\";\n}\n");
        css.append(".code, .cell-code { -fx-font-family: \"")
                .append(first(MONO, families, "Monospaced"))
                .append("\"; }\n");
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void colours(Ink ink, StringBuilder css) {
        for (RecordComponent part : Ink.class.getRecordComponents()) {
            if (part.getType() != Color.class) continue;
            String name = part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            css.append("-ink-").append(name).append(": ").append(hex(ink, part)).append(";\n");
        }
    }

    private static String hex(Ink ink, RecordComponent part) {
        try {
            Color c = (Color) part.getAccessor().invoke(ink);
            return String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Math.round(c.getRed() * 255),
                    Math.round(c.getGreen() * 255),
                    Math.round(c.getBlue() * 255));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(List<String> wanted, Set<String> there, String otherwise) {
        return wanted.stream().filter(there::contains).findFirst().orElse(otherwise);
    }
}
