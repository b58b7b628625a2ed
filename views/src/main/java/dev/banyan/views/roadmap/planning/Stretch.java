package dev.banyan.views.roadmap.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// From a day up to and with another one.
public record Stretch(LocalDate from, LocalDate until) {
    /// A day so near that it is shown with the stretch: the share of its length.
    private static final int NEAR = 6;

    /// With a day just before or after it; one that is far away would leave too little room for what matters.
    public Stretch reaching(LocalDate day) {
        long near = ChronoUnit.DAYS.between(from, until) / NEAR;
        if (day.isBefore(from) && !day.isBefore(from.minusDays(near))) return new Stretch(day, until);
        if (day.isAfter(until) && !day.isAfter(until.plusDays(near))) return new Stretch(from, day);
        return this;
    }
}
