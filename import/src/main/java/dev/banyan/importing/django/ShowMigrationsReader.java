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

/// `manage.py showmigrations`, as a list below each app or as a plan. A squashed migration whose parts are applied but
/// which is not recorded itself counts as applied, and is told.
public final class ShowMigrationsReader implements AuditReader {
    private static final About ABOUT = new About(
            "showmigrations",
            "Django migrations",
            "which changes of the database are applied",
            "python manage.py showmigrations --list > migrations.txt");

    private static final Pattern APP = Pattern.compile("^[A-Za-z_]\\w*$");
    private static final Pattern LISTED = Pattern.compile("^ \\[([Xx \\-])\\] (\\w+)( .*)?$");
    private static final Pattern PLANNED = Pattern.compile("^\\[([Xx \\-])\\]  (\\w+)\\.(\\w+)(\\s.*)?$");
    private static final String NONE = " (no migrations)";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines().stream().filter(l -> !l.isBlank()).toList();
        long planned = lines.stream().filter(l -> PLANNED.matcher(l).matches()).count();
        long listed = lines.stream()
                .filter(l -> LISTED.matcher(l).matches() || l.equals(NONE))
                .count();
        long apps = lines.stream().filter(l -> APP.matcher(l).matches()).count();
        boolean plan = planned > 0 && planned * 10 >= lines.size() * 8L;
        boolean list = listed > 0 && apps > 0 && (listed + apps) * 10 >= lines.size() * 8L;
        return Recognition.certainIf(plan || list, "migrations with their boxes");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String app = "";
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line().stripTrailing();
                Matcher planned = PLANNED.matcher(line);
                Matcher listed = LISTED.matcher(line);
                if (planned.matches()) migration(planned.group(2), planned.group(3), planned.group(1), lines, facts);
                else if (listed.matches()) migration(app, listed.group(2), listed.group(1), lines, facts);
                else if (APP.matcher(line).matches()) app = line;
                else if (line.matches("\\s*\\[.\\].*")) facts.warn(lines.place(), "not a migration that Django writes");
            }
        }
    }

    private static void migration(String app, String name, String box, LineCursor lines, Facts facts) {
        if (app.isEmpty()) {
            facts.warn(lines.place(), "a migration before the first app was left out");
            return;
        }
        if (box.equals("-")) facts.warn(lines.place(), "applied but not recorded: run migrate to finish");
        facts.add(new MigrationFact(app, name, !box.equals(" "), lines.place()));
    }
}
