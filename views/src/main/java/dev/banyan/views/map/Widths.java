package dev.banyan.views.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are in a font, measured once.
final class Widths {
    private final Map<Font, Map<String, Double>> known = new HashMap<>();

    double of(String words, Font font) {
        return known.computeIfAbsent(font, _ -> new HashMap<>()).computeIfAbsent(words, w -> {
            var text = new Text(w);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }
}
