package dev.banyan.importing.database;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.TableFact;
import java.util.Set;

/// The view `pg_stat_user_tables` of PostgreSQL, as a rule with a column for the size beside it, the list that psql
/// prints for `\d+`, or the tables of `information_schema` in MySQL.
public final class TableStatisticsReader implements AuditReader {
    private static final About ABOUT = new About(
            "table-statistics",
            "table statistics",
            "how many rows the tables hold and how large they are",
            "psql DATABASE -c \"\\copy (select *, pg_total_relation_size(relid) as total_bytes from pg_stat_user_tables)"
                    + " to 'tables.csv' csv header\"");

    private static final String[] NAME = {"relname", "tablename", "table_name", "table"};
    private static final String[] ROWS = {"n_live_tup", "reltuples", "table_rows", "row_estimate", "rows"};
    private static final String[] BYTES = {
        "total_bytes",
        "total_size",
        "size",
        "pg_total_relation_size",
        "total_relation_size",
        "size_bytes",
        "bytes",
        "total_size_bytes"
    };

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        Set<String> columns = StatisticsRows.columns(head);
        boolean postgres = columns.contains("relname")
                && (columns.contains("n_live_tup") || columns.contains("seq_scan") || columns.contains("reltuples"));
        boolean mysql = columns.contains("table_name") && columns.contains("table_rows");
        return Recognition.certainIf(postgres || mysql || isList(columns), "names of tables with their rows");
    }

    private static boolean isList(Set<String> columns) {
        return columns.containsAll(Set.of("schema", "name", "type", "owner"));
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean list = isList(StatisticsRows.columns(input.head()));
        try (StatisticsRows rows = StatisticsRows.open(input, facts)) {
            while (rows.next()) {
                if (list && !rows.cell("type").endsWith("table")) continue;
                String name = list ? rows.cell("name") : rows.cell(NAME);
                String schema = rows.cell("schemaname", "schema");
                if (name.isEmpty()) {
                    facts.warn(rows.place(), "a row without a table was left out");
                    continue;
                }
                boolean usual = schema.isEmpty() || schema.equals("public");
                facts.add(new TableFact(
                        usual ? name : schema + "." + name, "", whole(rows.number(ROWS)), bytes(rows), rows.place()));
            }
        }
    }

    private static long bytes(StatisticsRows rows) {
        String told = rows.cell(BYTES);
        if (!told.isEmpty()) return Bytes.of(told);
        double parts = rows.number("data_length") + rows.number("index_length");
        return whole(Double.isNaN(parts) ? rows.number("data_length") : parts);
    }

    /// Unknown for a table that was never analysed: PostgreSQL says -1.
    private static long whole(double number) {
        return number >= 0 ? (long) number : -1;
    }
}
