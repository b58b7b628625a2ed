package dev.banyan.importing.database;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The log of PostgreSQL with `log_min_duration_statement`: how often a statement was slow and how long it took, its
/// values left out. Lines of detail hold values and are never looked at.
public final class SlowLogReader implements AuditReader {
    private static final About ABOUT = new About(
            "postgres-slow-log",
            "PostgreSQL slow statements",
            "which statements are slow, and on which tables",
            "a log of PostgreSQL written with log_min_duration_statement = 50");

    private static final Pattern ENTRY = Pattern.compile(
            "(\"?)duration: (\\d{1,12}(?:\\.\\d{1,6})?) ms  ?(?:statement|execute [^:]{0,200}): ?(.*)$");
    private static final Pattern CONTINUED = Pattern.compile("^(?:\t|.{0,200}?\\[\\d+-\\d+\\] ?#011)(.*)$");
    private static final Pattern ANY = Pattern.compile(".*\\b(LOG|STATEMENT|DETAIL|FATAL|HINT):  \\S.*");
    private static final int LONGEST = 100_000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.lines().stream()
                .anyMatch(l -> l.contains("duration: ") && ENTRY.matcher(l).find()))
            return new Recognition.Certain("statements with their duration");
        long log = head.lines().stream()
                .filter(l -> l.contains(":  ") && ANY.matcher(l).matches())
                .count();
        return Recognition.maybeIf(log > 3 && log * 2 > head.lines().size(), "lines like those of a PostgreSQL log");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var statements = new Statements(facts, false);
        try (LineCursor lines = input.lines(facts)) {
            var open = new Open();
            while (lines.next()) {
                String line = lines.line();
                if (open.goesOn(line)) continue;
                open.into(statements);
                Matcher entry = ENTRY.matcher(line);
                if (entry.find()) open.begin(entry, lines.place());
            }
            open.into(statements);
        }
        statements.finish();
    }

    /// A statement whose last line may not have been seen.
    private static final class Open {
        private final StringBuilder sql = new StringBuilder();
        private boolean csv;
        private boolean closed;
        private double millis;
        private Place place = Place.UNKNOWN;

        void begin(Matcher entry, Place at) {
            csv = !entry.group(1).isEmpty();
            closed = false;
            millis = Double.parseDouble(entry.group(2));
            place = at;
            append(entry.group(3));
        }

        /// In a table of commas a statement goes on until its quote ends, otherwise it is moved to the right.
        boolean goesOn(String line) {
            if (sql.isEmpty() || closed) return false;
            if (csv) {
                append(" " + line);
                return true;
            }
            Matcher m = CONTINUED.matcher(line);
            if (m.matches()) append(" " + m.group(1));
            return m.matches();
        }

        private void append(String text) {
            if (sql.length() > LONGEST) return;
            if (!csv) {
                sql.append(text);
                return;
            }
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '"') {
                    i++;
                    closed = i >= text.length() || text.charAt(i) != '"';
                    if (closed) return;
                }
                sql.append(text.charAt(i));
            }
        }

        void into(Statements statements) {
            if (!sql.isEmpty()) statements.run(sql.toString(), millis, place);
            sql.setLength(0);
        }
    }
}
