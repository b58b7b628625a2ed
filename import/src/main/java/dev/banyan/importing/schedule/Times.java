package dev.banyan.importing.schedule;

import java.util.Map;

/// Says when a job runs, the same way for every source: five fields of cron, or `every 10 minutes`.
final class Times {
    private static final Map<String, String> NAMED = Map.of(
            "@hourly", "0 * * * *",
            "@daily", "0 0 * * *",
            "@midnight", "0 0 * * *",
            "@weekly", "0 0 * * 0",
            "@monthly", "0 0 1 * *",
            "@yearly", "0 0 1 1 *",
            "@annually", "0 0 1 1 *");

    private Times() {}

    static String cron(String minute, String hour, String dayOfMonth, String month, String dayOfWeek) {
        return String.join(" ", field(minute), field(hour), field(dayOfMonth), field(month), field(dayOfWeek));
    }

    /// A field may hold blanks between its commas.
    private static String field(String text) {
        String field = text.replaceAll("\\s", "");
        return field.isEmpty() ? "*" : field;
    }

    /// Fields for the names that cron knows; `at start` for what runs when the machine starts.
    static String named(String name) {
        return NAMED.getOrDefault(name, name.equals("@reboot") ? "at start" : name.substring(1));
    }

    /// @param unit in the plural, as a word ("minutes")
    static String every(double number, String unit) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        if (number == 1 && unit.endsWith("s")) return "every " + unit.substring(0, unit.length() - 1);
        return "every " + (whole ? String.valueOf((long) number) : String.valueOf(number)) + " " + unit;
    }

    static String everySeconds(double seconds) {
        if (seconds >= 86_400 && seconds % 86_400 == 0) return every(seconds / 86_400, "days");
        if (seconds >= 3_600 && seconds % 3_600 == 0) return every(seconds / 3_600, "hours");
        if (seconds >= 60 && seconds % 60 == 0) return every(seconds / 60, "minutes");
        return every(seconds, "seconds");
    }
}
