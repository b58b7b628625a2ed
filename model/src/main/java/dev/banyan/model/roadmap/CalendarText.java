package dev.banyan.model.roadmap;

import dev.banyan.model.roadmap.HolidayReading.Found;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads the events of a calendar that last whole days (RFC 5545: `VEVENT` with a `DTSTART` that is a date; `DTEND` is
/// the day after the last one). Events with a time of day are appointments, not holidays. What repeats is taken as
/// often as it falls into the time of the plan; a rule that is not understood is told, and its first day taken.
final class CalendarText {
    private static final int LONGEST_DAYS = 60;
    /// Properties that may stand in an event more than once.
    private static final Set<String> LISTS = Set.of("EXDATE", "RDATE");

    private final Found found;
    private @Nullable Map<String, String> event;

    private final LocalDate from;
    private final LocalDate until;

    /// @param from first day of the time for which events are repeated; @param until its last day
    CalendarText(Found found, LocalDate from, LocalDate until) {
        this.found = found;
        this.from = from;
        this.until = until;
    }

    void read(String text) {
        String unfolded = text.replaceAll("\\R[ \\t]", "");
        for (String line : unfolded.split("\\R")) line(line);
        if (event != null) found.skip("The calendar ends in the middle of " + name(event) + ".");
    }

    private void line(String line) {
        int colon = colon(line);
        if (colon < 0) return;
        String property = line.substring(0, colon).split(";")[0].strip().toUpperCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        boolean isEvent = value.equalsIgnoreCase("VEVENT");
        if (property.equals("BEGIN") && isEvent) event = new HashMap<>();
        else if (property.equals("END") && isEvent) take();
        else if (event != null && LISTS.contains(property)) event.merge(property, value, (a, b) -> a + "," + b);
        else if (event != null) event.putIfAbsent(property, value);
    }

    /// Where the value begins: a colon that no quoted parameter holds; -1 when there is none.
    private static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') quoted = !quoted;
            else if (line.charAt(i) == ':' && !quoted) return i;
        }
        return -1;
    }

    private void take() {
        Map<String, String> taken = event;
        event = null;
        if (taken == null) return;
        LocalDate from = date(taken.get("DTSTART"));
        if (from == null) {
            String start = taken.getOrDefault("DTSTART", "");
            found.skip(
                    start.contains("T")
                            ? name(taken) + " has a time of day and is left out."
                            : name(taken) + " has no day and is left out.");
        } else if ("CANCELLED".equalsIgnoreCase(taken.get("STATUS"))) {
            found.skip(name(taken) + " is cancelled and is left out.");
        } else {
            days(taken, from);
        }
    }

    private void days(Map<String, String> taken, LocalDate first) {
        LocalDate end = date(taken.get("DTEND"));
        long days = end == null || !end.isAfter(first) ? 1 : ChronoUnit.DAYS.between(first, end);
        if (days > LONGEST_DAYS) {
            found.skip(name(taken) + " lasts more than " + LONGEST_DAYS + " days and is left out.");
            return;
        }
        if (!taken.containsKey("RRULE") && !taken.containsKey("RDATE")) {
            add(taken, first, days);
            if (taken.containsKey("RECURRENCE-ID"))
                found.skip(name(taken) + " moves one time of an event that repeats: both days are taken.");
            return;
        }
        try {
            repeat(taken, first, days);
        } catch (IllegalArgumentException e) {
            found.skip(name(taken) + " repeats by a rule that is not understood (" + e.getMessage()
                    + "): only its first time, " + first + ", is taken.");
            add(taken, first, days);
        }
    }

    private void repeat(Map<String, String> taken, LocalDate first, long days) {
        LocalDate earliest = from.minusDays(days - 1);
        var begins = new TreeSet<LocalDate>();
        String rule = taken.get("RRULE");
        if (rule == null) begins.add(first);
        else begins.addAll(new Recurrence(first, rule).between(earliest, until));
        begins.addAll(dates(taken, "RDATE"));
        begins.removeAll(dates(taken, "EXDATE"));
        List<LocalDate> within = begins.stream()
                .filter(day -> !day.isBefore(earliest) && !day.isAfter(until))
                .toList();
        for (LocalDate begin : within) add(taken, begin, days);
        if (within.isEmpty())
            found.skip(name(taken) + " repeats, and never from " + from + " to " + until + ", the time of the plan.");
    }

    private void add(Map<String, String> taken, LocalDate begin, long days) {
        for (int i = 0; i < days; i++) found.add(begin.plusDays(i), summary(taken));
    }

    private static List<LocalDate> dates(Map<String, String> taken, String property) {
        String list = taken.get(property);
        var dates = new ArrayList<LocalDate>();
        if (list == null) return dates;
        for (String value : list.split(",")) {
            LocalDate day = Recurrence.day(value.strip());
            if (day == null) throw new IllegalArgumentException(property + "=" + value);
            dates.add(day);
        }
        return dates;
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String name(Map<String, String> taken) {
        String summary = summary(taken);
        return summary.isBlank() ? "An event without a name" : "“" + summary + "”";
    }

    /// A text of the calendar without its escapes.
    private static String summary(Map<String, String> taken) {
        return taken.getOrDefault("SUMMARY", "")
                .replaceAll("\\\\[nN]", " ")
                .replaceAll("\\\\([\\\\;,])", "$1")
                .strip();
    }
}
