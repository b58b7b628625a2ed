package dev.banyan.model;

import java.time.LocalDate;

/// A time in which nothing may go live: the year-end close, the season.
///
/// @param from first day; @param until last day
public record Freeze(FreezeId id, String name, LocalDate from, LocalDate until) {
    public Freeze {
        if (until.isBefore(from)) throw new IllegalArgumentException("a freeze ends after it begins");
    }
}
