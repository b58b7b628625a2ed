package dev.banyan.views.roadmap;

import java.time.LocalDate;

/// From a day up to and with another one.
record Stretch(LocalDate from, LocalDate until) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
