package dev.banyan.importing.schedule;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.JobFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `manage.py dumpdata` with the schedule that django-celery-beat keeps in the database. Schedules may stand before or
/// behind the tasks that point to them. Other objects of the dump are data of the system and stepped over; so are the
/// arguments of a task.
public final class BeatDumpReader implements AuditReader {
    private static final About ABOUT = new About(
            "celery-beat-json",
            "Celery beat schedule JSON",
            "which tasks run by the clock",
            "python manage.py dumpdata django_celery_beat --indent 2 > beat.json");

    private static final String APP = "django_celery_beat.";
    private static final List<String> KINDS = List.of("interval", "crontab", "solar", "clocked");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isArray() || !json.first().has("model", "fields")) return Recognition.NO;
        boolean beat = json.items().stream().anyMatch(i -> i.at("model").text().startsWith(APP));
        if (beat) return new Recognition.Certain("objects of django_celery_beat");
        return new Recognition.Maybe("a dump of Django objects, which may hold a schedule");
    }

    private record Task(String name, String task, Map<String, String> schedules, boolean enabled, Place place) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var tasks = new ArrayList<Task>();
        var schedules = new HashMap<String, String>();
        long[] others = {0};
        try (JsonCursor json = input.json(facts)) {
            json.items(() -> object(json, tasks, schedules, others));
            json.end();
        }
        for (Task task : tasks) facts.add(job(task, schedules, facts));
        if (tasks.isEmpty() && others[0] > 0)
            facts.warn(Place.UNKNOWN, "no schedule among these objects; other data is not read");
    }

    private static JobFact job(Task task, Map<String, String> schedules, Facts facts) {
        String when = "";
        for (String kind : KINDS) {
            String key = task.schedules.getOrDefault(kind, "");
            if (!key.isEmpty() && when.isEmpty()) when = schedules.getOrDefault(kind + " " + key, "");
        }
        if (when.isEmpty()) facts.warn(task.place, "its schedule is not in the file");
        return new JobFact(task.name, task.task, when, task.enabled, task.place);
    }

    /// The name of the model stands before its fields.
    private static void object(JsonCursor json, List<Task> tasks, Map<String, String> schedules, long[] others)
            throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] head = {"", ""};
        var fields = new HashMap<String, String>();
        json.fields(key -> {
            switch (key) {
                case "model" -> head[0] = json.text().toLowerCase(Locale.ROOT);
                case "pk" -> head[1] = json.text();
                case "fields" -> {
                    boolean beat = head[0].isEmpty() || head[0].startsWith(APP);
                    if (beat)
                        json.fields(name -> {
                            if (!json.isObject() && !json.isArray() && WANTED.contains(name))
                                fields.put(name, json.text());
                        });
                }
                default -> {}
            }
        });
        if (!head[0].startsWith(APP)) {
            others[0]++;
            return;
        }
        switch (head[0].substring(APP.length())) {
            case "periodictask" -> tasks.add(task(fields, place));
            case "intervalschedule" -> schedules.put("interval " + head[1], interval(fields));
            case "crontabschedule" -> schedules.put("crontab " + head[1], crontab(fields));
            case "solarschedule" ->
                schedules.put("solar " + head[1], "at " + of(fields, "event").replace('_', ' '));
            case "clockedschedule" -> schedules.put("clocked " + head[1], "once at " + of(fields, "clocked_time"));
            default -> {}
        }
    }

    private static final List<String> WANTED = List.of(
            "name",
            "task",
            "enabled",
            "interval",
            "crontab",
            "solar",
            "clocked",
            "every",
            "period",
            "minute",
            "hour",
            "day_of_week",
            "day_of_month",
            "month_of_year",
            "event",
            "clocked_time");

    private static Task task(Map<String, String> fields, Place place) {
        var schedules = new HashMap<String, String>();
        for (String kind : KINDS) schedules.put(kind, of(fields, kind));
        boolean enabled = !of(fields, "enabled").equals("false");
        return new Task(of(fields, "name"), of(fields, "task"), schedules, enabled, place);
    }

    private static String interval(Map<String, String> fields) {
        String every = of(fields, "every");
        if (!every.matches("\\d{1,9}")) return "";
        double number = Integer.parseInt(every);
        String period = of(fields, "period");
        return period.equals("seconds") ? Times.everySeconds(number) : Times.every(number, period);
    }

    private static String crontab(Map<String, String> fields) {
        return Times.cron(
                of(fields, "minute"),
                of(fields, "hour"),
                of(fields, "day_of_month"),
                of(fields, "month_of_year"),
                of(fields, "day_of_week"));
    }

    private static String of(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
