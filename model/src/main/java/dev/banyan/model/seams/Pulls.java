package dev.banyan.model.seams;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The pulls of a wish as text, as on the command line: `code=1,history=0.5,names=0`.
public final class Pulls {
    private Pulls() {}

    /// @throws IllegalArgumentException with one sentence for the person who wrote it
    public static Map<Evidence, Double> of(String text) {
        var pulls = new EnumMap<Evidence, Double>(Evidence.class);
        for (String part : text.split(",")) {
            if (part.isBlank()) continue;
            String[] sides = part.strip().split("=", -1);
            Evidence evidence = sides.length == 2 ? named(sides[0]) : null;
            if (evidence == null) throw wrong(part);
            pulls.put(evidence, number(sides[1], part));
        }
        return pulls;
    }

    public static String text(Map<Evidence, Double> pulls) {
        return Arrays.stream(Evidence.values())
                .filter(pulls::containsKey)
                .map(e -> name(e) + "=" + pulls.get(e))
                .collect(Collectors.joining(","));
    }

    private static @Nullable Evidence named(String text) {
        for (Evidence e : Evidence.values()) if (name(e).equals(text.strip().toLowerCase(Locale.ROOT))) return e;
        return null;
    }

    private static String name(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }

    private static double number(String text, String part) {
        try {
            double pull = Double.parseDouble(text.strip());
            if (pull >= 0 && pull <= Wish.MOST_PULL) return pull;
        } catch (NumberFormatException e) {
            throw wrong(part);
        }
        throw wrong(part);
    }

    private static IllegalArgumentException wrong(String part) {
        String names = Arrays.stream(Evidence.values()).map(Pulls::name).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "\"" + part.strip() + "\" is no weight: write NAME=NUMBER, where the name is " + "one of " + names
                        + " and the number from 0 to 4 (1 is usual).");
    }
}
