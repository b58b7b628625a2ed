package dev.banyan.app.work;

import dev.banyan.model.Plan;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// What a new plan begins with, in the window and by command: the name of its file, and a roadmap that starts on the
/// next Monday.
public final class FreshPlan {
    private FreshPlan() {}

    public static Plan of(Path file, LocalDate today) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.banyan$", "");
        return Plan.EMPTY
                .withName(name)
                .withAssumptions(Plan.EMPTY.assumptions().withStart(nextMonday(today)));
    }

    public static LocalDate nextMonday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
