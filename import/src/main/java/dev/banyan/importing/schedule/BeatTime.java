package dev.banyan.importing.schedule;

import dev.banyan.importing.schedule.PythonText.Entry;
import dev.banyan.importing.schedule.PythonText.Group;
import dev.banyan.importing.schedule.PythonText.Other;
import dev.banyan.importing.schedule.PythonText.Text;
import dev.banyan.importing.schedule.PythonText.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The schedules of Celery. Up to version 5.2 a crontab prints the day of the week before the day of the month, later
/// ones print in the order of cron; the legend behind it says which.
final class BeatTime {
    private static final Pattern CRONTAB = Pattern.compile("<crontab: (.+?) \\(([\\w/]+)\\)>?", Pattern.DOTALL);
    private static final Pattern PLAIN_CRONTAB = Pattern.compile("<crontab: ([^>(]+)>?");
    private static final Pattern EVERY = Pattern.compile("<freq: (\\d{1,12}(?:\\.\\d{1,6})?) (\\w+)>?");
    private static final Pattern PRODUCT =
            Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?(?:\\s*\\*\\s*\\d{1,9}(?:\\.\\d{1,6})?)*");
    private static final List<String> CRON_ORDER = List.of("m", "h", "dM", "MY", "d");
    private static final List<String> ARGUMENTS =
            List.of("minute", "hour", "day_of_week", "day_of_month", "month_of_year");
    private static final Map<String, Double> SECONDS =
            Map.of("days", 86_400.0, "seconds", 1.0, "minutes", 60.0, "hours", 3_600.0, "weeks", 604_800.0);

    private BeatTime() {}

    /// As Celery prints it, or a number of seconds.
    static String printed(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        Matcher crontab = CRONTAB.matcher(line);
        if (crontab.find())
            return crontab(crontab.group(1).split(" "), List.of(crontab.group(2).split("/")));
        Matcher plain = PLAIN_CRONTAB.matcher(line);
        if (plain.find()) return crontab(plain.group(1).strip().split(" "), CRON_ORDER);
        Matcher every = EVERY.matcher(line);
        if (every.find()) {
            String unit = every.group(2).endsWith("s") ? every.group(2) : every.group(2) + "s";
            return Times.every(Double.parseDouble(every.group(1)), unit);
        }
        double seconds = product(line);
        if (seconds > 0) return Times.everySeconds(seconds);
        return line.startsWith("<solar: ")
                ? "at " + line.replaceAll("^<solar: (\\w+).*", "$1").replace('_', ' ')
                : "";
    }

    private static String crontab(String[] fields, List<String> legend) {
        if (fields.length != 5 || legend.size() != 5 || !legend.containsAll(CRON_ORDER)) return "";
        return CRON_ORDER.stream().map(name -> fields[legend.indexOf(name)]).collect(Collectors.joining(" "));
    }

    /// `crontab(minute=30, hour=7)`, `timedelta(hours=1)`, `schedule(run_every=60)`, `solar('sunset', 1, 2)`.
    static String called(Group call) {
        return switch (call.name()) {
            case "crontab" -> {
                Map<String, String> given = given(call, ARGUMENTS);
                yield Times.cron(
                        given.getOrDefault("minute", "*"),
                        given.getOrDefault("hour", "*"),
                        given.getOrDefault("day_of_month", "*"),
                        given.getOrDefault("month_of_year", "*"),
                        given.getOrDefault("day_of_week", "*"));
            }
            case "timedelta" -> {
                double[] seconds = {0};
                given(call, List.of("days", "seconds"))
                        .forEach((unit, n) -> seconds[0] += SECONDS.getOrDefault(unit, 0.0) * Math.max(0, product(n)));
                yield seconds[0] > 0 ? Times.everySeconds(seconds[0]) : "";
            }
            case "schedule" ->
                call.entries().isEmpty() ? "" : inside(call.entries().getFirst().value());
            case "solar" ->
                "at "
                        + written(
                                call.entries().isEmpty()
                                        ? new Other("")
                                        : call.entries().getFirst().value());
            default -> "";
        };
    }

    private static String inside(Value value) {
        return switch (value) {
            case Group g -> g.name().equals("schedule") ? "" : called(g);
            case Other o -> printed(o.text());
            case Text t -> printed(t.text());
        };
    }

    /// Arguments without a name stand in the order of the names.
    private static Map<String, String> given(Group call, List<String> names) {
        var given = new HashMap<String, String>();
        int position = 0;
        for (Entry e : call.entries()) {
            String name = e.key().isEmpty() && position < names.size() ? names.get(position++) : e.key();
            given.put(name, written(e.value()));
        }
        return given;
    }

    private static String written(Value value) {
        return switch (value) {
            case Text t -> t.text();
            case Other o -> o.text();
            case Group g -> g.entries().stream().map(e -> written(e.value())).collect(Collectors.joining(","));
        };
    }

    /// `60 * 60`; -1 when it is no number.
    private static double product(String text) {
        if (!PRODUCT.matcher(text.strip()).matches()) return -1;
        double product = 1;
        for (String factor : text.split("\\*")) product *= Double.parseDouble(factor.strip());
        return product;
    }
}
