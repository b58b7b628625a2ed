package dev.banyan.model.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holidays as they are found in a text: a calendar in the form of RFC 5545 (`.ics`), or a line for each day that
/// begins with it ("2026-12-25 Christmas").
///
/// @param days    by date, with their name
/// @param skipped a sentence for everything that was left out and why
public record HolidayReading(SortedMap<LocalDate, String> days, List<String> skipped) {
    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[\\s,;]+(.*))?");

    public HolidayReading {
        skipped = List.copyOf(skipped);
    }

    /// @param from first day of the time for which what repeats is taken; @param until its last day
    public static HolidayReading of(String text, LocalDate from, LocalDate until) {
        var found = new Found();
        if (text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15))
            new CalendarText(found, from, until).read(text);
        else lines(text, found);
        return new HolidayReading(found.days, found.skipped);
    }

    private static void lines(String text, Found found) {
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !found.add(matcher.group(1), matcher.group(2)))
                found.skip("Line " + (i + 1) + ", “" + shorter(line) + "”, does not begin with a day like 2026-12-25.");
        }
    }

    private static String shorter(String line) {
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }

    /// What was found so far.
    static final class Found {
        static final String NAMELESS = "Holiday";
        private final TreeMap<LocalDate, String> days = new TreeMap<>();
        private final List<String> skipped = new ArrayList<>();

        void skip(String sentence) {
            skipped.add(sentence);
        }

        /// Two holidays on one day keep both names.
        void add(LocalDate day, String name) {
            String known = name.isBlank() ? NAMELESS : name.strip();
            days.merge(day, known, (a, b) -> a.equals(b) ? a : a + " / " + b);
        }

        private boolean add(String iso, @org.jspecify.annotations.Nullable String name) {
            try {
                add(LocalDate.parse(iso), name == null ? "" : name);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
