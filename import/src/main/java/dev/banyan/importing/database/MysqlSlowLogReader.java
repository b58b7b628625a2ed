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

/// The slow query log of MySQL or MariaDB: how often a statement was slow and how long it took, its values left out.
public final class MysqlSlowLogReader implements AuditReader {
    private static final About ABOUT = new About(
            "mysql-slow-log",
            "MySQL slow statements",
            "which statements are slow, and on which tables",
            "a log of MySQL written with slow_query_log = ON");

    private static final Pattern TIME = Pattern.compile("^# Query_time: (\\d{1,9}(?:\\.\\d{1,9})?)\\s.*");
    private static final Pattern NOT_ASKED =
            Pattern.compile("(?i)^(set timestamp=\\d+|use [^;]+|# administrator.*);?$");
    private static final int LONGEST = 100_000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean times = head.lines().stream().anyMatch(l -> TIME.matcher(l).matches());
        return Recognition.certainIf(times, "lines with Query_time");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var statements = new Statements(facts, true);
        var sql = new StringBuilder();
        double millis = Double.NaN;
        Place place = Place.UNKNOWN;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line().strip();
                Matcher time = TIME.matcher(line);
                boolean comment = line.startsWith("# ");
                if (comment && !sql.isEmpty()) {
                    statements.run(sql.toString(), millis, place);
                    sql.setLength(0);
                    millis = Double.NaN;
                }
                if (time.matches()) millis = Double.parseDouble(time.group(1)) * 1000;
                else if (!comment
                        && !Double.isNaN(millis)
                        && !NOT_ASKED.matcher(line).matches()) {
                    if (sql.isEmpty()) place = lines.place();
                    if (sql.length() < LONGEST) sql.append(line).append(' ');
                }
            }
        }
        if (!sql.toString().isBlank()) statements.run(sql.toString(), millis, place);
        statements.finish();
    }
}
