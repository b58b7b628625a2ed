package dev.banyan.views.shell;

import dev.banyan.views.Ink;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.scene.paint.Color;

/// Writes the colours of an [Ink] as a style sheet.
final class InkSheet {
    private InkSheet() {}

    /// The sheet as a `data:` address, so that pop-ups take it over with the other sheets of their window.
    static String of(Ink ink) {
        var css = new StringBuilder(".root, .banyan {\n");
        colours(ink, css);
        css.append("}\n");
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
}
