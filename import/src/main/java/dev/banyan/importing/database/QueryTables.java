package dev.banyan.importing.database;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the tables in the words of a statement: behind FROM, JOIN, INTO and UPDATE, also in a list. Names that the
/// statement itself gives with WITH are none, and neither is what functions like `EXTRACT(YEAR FROM x)` look at.
final class QueryTables {
    private static final int MOST = 50;
    private static final Set<String> NOT_A_NAME = Set.of(
            "select",
            "lateral",
            "values",
            "set",
            "of",
            "skip",
            "nowait",
            "stdin",
            "stdout",
            "unnest",
            "where",
            "as",
            "current",
            "table",
            "outfile",
            "dumpfile",
            "dual",
            "statement",
            "unlogged",
            "temp",
            "temporary");
    private static final Set<String> FUNCTIONS = Set.of("extract", "substring", "trim", "overlay", "position");
    private static final Set<String> NO_ALIAS = Set.of(
            "where",
            "group",
            "order",
            "limit",
            "on",
            "inner",
            "left",
            "right",
            "full",
            "cross",
            "join",
            "natural",
            "using",
            "set",
            "having",
            "union",
            "for",
            "returning",
            "offset",
            "window",
            "values",
            "select");

    private final List<SqlToken> tokens;
    private final Set<String> tables = new LinkedHashSet<>();
    private int at;

    QueryTables(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    Set<String> find() {
        Set<String> made = commonTables();
        for (at = 0; at < tokens.size() && tables.size() < MOST; ) {
            SqlToken word = tokens.get(at++);
            boolean from = word.is("from") && !isBehind("distinct") && !inFunction();
            boolean update =
                    word.is("update") && !isBehind("for") && !isBehind("key") && !isBehind("do") && !isBehind("on");
            if (from || word.isAny("join", "into") || update) list(from);
        }
        tables.removeIf(name -> made.contains(name.toLowerCase(Locale.ROOT)));
        return tables;
    }

    /// Tables behind FROM may stand in a list with their aliases.
    private void list(boolean several) {
        do {
            while (isWord("only", "ignore", "low_priority")) at++;
            int before = at;
            Optional<String> name = name();
            boolean call = several && isSign("(");
            if (name.isEmpty() || call) {
                at = before;
                return;
            }
            tables.add(name.get());
            alias();
        } while (several && isSign(",") && ++at > 0);
    }

    private void alias() {
        if (isWord("as")) at++;
        boolean alias = at < tokens.size()
                && tokens.get(at).isName()
                && !(tokens.get(at).kind() == SqlToken.Kind.WORD
                        && NO_ALIAS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT)));
        if (alias) at++;
    }

    private Optional<String> name() {
        String name = "";
        while (at < tokens.size() && tokens.get(at).isName()) {
            SqlToken word = tokens.get(at);
            boolean keyword = word.kind() == SqlToken.Kind.WORD
                    && (NOT_A_NAME.contains(word.text().toLowerCase(Locale.ROOT))
                            || word.text().startsWith("$"));
            if (keyword || word.text().isEmpty()) return Optional.empty();
            at++;
            name = name.isEmpty() || name.equals("public") ? word.text() : name + "." + word.text();
            if (!isSign(".")) return Optional.of(name);
            at++;
        }
        return Optional.empty();
    }

    /// Names that are followed by `AS (` in a statement that begins with WITH.
    private Set<String> commonTables() {
        var names = new HashSet<String>();
        boolean with = tokens.stream().anyMatch(t -> t.is("with"));
        for (int i = 1; with && i < tokens.size(); i++) {
            if (!tokens.get(i).is("as")) continue;
            int next = i + 1;
            while (next < tokens.size() && tokens.get(next).isAny("not", "materialized")) next++;
            boolean opens = next < tokens.size() && tokens.get(next).is("(");
            int name = i - 1;
            if (tokens.get(name).is(")")) while (name > 0 && !tokens.get(name--).is("(")) {}
            if (opens && name >= 0 && tokens.get(name).isName())
                names.add(tokens.get(name).text().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private boolean isBehind(String word) {
        return at >= 2 && tokens.get(at - 2).is(word);
    }

    /// Whether the bracket around the word was opened by a function that has its own FROM.
    private boolean inFunction() {
        int depth = 0;
        for (int i = at - 2; i > 0; i--) {
            if (tokens.get(i).is(")")) depth++;
            if (tokens.get(i).is("(") && depth-- == 0)
                return FUNCTIONS.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
        }
        return false;
    }

    private boolean isWord(String... words) {
        return at < tokens.size() && tokens.get(at).isAny(words);
    }

    private boolean isSign(String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }
}
