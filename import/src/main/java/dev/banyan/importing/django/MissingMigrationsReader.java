package dev.banyan.importing.django;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.MigrationFact;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `manage.py makemigrations --check --dry-run`: the migrations that are missing because models were changed without
/// them. Each is a migration that is not applied, under the name Django would give it.
public final class MissingMigrationsReader implements AuditReader {
    private static final About ABOUT = new About(
            "makemigrations",
            "Django missing migrations",
            "where the models and the database have drifted apart",
            "python manage.py makemigrations --check --dry-run > drift.txt");

    private static final Pattern APP = Pattern.compile("^Migrations for '([^']+)':\\s*$");
    private static final Pattern FILE = Pattern.compile("^\\s+(?:.*[/\\\\])?(\\w+?)(?:\\.py)?:?\\s*$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines().stream().filter(l -> !l.isBlank()).toList();
        boolean none = !lines.isEmpty() && lines.size() < 20 && lines.getLast().startsWith("No changes detected");
        boolean some = lines.stream().anyMatch(l -> APP.matcher(l).matches());
        return Recognition.certainIf(none || some, "what makemigrations would make");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String app = "";
        boolean named = false;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher begins = APP.matcher(lines.line());
                Matcher file = FILE.matcher(lines.line());
                if (begins.matches()) {
                    app = begins.group(1);
                    named = false;
                } else if (!app.isEmpty() && !named && file.matches()) {
                    facts.add(new MigrationFact(app, file.group(1), false, lines.place()));
                    named = true;
                }
            }
        }
    }
}
