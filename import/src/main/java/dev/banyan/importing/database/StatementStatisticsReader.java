package dev.banyan.importing.database;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.Set;

/// The view `pg_stat_statements` of PostgreSQL in any version: times are milliseconds, their column has had three
/// names.
/// The summary by digest that MySQL keeps is read too; its times are picoseconds.
public final class StatementStatisticsReader implements AuditReader {
    private static final About ABOUT = new About(
            "statement-statistics",
            "statement statistics",
            "which tables are used together while the system runs, and how much",
            "psql DATABASE -c \"\\copy (select * from pg_stat_statements) to 'statements.csv' csv header\"");

    private static final String[] TOTAL = {"total_exec_time", "total_time", "total_ms", "total_exec_ms", "total_time_ms"
    };
    private static final String[] MEAN = {"mean_exec_time", "mean_time", "mean_ms", "avg_ms", "mean_exec_ms"};
    private static final double PICOSECONDS = 1e9;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        Set<String> columns = StatisticsRows.columns(head);
        boolean postgres = columns.contains("query") && columns.contains("calls") && hasTime(columns);
        boolean mysql = columns.contains("digest_text") && columns.contains("count_star");
        return Recognition.certainIf(postgres || mysql, "columns query, calls and their time");
    }

    private static boolean hasTime(Set<String> columns) {
        for (String name : TOTAL) if (columns.contains(name)) return true;
        for (String name : MEAN) if (columns.contains(name)) return true;
        return false;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean mysql = StatisticsRows.columns(input.head()).contains("digest_text");
        var statements = new Statements(facts, mysql);
        try (StatisticsRows rows = StatisticsRows.open(input, facts)) {
            while (rows.next()) {
                double calls = rows.number("calls", "count_star");
                if (Double.isNaN(calls)) facts.warn(rows.place(), "a row without calls was left out");
                else statements.row(rows.cell("query", "digest_text"), (long) calls, millis(rows, calls), rows.place());
            }
        }
        statements.finish();
    }

    private static double millis(StatisticsRows rows, double calls) {
        double total = rows.number(TOTAL);
        if (!Double.isNaN(total)) return total;
        double mean = rows.number(MEAN);
        return Double.isNaN(mean) ? rows.number("sum_timer_wait") / PICOSECONDS : mean * calls;
    }
}
