package dev.banyan.importing.schedule;

import dev.banyan.importing.schedule.PythonText.Entry;
import dev.banyan.importing.schedule.PythonText.Group;
import dev.banyan.importing.schedule.PythonText.Other;
import dev.banyan.importing.schedule.PythonText.Text;
import dev.banyan.importing.schedule.PythonText.Value;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.JobFact;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `beat_schedule` of Celery's settings: as written in Python, as `diffsettings` or `celery report` print it, or as
/// JSON. Arguments of the tasks are stepped over. The first two million characters are looked at.
public final class BeatScheduleReader implements AuditReader {
    private static final About ABOUT = new About(
            "celery-beat-settings",
            "Celery beat settings",
            "which tasks run by the clock",
            "python manage.py diffsettings > settings.txt");

    private static final Pattern SETTING =
            Pattern.compile("(?i)\\b(?:celery_?)?beat_?schedule['\"]?(?:\\s*:\\s*[\\w\\[\\], ]+)?\\s*[:=]\\s*(?=\\{)");
    private static final Pattern BARE = Pattern.compile("^\\s*\\{\\s*['\"][^'\"]+['\"]\\s*:\\s*\\{");
    private static final Pattern SCHEDULE = Pattern.compile(
            "['\"]schedule['\"]\\s*:\\s*(<crontab|<freq|<solar|crontab\\(|schedule\\(|(datetime\\.)?timedelta\\(|\\d)");
    private static final int LONGEST = 2_000_000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        String text = head.text();
        if (!text.contains("'task'") && !text.contains("\"task\"")) return Recognition.NO;
        if (!SCHEDULE.matcher(text).find()) return Recognition.NO;
        boolean bare = BARE.matcher(text).find();
        return Recognition.certainIf(bare || SETTING.matcher(text).find(), "tasks with their schedule");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var all = new StringBuilder();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next() && all.length() < LONGEST)
                all.append(lines.line()).append('\n');
        }
        String text = all.toString();
        Matcher setting = SETTING.matcher(text);
        int from = setting.find() ? setting.end() : Math.max(0, text.indexOf('{'));
        if (new PythonText(text, from).value() instanceof Group schedule) give(schedule, facts);
    }

    private static void give(Group schedule, Facts facts) {
        for (Entry entry : schedule.entries()) {
            Place place = Place.line(entry.line() + 1);
            if (!(entry.value() instanceof Group task)
                    || written(task.get("task")).isEmpty()) {
                facts.warn(place, "an entry without a task was left out");
                continue;
            }
            String when = when(task.get("schedule"));
            if (when.isEmpty()) facts.warn(place, "its schedule is not one that Celery writes");
            facts.add(new JobFact(entry.key(), written(task.get("task")), when, true, place));
        }
    }

    private static String written(Value value) {
        return switch (value) {
            case Text t -> t.text();
            case Other o -> o.text();
            case Group g -> g.name();
        };
    }

    private static String when(Value value) {
        return switch (value) {
            case Group g -> BeatTime.called(g);
            case Other o -> BeatTime.printed(o.text());
            case Text t -> BeatTime.printed(t.text());
        };
    }
}
