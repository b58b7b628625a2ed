package dev.banyan.views.risk;

import dev.banyan.views.Ink;
import dev.banyan.views.parts.Option;
import dev.banyan.views.parts.Tone;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// The words and colours of the five steps of likelihood and impact.
final class Scale {
    static final int STEPS = 5;
    private static final List<String> LIKELIHOOD = List.of("Rare", "Unlikely", "Possible", "Likely", "Almost sure");
    private static final List<String> IMPACT = List.of("Slight", "Minor", "Moderate", "Major", "Severe");
    private static final int LOW = 5;
    private static final int MIDDLE = 10;

    private Scale() {}

    static String likelihood(int step) {
        return LIKELIHOOD.get(step - 1);
    }

    static String impact(int step) {
        return IMPACT.get(step - 1);
    }

    static List<Option<Integer>> likelihoods() {
        return options(LIKELIHOOD);
    }

    static List<Option<Integer>> impacts() {
        return options(IMPACT);
    }

    private static List<Option<Integer>> options(List<String> words) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(i -> new Option<>(i, i + " " + words.get(i - 1)))
                .toList();
    }

    /// How bad a likelihood times an impact is.
    static Tone tone(int exposure) {
        if (exposure <= LOW) return Tone.OK;
        return exposure <= MIDDLE ? Tone.WARN : Tone.BAD;
    }

    /// The ground of a field of the matrix.
    static Color ground(int exposure, Ink ink) {
        return switch (tone(exposure)) {
            case OK -> ink.surface().interpolate(ink.ok(), 0.08 + 0.014 * exposure);
            case WARN -> ink.surface().interpolate(ink.warn(), 0.10 + 0.014 * exposure);
            case BAD, INFO, NEUTRAL -> ink.surface().interpolate(ink.bad(), 0.12 + 0.013 * exposure);
        };
    }
}
