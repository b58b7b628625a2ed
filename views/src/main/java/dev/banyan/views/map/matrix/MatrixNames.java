package dev.banyan.views.map.matrix;

import dev.banyan.model.Plan;
import dev.banyan.model.matrix.Level;
import dev.banyan.model.matrix.Line;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.map.words.Widths;
import javafx.scene.text.Font;

/// What the lines of a matrix are called, cut to the room there is: of a dotted name the end is kept.
final class MatrixNames {
    private static final String CUT = "…";

    private final Font words = Font.font("Inter", 12);
    private final Font code = Font.font("JetBrains Mono", 11);
    private final Widths widths = new Widths();

    Font font(Level level) {
        return level == Level.CONTEXTS ? words : code;
    }

    static String full(Line line, Level level) {
        if (!line.name().isEmpty()) return line.name();
        return level == Level.CONTEXTS ? "In no context" : "Top level";
    }

    static String context(Plan plan, Line line) {
        return line.context() == null ? "in no context" : Names.of(plan, line.context());
    }

    String fitting(Line line, Level level, double room) {
        String name = full(line, level);
        if (level == Level.CONTEXTS) {
            if (widths.of(name, words) <= room) return name;
            int length = name.length();
            while (length > 1 && widths.of(name.substring(0, length) + CUT, words) > room) length--;
            return name.substring(0, length) + CUT;
        }
        int fits = Math.max(2, (int) (room / widths.of("m", code)));
        return name.length() <= fits ? name : CUT + name.substring(name.length() - fits + 1);
    }

    double width(Line line, Level level) {
        String name = full(line, level);
        return level == Level.CONTEXTS ? widths.of(name, words) : name.length() * widths.of("m", code);
    }

    double width(String text, Font font) {
        return widths.of(text, font);
    }
}
