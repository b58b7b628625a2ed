package dev.banyan.importing.schedule;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A crontab, of one user or of the system with a column for the user. Of a command only what runs is kept, without its
/// arguments, because these may hold passwords.
public final class CrontabReader implements AuditReader {
    private static final About ABOUT =
            new About("crontab", "crontab", "which commands run by the clock", "crontab -l > crontab.txt");

    private static final String FIELD = "(?:\\*|[\\d,/*-]+|[A-Za-z]{3}(?:[,-][A-Za-z]{3})*)(?:/\\d+)?";
    private static final Pattern JOB =
            Pattern.compile("^\\s*(?:((?:" + FIELD + "\\s+){4}" + FIELD + ")|(@[a-z]+))\\s+(\\S.*)$");
    private static final Pattern SETTING = Pattern.compile("^\\s*[A-Za-z_]\\w*\\s*=.*");
    private static final Set<String> NAMES =
            Set.of("@reboot", "@hourly", "@daily", "@midnight", "@weekly", "@monthly", "@yearly", "@annually");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        List<String> lines = head.lines().stream()
                .filter(l -> !l.isBlank() && !l.stripLeading().startsWith("#"))
                .toList();
        long jobs = lines.stream().filter(l -> job(l).isPresent()).count();
        long settings = lines.stream().filter(l -> SETTING.matcher(l).matches()).count();
        return Recognition.certainIf(jobs > 0 && jobs + settings == lines.size(), "times and commands");
    }

    private static Optional<Matcher> job(String line) {
        Matcher m = JOB.matcher(line);
        boolean job = m.matches() && (m.group(2) == null || NAMES.contains(m.group(2)));
        return job ? Optional.of(m) : Optional.empty();
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean users = input.head().lines().stream()
                .anyMatch(l -> l.startsWith("#") && l.matches("(?i).*\\buser(-?name)?\\s+command\\b.*"));
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                if (line.isBlank()
                        || line.stripLeading().startsWith("#")
                        || SETTING.matcher(line).matches()) continue;
                Matcher m = job(line).orElse(null);
                if (m == null) {
                    facts.warn(lines.place(), "not a job of cron");
                    continue;
                }
                String when = m.group(1) == null
                        ? Times.named(m.group(2))
                        : m.group(1).replaceAll("\\s+", " ");
                Command command = Command.of(m.group(3), users);
                facts.add(new JobFact(command.name(), command.task(), when, true, lines.place()));
            }
        }
    }
}
