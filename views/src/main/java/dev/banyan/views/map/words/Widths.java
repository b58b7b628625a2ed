package dev.banyan.views.map.words;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are in a font, measured once.
public final class Widths {
    private final Map<Font, Map<String, Double>> known = new HashMap<>();

    public double of(String words, Font font) {
        return known.computeIfAbsent(font, _ -> new HashMap<>()).computeIfAbsent(words, w -> {
            var text = new Text(w);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }

    /// The words, or as much of their beginning as has room, with an ellipsis.
    public String within(String words, Font font, double most) {
        if (of(words, font) <= most) return words;
        int least = 1, end = words.length();
        while (least < end) {
            int middle = (least + end + 1) / 2;
            if (of(cut(words, middle), font) <= most) least = middle;
            else end = middle - 1;
        }
        return cut(words, least);
    }

    private static String cut(String words, int length) {
        return words.substring(0, Math.min(length, words.length())).stripTrailing() + "…";
    }
}
