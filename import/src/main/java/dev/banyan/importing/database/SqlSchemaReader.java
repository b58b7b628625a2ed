package dev.banyan.importing.database;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.CharCursor;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A schema as statements: `pg_dump`, `mysqldump`, `.schema` of SQLite or `manage.py sqlmigrate`. Rows are stepped
/// over; those of a COPY are counted.
public final class SqlSchemaReader implements AuditReader {
    private static final About ABOUT = new About(
            "sql-schema",
            "database schema (SQL)",
            "which tables there are and which foreign keys tie them together",
            "pg_dump --schema-only --no-owner DATABASE > schema.sql");

    private static final Pattern BANNER = Pattern.compile(
            "^(--|/\\*M?!.*) *(PostgreSQL database (cluster )?dump|(MySQL|MariaDB) dump|phpMyAdmin SQL Dump).*");
    private static final Pattern FIRST = Pattern.compile(
            "(?i)^\\s*(set|create|alter|drop|begin|start|pragma|use|lock|insert|copy|comment|select)\\b.*|^/\\*!\\d.*|^\\\\(un)?restrict.*|^\\\\connect.*");
    private static final Pattern TABLE = Pattern.compile(
            "(?i)^\\s*(create\\s+((global|local|unlogged|foreign|virtual)\\s+)*table\\s|alter\\s+table\\s).*");
    private static final Pattern MYSQL =
            Pattern.compile("(?i)^(-- (MySQL|MariaDB) dump|/\\*!\\d|.*\\bENGINE ?=|[^'\"]*`).*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.binary() || head.isJsonOrXml()) return Recognition.NO;
        List<String> lines = head.lines();
        if (lines.stream().limit(20).anyMatch(l -> BANNER.matcher(l).matches()))
            return new Recognition.Certain("the first lines of a dump");
        Optional<String> first = lines.stream()
                .filter(l -> !l.isBlank() && !l.startsWith("--") && !l.startsWith("#"))
                .findFirst();
        boolean script = first.isPresent() && FIRST.matcher(first.get()).matches();
        return Recognition.certainIf(
                script && lines.stream().anyMatch(l -> TABLE.matcher(l).matches()), "statements that make tables");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        List<String> lines = input.head().lines();
        boolean postgres = lines.stream().limit(20).anyMatch(l -> l.contains("PostgreSQL"));
        boolean mysql =
                !postgres && lines.stream().anyMatch(l -> MYSQL.matcher(l).matches());
        var schema = new Schema();
        try (CharCursor text = input.characters()) {
            new SchemaScript(new SqlTokens(text, mysql), schema, facts).run();
        }
        schema.into(facts);
    }
}
