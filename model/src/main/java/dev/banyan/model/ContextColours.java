package dev.banyan.model;

import java.util.Collection;
import java.util.List;

/// Colours that stay apart for colour-blind people, on light and dark grounds and on a weak projector.
public final class ContextColours {
    public static final List<String> ALL = List.of(
            "#2f6db5", "#c2571a", "#1f7a55", "#a8326b", "#8a6a17", "#3a8fa8", "#8659c4", "#5c6b1e", "#c0392b",
            "#4a5a8a", "#b07a9e", "#6f4e37");

    private ContextColours() {}

    /// The colour used least so far, the earlier one on a tie.
    public static String next(Collection<BoundedContext> contexts) {
        String best = ALL.getFirst();
        long fewest = Long.MAX_VALUE;
        for (String colour : ALL) {
            long uses = contexts.stream().filter(c -> c.colour().equals(colour)).count();
            if (uses < fewest) {
                fewest = uses;
                best = colour;
            }
        }
        return best;
    }
}
