package dev.banyan.importing.database;

import dev.banyan.importing.database.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/// Goes once through a statement and writes it down again without comments and with `?` for every value. A value that
/// is not closed goes to the end: nothing of it is ever written.
final class QueryScan {
    private final String sql;
    private final boolean mysql;
    private final StringBuilder text = new StringBuilder();
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    /// @param mysql whether texts may stand in double quotes and backslashes keep quotes from ending them
    QueryScan(String sql, boolean mysql) {
        this.sql = sql;
        this.mysql = mysql;
        while (at < sql.length()) part();
    }

    String text() {
        return text.toString().strip();
    }

    List<SqlToken> tokens() {
        return tokens;
    }

    private void part() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) blank(at + 1);
        else if (sql.startsWith("--", at)) blank(behind("\n", at));
        else if (sql.startsWith("/*", at)) blank(behind("*/", at + 2));
        else if (c == '\'' || c == '"' && mysql) value(closing(c, mysql));
        else if (c == '"' || c == '`') name(c);
        else if (c == '$') dollar();
        else if (Character.isDigit(c)) value(endOfWord(at));
        else if (isWord(c)) word();
        else {
            text.append(c);
            tokens.add(new SqlToken(Kind.SIGN, String.valueOf(c), 0));
            at++;
        }
    }

    private void blank(int end) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
        at = end;
    }

    private void value(int end) {
        text.append('?');
        tokens.add(new SqlToken(Kind.LITERAL, "", 0));
        at = end;
    }

    private void name(char quote) {
        int end = closing(quote, false);
        boolean closed = end - at > 1 && sql.charAt(end - 1) == quote;
        String inside = sql.substring(at + 1, closed ? end - 1 : end);
        text.append(sql, at, end);
        tokens.add(new SqlToken(Kind.NAME, inside.replace("\"\"", "\""), 0));
        at = end;
    }

    /// `$1` stays, `$$ … $$` is a value.
    private void dollar() {
        int end = at + 1;
        while (end < sql.length() && isWord(sql.charAt(end)) && sql.charAt(end) != '$') end++;
        boolean number = end > at + 1 && Character.isDigit(sql.charAt(at + 1));
        if (number || end >= sql.length() || sql.charAt(end) != '$') {
            text.append(sql, at, end);
            tokens.add(new SqlToken(Kind.WORD, sql.substring(at, end), 0));
            at = end;
        } else value(behind(sql.substring(at, end + 1), end + 1));
    }

    /// A word may be the sign of what kind of value follows.
    private void word() {
        int end = endOfWord(at);
        String word = sql.substring(at, end);
        boolean prefix = end < sql.length() && sql.charAt(end) == '\'' && word.matches("(?i)[ebxn]|_[a-z0-9]+");
        if (prefix) {
            boolean escapes = mysql || word.equalsIgnoreCase("e");
            at = end;
            value(closing('\'', escapes));
            return;
        }
        text.append(word);
        tokens.add(new SqlToken(Kind.WORD, word, 0));
        at = end;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < sql.length() && (isWord(sql.charAt(end)) || sql.charAt(end) == '.' && isNumber(from, end))) end++;
        return end;
    }

    private boolean isNumber(int from, int point) {
        return Character.isDigit(sql.charAt(from))
                && point + 1 < sql.length()
                && Character.isDigit(sql.charAt(point + 1));
    }

    /// Behind the quote that ends what the quote here begins.
    private int closing(char quote, boolean escapes) {
        for (int i = at + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') i++;
            else if (c == quote) {
                if (i + 1 >= sql.length() || sql.charAt(i + 1) != quote) return i + 1;
                i++;
            }
        }
        return sql.length();
    }

    private int behind(String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    private static boolean isWord(char c) {
        return c == '_' || c == '$' || Character.isLetterOrDigit(c);
    }
}
