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
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `manage.py migrate` prints: migrations it applied or took back; with `--plan`, those it would apply. A
/// migration prints what it likes before its OK comes.
public final class MigrateLogReader implements AuditReader {
    private static final About ABOUT = new About(
            "migrate-log",
            "Django migrate log",
            "which changes of the database are applied",
            "python manage.py migrate > migrate.log");

    private static final Pattern STEP = Pattern.compile("^\\s*(Applying|Unapplying) (\\w+)\\.(\\w+)\\.\\.\\.(.*)$");
    private static final Pattern DONE = Pattern.compile("^(.*\\s)?(OK|FAKED|DONE)( \\(\\d+\\.\\d+s\\))?\\s*$");
    private static final Pattern PLANNED = Pattern.compile("^(\\w+)\\.(\\w+)$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean steps =
                head.lines().stream().anyMatch(l -> STEP.matcher(l).matches() || l.equals("Planned operations:"));
        boolean operations = head.lines().stream().anyMatch(l -> l.equals("Operations to perform:"));
        return Recognition.certainIf(steps || operations, "migrations that are applied");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var open = new Open(facts);
        boolean plan = false;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                Matcher step = STEP.matcher(line);
                Matcher planned = PLANNED.matcher(line);
                if (line.equals("Planned operations:")) plan = true;
                else if (plan && planned.matches())
                    facts.add(new MigrationFact(planned.group(1), planned.group(2), false, lines.place()));
                else if (step.matches()) open.begin(step, lines.place());
                else if (DONE.matcher(line).matches()) open.end(true);
            }
        }
        open.end(false);
    }

    /// A migration whose end was not seen yet.
    private static final class Open {
        private final Facts facts;
        private boolean open;
        private boolean forwards;
        private String app = "";
        private String name = "";
        private Place place = Place.UNKNOWN;

        Open(Facts facts) {
            this.facts = facts;
        }

        void begin(Matcher step, Place at) {
            end(false);
            open = true;
            forwards = step.group(1).equals("Applying");
            app = step.group(2);
            name = step.group(3);
            place = at;
            if (DONE.matcher(step.group(4)).matches()) end(true);
        }

        void end(boolean done) {
            if (!open) return;
            open = false;
            if (!done) facts.warn(place, "a migration that did not finish");
            facts.add(new MigrationFact(app, name, done == forwards, place));
        }
    }
}
