package dev.banyan.model.scenario;

import dev.banyan.model.check.Subject;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One thing that is not as it was.
///
/// @param subject  what it is about, null for the whole roadmap and for what is gone
/// @param size     how much, to put those of one kind into order
/// @param sentence for people, without a full stop
public record Change(Kind kind, @Nullable Subject subject, double size, String sentence) {
    /// The most important first.
    public enum Kind {
        FINISH("Finish"),
        REOPENED("Reopened"),
        REMOVED("Removed"),
        ADDED("Added"),
        ORDER("Order"),
        MOVED("Moved"),
        PROGRESS("Progress"),
        PASSED("Passed"),
        EFFORT("Effort"),
        CONTEXT("Context"),
        PATH("Path"),
        TARGET("Target"),
        NAME("Name");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static final Comparator<Change> BY_IMPORTANCE = Comparator.comparing(Change::kind)
            .thenComparing(Comparator.comparingDouble(Change::size).reversed())
            .thenComparing(Change::sentence);
}
