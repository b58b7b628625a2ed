package dev.banyan.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts of the window, brought along so that it looks and measures the same on every computer: Inter for words,
/// JetBrains Mono for names in code. `LICENCES.txt` beside the files says under what terms.
///
/// JavaFX knows the weights as families of their own: `Inter`, `Inter Medium`, `Inter Semi Bold`.
public final class Typeface {
    public static final String WORDS = "Inter";
    public static final String CODE = "JetBrains Mono";

    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Bold.ttf");

    private Typeface() {}

    /// Makes the fonts known to JavaFX; called once before the first scene is shown.
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
                if (in != null) Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
