package dev.banyan.views.parts;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers and dates as the person is used to reading them. Only for the window; files have no locale.
public final class NumberText {
    /// What stands for a number nobody knows.
    public static final String UNKNOWN = "no data";

    private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private NumberText() {}

    public static String count(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /// "1 module", "1,842 modules".
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    public static String decimal(double number, int digits) {
        if (Double.isNaN(number)) return UNKNOWN;
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /// A share of 0 to 1 as whole percent. 99.6 % is 99 %: only all is 100 %.
    public static String percent(double share) {
        if (Double.isNaN(share)) return UNKNOWN;
        double whole = share < 1 && share >= 0.99 ? 0.99 : share;
        return NumberFormat.getPercentInstance(locale()).format(whole);
    }

    public static String date(@Nullable LocalDate day) {
        return day == null
                ? UNKNOWN
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale())
                        .format(day);
    }

    /// A sentence of the model, which writes days as 2026-12-31, with them as the person reads days.
    public static String dated(String sentence) {
        return ISO_DAY.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(day(found.group())));
    }

    private static String day(String iso) {
        try {
            return date(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /// "today 14:01", else the date with the time; the year only where it is another one.
    public static String when(Instant moment, LocalDate today) {
        ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(local);
        LocalDate day = local.toLocalDate();
        if (day.equals(today)) return "today " + time;
        if (day.getYear() != today.getYear()) return date(day) + " " + time;
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale()).format(day) + " " + time;
    }

    /// "6.1 MB", in powers of 1000 as file managers count.
    public static String bytes(long bytes) {
        if (bytes < 1000) return count(bytes) + " B";
        if (bytes < 1_000_000) return decimal(bytes / 1e3, 1) + " kB";
        return decimal(bytes / 1e6, 1) + " MB";
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
