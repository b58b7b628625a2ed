package dev.banyan.model.roadmap;

import dev.banyan.model.roadmap.HolidayReading.Found;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the events of a calendar that last whole days (RFC 5545: `VEVENT` with a `DTSTART` that is a date; `DTEND` is
/// the day after the last one). Events with a time of day are appointments, not holidays.
final class CalendarText {
    private static final int LONGEST_DAYS = 60;

    private final Found found;
    private @Nullable Map<String, String> event;

    CalendarText(Found found) {
        this.found = found;
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
            found.skip(start.contains("T") ? name(taken) + " has a time of day." : name(taken) + " has no day.");
        } else if ("CANCELLED".equalsIgnoreCase(taken.get("STATUS"))) {
            found.skip(name(taken) + " is cancelled.");
        } else {
            days(taken, from);
        }
    }

    private void days(Map<String, String> taken, LocalDate from) {
        LocalDate end = date(taken.get("DTEND"));
        LocalDate after = end == null || !end.isAfter(from) ? from.plusDays(1) : end;
        if (after.isAfter(from.plusDays(LONGEST_DAYS))) {
            found.skip(name(taken) + " lasts more than " + LONGEST_DAYS + " days.");
            return;
        }
        for (LocalDate day = from; day.isBefore(after); day = day.plusDays(1)) found.add(day, summary(taken));
        if (taken.containsKey("RRULE") || taken.containsKey("RDATE"))
            found.skip(name(taken) + " repeats: only its first time, " + from + ", is taken.");
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
