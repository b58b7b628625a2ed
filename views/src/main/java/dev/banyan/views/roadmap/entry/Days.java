package dev.banyan.views.roadmap.entry;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as people write them.
public final class Days {
    private Days() {}

    /// "11 Dec 26", "Dec 11 '26" where the month is said first.
    public static String brief(LocalDate day) {
        return brief().format(day);
    }

    /// The same for a place where lines are wrapped: never from within a day.
    public static String unbroken(LocalDate day) {
        return brief(day).replace(' ', '\u00a0');
    }

    private static DateTimeFormatter brief() {
        String usual = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale());
        return DateTimeFormatter.ofPattern(usual.startsWith("M") ? "MMM d ''yy" : "d MMM yy", locale());
    }

    /// A day typed in the way of the locale or as 2026-05-04, empty when it is neither.
    public static Optional<LocalDate> parse(String typed) {
        var ways = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale()),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()),
                brief());
        for (DateTimeFormatter way : ways) {
            try {
                LocalDate day = LocalDate.parse(typed.strip(), way);
                return Optional.of(day.getYear() < 100 ? day.plusYears(2000) : day);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
