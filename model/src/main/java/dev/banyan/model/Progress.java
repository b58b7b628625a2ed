package dev.banyan.model;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How much of the work of a running phase somebody said is done. The rest of its effort counts from the next day on.
///
/// @param percent of its effort, 0 to 100
/// @param on      the day it was said, at its end
public record Progress(int percent, LocalDate on) {
    public Progress {
        if (percent < 0 || percent > 100) throw new IllegalArgumentException("0 to 100 percent");
    }

    /// Percent done: nothing of a phase that has not begun, all of one that is over, else what was said; empty while a
    /// phase runs and nobody said.
    public static OptionalInt percent(Plan plan, Phase phase) {
        return percent(phase, plan.delivery().progress().get(phase.id()));
    }

    public static OptionalInt percent(Phase phase, @Nullable Progress said) {
        return switch (phase.state()) {
            case PLANNED, READY -> OptionalInt.of(0);
            case DONE -> OptionalInt.of(100);
            case RUNNING, ROLLED_BACK -> said == null ? OptionalInt.empty() : OptionalInt.of(said.percent());
        };
    }

    /// The share of the effort that is left, 0 to 1.
    public double left() {
        return (100 - percent) / 100.0;
    }
}
