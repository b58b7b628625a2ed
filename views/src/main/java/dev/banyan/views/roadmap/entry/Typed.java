package dev.banyan.views.roadmap.entry;

import dev.banyan.views.parts.NumberText;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Numbers as people type them.
public final class Typed {
    private Typed() {}

    /// A number of 0 to 99,999 with a point or the decimal sign of the locale, empty when it is none.
    public static Optional<Double> number(String typed) {
        char sign = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
                .getDecimalSeparator();
        try {
            double number = Double.parseDouble(typed.strip().replace(sign, '.'));
            return number >= 0 && number < 100_000 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public static Optional<Integer> whole(String typed) {
        return number(typed).filter(n -> n == Math.rint(n)).map(Double::intValue);
    }

    /// A number of people, from 1.
    public static Optional<Integer> people(String typed) {
        return whole(typed).filter(n -> n >= 1 && n <= 999);
    }

    public static String noPeople(String typed) {
        return "“" + typed + "” is not a number of people; type one from 1 on.";
    }

    /// A whole share of 0 to 100, with or without its sign.
    public static Optional<Integer> share(String typed) {
        return whole(typed.strip().replaceFirst("\\s*%$", "")).filter(n -> n <= 100);
    }

    public static String noShare(String typed) {
        return "“" + typed + "” is not a share; type a number from 0 to 100.";
    }

    /// Rows of a table, with or without the signs that group digits; empty when it is no such number.
    public static OptionalLong rows(String typed) {
        String digits = typed.replaceAll("[\\s\u00a0\u202f.,'’]", "");
        return digits.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /// A measured number, with one digit behind the point where it is not whole.
    public static String brief(double number) {
        return NumberText.decimal(number, Math.abs(number - Math.rint(number)) < 0.05 ? 0 : 1);
    }

    /// "14", "14.5": half days are said, smaller parts are not.
    public static String days(double days) {
        return NumberText.decimal(days, days < 10 && days != Math.rint(days) ? 1 : 0);
    }

    /// A share with one digit behind the point ("4.2%").
    public static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /// A number as it was typed.
    public static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    public static String noDays(String typed) {
        return "“" + typed + "” is not a number of days; type a number like 14 or 7.5.";
    }

    public static String noNumber(String typed) {
        return "“" + typed + "” is not a number that can stand here; type one like 80.";
    }

    public static String noRows(String typed) {
        return "“" + typed + "” is not a number of rows; type one like 120000.";
    }

    public static String noDay(String typed) {
        return "“" + typed + "” is not a day; type one like 2026-05-04.";
    }
}
