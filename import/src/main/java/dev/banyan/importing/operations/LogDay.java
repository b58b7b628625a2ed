package dev.banyan.importing.operations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day in the time of a log line, in the zone it is written in.
final class LogDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NAMED = Pattern.compile("\\[?(\\d{1,2})[/ -](\\p{Alpha}{3})[/ -](\\d{4}).*");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d\\d)[-/](\\d\\d).*");
    private static final Pattern SECONDS = Pattern.compile("(\\d{10})(?:\\.\\d*)?");
    private static final Pattern MILLIS = Pattern.compile("(\\d{13})(?:\\.\\d*)?");

    private LogDay() {}

    static Optional<LocalDate> of(String time) {
        try {
            Matcher named = NAMED.matcher(time);
            if (named.matches()) {
                int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
                return Optional.of(LocalDate.of(number(named, 3), month, number(named, 1)));
            }
            Matcher iso = ISO.matcher(time);
            if (iso.matches()) return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            Matcher seconds = SECONDS.matcher(time);
            if (seconds.matches()) return Optional.of(day(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))));
            Matcher millis = MILLIS.matcher(time);
            if (millis.matches()) return Optional.of(day(Instant.ofEpochMilli(Long.parseLong(millis.group(1)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
