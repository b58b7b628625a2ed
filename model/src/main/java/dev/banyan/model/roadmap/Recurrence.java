package dev.banyan.model.roadmap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rule by which an event of a calendar repeats (RFC 5545, 3.3.10), as far as holidays need it: by day, week,
/// month or year with `INTERVAL`, `COUNT`, `UNTIL`, `BYMONTH`, `BYMONTHDAY` and `BYDAY`; days that a month does not
/// have are left out. Whatever else a rule says is refused and never guessed.
///
/// A day is asked whether the rule falls on it, instead of the rule for its next day: that is a few lines for whole
/// days, where the libraries for calendars bring time zones, sets of rules and parsers of their own.
final class Recurrence {
    /// A rule that counts is followed from its first day; no holiday has done so for longer.
    private static final int LONGEST_DAYS = 75_000;
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");

    private enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /// @param nth of the month, from its end where negative; 0 for every one
    private record Weekday(DayOfWeek day, int nth) {
        boolean is(LocalDate date) {
            if (date.getDayOfWeek() != day) return false;
            int fromStart = (date.getDayOfMonth() - 1) / 7 + 1;
            int fromEnd = (date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1;
            return nth == 0 || nth == fromStart || -nth == fromEnd;
        }
    }

    private final LocalDate first;
    private final Frequency frequency;
    private int interval = 1;
    private int count = Integer.MAX_VALUE;
    private LocalDate last = LocalDate.MAX;
    private DayOfWeek weekBegins = DayOfWeek.MONDAY;
    private final Set<Integer> months = new HashSet<>();
    private final Set<Integer> monthDays = new HashSet<>();
    private final List<Weekday> weekdays = new ArrayList<>();

    /// @param first the day the event begins, which is always one of its days
    /// @throws IllegalArgumentException with the part of the rule that is not understood
    Recurrence(LocalDate first, String rule) {
        this.first = first;
        Map<String, String> parts = parts(rule);
        String often = parts.getOrDefault("FREQ", "");
        Frequency known = null;
        for (Frequency f : Frequency.values()) if (f.name().equals(often)) known = f;
        if (known == null) throw new IllegalArgumentException("FREQ=" + often);
        frequency = known;
        parts.forEach(this::set);
        boolean nth = weekdays.stream().anyMatch(w -> w.nth() != 0);
        boolean inMonth = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY && !months.isEmpty();
        if (nth && !inMonth) throw new IllegalArgumentException("BYDAY=" + parts.get("BYDAY"));
        if (!monthDays.isEmpty() && frequency == Frequency.WEEKLY) throw new IllegalArgumentException("BYMONTHDAY");
    }

    private static Map<String, String> parts(String rule) {
        var parts = new LinkedHashMap<String, String>();
        for (String part : rule.toUpperCase(Locale.ROOT).split(";")) {
            int is = part.indexOf('=');
            if (is < 1 || parts.put(part.substring(0, is), part.substring(is + 1)) != null)
                throw new IllegalArgumentException(part);
        }
        return parts;
    }

    private void set(String key, String value) {
        switch (key) {
            case "FREQ" -> {}
            case "INTERVAL" -> interval = number(key, value, 1, 10_000);
            case "COUNT" -> count = number(key, value, 1, 1_000_000);
            case "UNTIL" -> last = until(value);
            case "WKST" -> weekBegins = weekday(key, value).day();
            case "BYMONTH" -> numbers(key, value, 1, 12, months);
            case "BYMONTHDAY" -> numbers(key, value, -31, 31, monthDays);
            case "BYDAY" -> {
                for (String day : value.split(",")) weekdays.add(weekday(key, day));
            }
            default -> throw new IllegalArgumentException(key);
        }
    }

    private static LocalDate until(String value) {
        LocalDate day = day(value);
        if (day == null) throw new IllegalArgumentException("UNTIL=" + value);
        return day;
    }

    /// The day of a date or of a date with a time; null when it is none.
    static @Nullable LocalDate day(String value) {
        int time = value.indexOf('T');
        try {
            return LocalDate.parse(time < 0 ? value : value.substring(0, time), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int number(String key, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most && number != 0) return number;
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(key + "=" + value);
    }

    private static void numbers(String key, String value, int least, int most, Set<Integer> to) {
        for (String number : value.split(",")) to.add(number(key, number, least, most));
    }

    private static Weekday weekday(String key, String value) {
        Matcher matcher = WEEKDAY.matcher(value);
        if (!matcher.matches()) throw new IllegalArgumentException(key + "=" + value);
        String nth = matcher.group(1);
        return new Weekday(
                DayOfWeek.of(WEEKDAYS.indexOf(matcher.group(2)) + 1), nth == null ? 0 : Integer.parseInt(nth));
    }

    /// Its days from one day to another.
    ///
    /// @throws IllegalArgumentException when it counts from a day that is too long ago
    List<LocalDate> between(LocalDate from, LocalDate until) {
        LocalDate end = last.isBefore(until) ? last : until;
        boolean counts = count != Integer.MAX_VALUE;
        LocalDate day = counts || first.isAfter(from) ? first : from;
        if (ChronoUnit.DAYS.between(day, end) > LONGEST_DAYS) throw new IllegalArgumentException("COUNT=" + count);
        var days = new ArrayList<LocalDate>();
        for (int seen = 0; seen < count && !day.isAfter(end); day = day.plusDays(1)) {
            if (!day.equals(first) && !fallsOn(day)) continue;
            seen++;
            if (!day.isBefore(from)) days.add(day);
        }
        return days;
    }

    private boolean fallsOn(LocalDate day) {
        return periods(day) % interval == 0 && (months.isEmpty() || months.contains(day.getMonthValue())) && fits(day);
    }

    /// Whole days, weeks, months or years from the first one.
    private long periods(LocalDate day) {
        return switch (frequency) {
            case DAILY -> ChronoUnit.DAYS.between(first, day);
            case WEEKLY -> ChronoUnit.WEEKS.between(week(first), week(day));
            case MONTHLY -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
            case YEARLY -> (long) day.getYear() - first.getYear();
        };
    }

    private LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekBegins));
    }

    private boolean fits(LocalDate day) {
        if (weekdays.isEmpty() && monthDays.isEmpty())
            return switch (frequency) {
                case DAILY -> true;
                case WEEKLY -> day.getDayOfWeek() == first.getDayOfWeek();
                case MONTHLY -> day.getDayOfMonth() == first.getDayOfMonth();
                case YEARLY ->
                    day.getDayOfMonth() == first.getDayOfMonth()
                            && (!months.isEmpty() || day.getMonthValue() == first.getMonthValue());
            };
        return (weekdays.isEmpty() || weekdays.stream().anyMatch(w -> w.is(day)))
                && (monthDays.isEmpty()
                        || monthDays.contains(day.getDayOfMonth())
                        || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1));
    }
}
