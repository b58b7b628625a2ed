package dev.banyan.importing.database;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes through the statements of a script and tells the schema what they make. Of a statement at most 200,000 words
/// are looked at, some two hundred times what the widest real table has.
final class SchemaScript {
    private static final int LONGEST = 200_000;
    private static final String[] BEFORE_TABLE = {
        "or", "replace", "global", "local", "unlogged", "foreign", "virtual", "column", "cached"
    };
    private static final String[] NO_COLUMN = {
        "constraint",
        "primary",
        "unique",
        "check",
        "key",
        "index",
        "exclude",
        "like",
        "fulltext",
        "spatial",
        "foreign",
        "period"
    };

    private final SqlTokens tokens;
    private final Schema schema;
    private final Facts facts;

    SchemaScript(SqlTokens tokens, Schema schema, Facts facts) {
        this.tokens = tokens;
        this.schema = schema;
        this.facts = facts;
    }

    void run() throws UnreadableFile, Cancelled {
        for (Optional<SqlToken> first = tokens.next(); first.isPresent(); first = tokens.next()) {
            if (first.get().is(";")) continue;
            boolean wanted = first.get().isAny("create", "alter", "drop", "copy");
            statement(new SqlWords(rest(first.get(), wanted)));
        }
    }

    /// The words up to the semicolon; only the first when nobody wants them.
    private List<SqlToken> rest(SqlToken first, boolean wanted) throws UnreadableFile, Cancelled {
        var words = new ArrayList<SqlToken>();
        words.add(first);
        for (Optional<SqlToken> next = tokens.next(); next.isPresent(); next = tokens.next()) {
            if (next.get().is(";")) return words;
            if (wanted && words.size() < LONGEST) words.add(next.get());
            else if (wanted && words.size() == LONGEST) {
                facts.warn(Place.line(first.line()), "the rest of a very long statement was left out");
                wanted = false;
            }
        }
        return words;
    }

    private void statement(SqlWords words) throws UnreadableFile, Cancelled {
        if (words.skip("create")) {
            words.skipAny(BEFORE_TABLE);
            if (words.skip("table")) create(words);
        } else if (words.skip("alter")) {
            words.skipAny("foreign");
            if (words.skip("table")) alter(words);
        } else if (words.skip("drop", "table")) {
            words.skip("if", "exists");
            for (SqlWords item : words.items()) item.table().ifPresent(schema::drop);
        } else if (words.is("copy")) copy(words);
    }

    private void create(SqlWords words) {
        int line = words.line();
        words.skip("if", "not", "exists");
        Optional<String> table = words.table();
        if (table.isEmpty() || table.get().startsWith("sqlite_")) return;
        if (words.skip("partition", "of")) {
            schema.partition(table.get());
            return;
        }
        schema.table(table.get(), line);
        if (words.is("(")) for (SqlWords item : words.inBrackets().items()) item(table.get(), item);
    }

    /// A column or a constraint of a table.
    private void item(String table, SqlWords item) {
        int line = item.line();
        if (!item.isAny(NO_COLUMN)) {
            String column = item.name().orElse("");
            if (item.find("references")) link(table, column, line, item);
        } else if (item.find("foreign") && item.skip("foreign", "key")) {
            if (!item.is("(")) item.name();
            String columns = item.columns();
            if (item.find("references")) link(table, columns, line, item);
        }
    }

    private void link(String table, String column, int line, SqlWords words) {
        if (words.skip("references")) words.table().ifPresent(target -> schema.link(table, target, column, line));
    }

    private void alter(SqlWords words) {
        words.skip("if", "exists");
        words.skip("only");
        Optional<String> table = words.table();
        if (table.isEmpty()) return;
        words.skip("*");
        for (SqlWords action : words.items()) {
            if (action.skip("attach", "partition")) action.table().ifPresent(schema::partition);
            else if (action.skip("rename", "to")) action.table().ifPresent(to -> schema.rename(table.get(), to));
            else if (action.skip("add")) {
                if (action.skip("column")) action.skip("if", "not", "exists");
                item(table.get(), action);
            }
        }
    }

    private void copy(SqlWords words) throws UnreadableFile, Cancelled {
        int line = words.line();
        words.skip();
        Optional<String> table = words.table();
        boolean rows = words.find("from") && words.skip("from", "stdin");
        if (!rows) return;
        long count = tokens.skipRows();
        table.ifPresent(name -> schema.rows(name, count, line));
    }
}
