package dev.banyan.importing.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as tools and people write them: ISO, `14/Mar/24 9:12 AM`, `14.03.2024 09:12`, `3/14/2024`, month names of six
/// languages, days counted by a spreadsheet (45839.5), seconds or milliseconds since 1970. Whether a day or a month
/// stands first in `03/04/2024` is seen from the other dates of the file.
public final class DateText {
    private static final String TIME = "(?:[T ,:]+(.*))?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\\p{L}{3,12})\\.?[-/. ,]+(\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?[- ]+(\\d{1,2})(?:st|nd|rd|th)?[-, ]+(\\d{4})" + TIME);
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,12}\\.?, +");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,13})(?:[.,](\\d{1,15}))?");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)? *(\\p{Alpha}\\.?[mM]\\.?)? *(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?.*");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})\\b");
    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);

    private final boolean monthFirst;
    private final boolean certain;
    private final @Nullable DateTimeFormatter pattern;
    private boolean guessed;

    private DateText(boolean monthFirst, boolean certain, @Nullable DateTimeFormatter pattern) {
        this.monthFirst = monthFirst;
        this.certain = certain;
        this.pattern = pattern;
    }

    /// @param text some of the file, in which the order of day and month may be seen
    public static DateText seenIn(String text) {
        boolean monthFirst = false;
        Matcher dates = SLASHED.matcher(text);
        while (dates.find()) {
            if (Integer.parseInt(dates.group(1)) > 12) return new DateText(false, true, null);
            if (Integer.parseInt(dates.group(2)) > 12) monthFirst = true;
        }
        return new DateText(monthFirst, monthFirst, null);
    }

    /// @param pattern letters of [DateTimeFormatter]: `dd.MM.yyyy HH:mm`
    /// @throws IllegalArgumentException when it is no such pattern
    public static DateText written(String pattern) {
        return new DateText(false, true, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    /// Whether a date was read of which it is not certain what is the day and what the month.
    public boolean guessed() {
        return guessed;
    }

    /// The day as it is written, whatever its zone; empty when this is no date.
    public Optional<LocalDate> day(String text) {
        return moment(text).map(OffsetDateTime::toLocalDate);
    }

    /// The moment, in UTC when no zone is told; empty when this is no date.
    public Optional<OffsetDateTime> moment(String text) {
        String date = WEEKDAY.matcher(text.strip()).replaceFirst("");
        if (date.isEmpty() || date.length() > 60) return Optional.empty();
        try {
            DateTimeFormatter own = pattern;
            return own == null ? Optional.ofNullable(read(date)) : Optional.of(patterned(own, date));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private @Nullable OffsetDateTime read(String date) {
        Matcher m = ISO.matcher(date);
        if (m.matches()) return at(m.group(1), number(m.group(2)), m.group(3), m.group(4));
        m = NUMBERS.matcher(date);
        if (m.matches()) return numbers(m);
        m = DAY_FIRST.matcher(date);
        if (m.matches()) return at(m.group(3), MonthName.number(m.group(2)), m.group(1), m.group(4));
        m = MONTH_FIRST.matcher(date);
        if (m.matches()) return at(m.group(3), MonthName.number(m.group(1)), m.group(2), m.group(4));
        m = COUNTED.matcher(date);
        return m.matches() ? counted(m) : null;
    }

    private OffsetDateTime numbers(Matcher m) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        boolean slash = m.group(2).equals("/");
        boolean swap = second > 12 || slash && monthFirst && first <= 12;
        if (slash && !certain && first <= 12 && second <= 12 && first != second) guessed = true;
        return at(m.group(4), swap ? first : second, swap ? m.group(3) : m.group(1), m.group(5));
    }

    /// Five digits are days of a spreadsheet, ten are seconds, thirteen are milliseconds.
    private static @Nullable OffsetDateTime counted(Matcher m) {
        String whole = m.group(1);
        String part = m.group(2);
        double fraction = part == null ? 0 : Double.parseDouble("0." + part);
        return switch (whole.length()) {
            case 5 ->
                SPREADSHEET
                        .plusDays(number(whole))
                        .atStartOfDay()
                        .plusSeconds(Math.round(fraction * 86_400))
                        .atOffset(ZoneOffset.UTC);
            case 10 -> Instant.ofEpochSecond(Long.parseLong(whole)).atOffset(ZoneOffset.UTC);
            case 13 -> Instant.ofEpochMilli(Long.parseLong(whole)).atOffset(ZoneOffset.UTC);
            default -> null;
        };
    }

    private static OffsetDateTime at(String year, int month, String day, @Nullable String time) {
        int y = number(year);
        var date = LocalDate.of(year.length() == 2 ? 2000 + y : y, month, number(day));
        Matcher clock = CLOCK.matcher(time == null ? "" : time.strip());
        if (!clock.matches()) return date.atStartOfDay().atOffset(ZoneOffset.UTC);
        int hour = number(clock.group(1));
        String half = clock.group(4);
        if (half != null && hour <= 12) hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        int seconds = clock.group(3) == null ? 0 : number(clock.group(3));
        LocalTime at = LocalTime.of(hour, number(clock.group(2)), seconds);
        String zone = clock.group(5);
        boolean told = zone != null && (zone.charAt(0) == '+' || zone.charAt(0) == '-');
        return date.atTime(at).atOffset(told ? ZoneOffset.of(String.valueOf(zone)) : ZoneOffset.UTC);
    }

    private static OffsetDateTime patterned(DateTimeFormatter pattern, String date) {
        TemporalAccessor read = pattern.parseBest(date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (read) {
            case OffsetDateTime zoned -> zoned;
            case LocalDateTime local -> local.atOffset(ZoneOffset.UTC);
            default -> LocalDate.from(read).atStartOfDay().atOffset(ZoneOffset.UTC);
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
