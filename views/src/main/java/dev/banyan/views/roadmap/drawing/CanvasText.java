package dev.banyan.views.roadmap.drawing;

import dev.banyan.views.Typeface;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Fonts of what is drawn, how wide words are in them, and words shortened to fit.
public final class CanvasText {
    static final Font PLAIN = Font.font(Typeface.WORDS, 12);
    public static final Font SMALL = Font.font(Typeface.WORDS, 11);
    static final Font TINY = Font.font("Inter Semi Bold", FontWeight.SEMI_BOLD, 8.5);
    static final Font STRONG = Font.font("Inter Semi Bold", FontWeight.SEMI_BOLD, 13);
    static final Font LABEL = Font.font("Inter Semi Bold", FontWeight.SEMI_BOLD, 11);

    private static final int KEPT = 1000;

    private record Key(String words, double size, String family) {}

    private final Text ruler = new Text();
    private final Map<Key, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > KEPT;
        }
    };

    public double width(String words, Font font) {
        return widths.computeIfAbsent(new Key(words, font.getSize(), font.getFamily()), _ -> {
            ruler.setFont(font);
            ruler.setText(words);
            return ruler.getLayoutBounds().getWidth();
        });
    }

    /// The words, or as many of their letters as fit with an ellipsis.
    String fit(String words, Font font, double room) {
        if (width(words, font) <= room) return words;
        int low = 0, high = words.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(shortened(words, middle), font) <= room) low = middle;
            else high = middle - 1;
        }
        return shortened(words, low);
    }

    private static String shortened(String words, int letters) {
        int end = letters > 0 && Character.isHighSurrogate(words.charAt(letters - 1)) ? letters - 1 : letters;
        return words.substring(0, end).stripTrailing() + "…";
    }
}
