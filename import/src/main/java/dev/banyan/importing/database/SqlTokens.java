package dev.banyan.importing.database;

import dev.banyan.importing.database.SqlToken.Kind;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.CharCursor;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.Optional;

/// The words of a script for PostgreSQL, MySQL or SQLite: without comments and the commands of psql, names in quotes as
/// they are meant, literals without their value. What stands in a versioned comment of MySQL counts as said. Names are
/// kept up to 1,000 characters.
final class SqlTokens {
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_TAG = 64;

    private final CharCursor text;
    private final boolean mysql;
    private boolean statementBegins = true;

    /// @param mysql whether a backslash in a literal keeps the next character from ending it, and comments do not nest
    SqlTokens(CharCursor text, boolean mysql) {
        this.text = text;
        this.mysql = mysql;
    }

    /// The next word or sign, empty at the end of the script.
    Optional<SqlToken> next() throws UnreadableFile, Cancelled {
        skipToToken();
        int line = text.line();
        int c = text.peek();
        if (c < 0) return Optional.empty();
        statementBegins = c == ';';
        if (c == '\'') {
            quoted('\'', mysql);
            return token(Kind.LITERAL, "", line);
        }
        if (c == '"' || c == '`') return token(Kind.NAME, quoted((char) c, false), line);
        if (c == '$' && dollars()) return token(Kind.LITERAL, "", line);
        if (!isWord(c)) {
            text.next();
            return token(Kind.SIGN, String.valueOf((char) c), line);
        }
        String word = word();
        if (word.equalsIgnoreCase("e") && text.peek() == '\'') {
            quoted('\'', true);
            return token(Kind.LITERAL, "", line);
        }
        return token(Kind.WORD, word, line);
    }

    private static Optional<SqlToken> token(Kind kind, String text, int line) {
        return Optional.of(new SqlToken(kind, text, line));
    }

    /// Steps over the rows that follow a COPY, up to the line with `\.`; gives how many there were.
    long skipRows() throws UnreadableFile, Cancelled {
        text.skipLine();
        long rows = 0;
        while (text.peek() >= 0) {
            boolean end = text.startsWith("\\.") && (text.peek(2) == '\n' || text.peek(2) == '\r' || text.peek(2) < 0);
            text.skipLine();
            if (end) break;
            rows++;
        }
        statementBegins = true;
        return rows;
    }

    private void skipToToken() throws UnreadableFile, Cancelled {
        while (true) {
            int c = text.peek();
            if (c < 0) return;
            if (Character.isWhitespace(c) || c == 0xfeff) text.next();
            else if (c == '-' && text.peek(1) == '-') text.skipLine();
            else if (c == '#' && statementBegins) text.skipLine();
            else if (c == '\\' && statementBegins) text.skipLine();
            else if (c == '/' && text.peek(1) == '*') comment();
            else if (c == '*' && text.peek(1) == '/') skip(2);
            else return;
        }
    }

    private void comment() throws UnreadableFile, Cancelled {
        skip(2);
        if (text.peek() == '!' || text.peek() == 'M' && text.peek(1) == '!') {
            skip(text.peek() == '!' ? 1 : 2);
            while (Character.isDigit(text.peek())) text.next();
            return;
        }
        int depth = 1;
        while (depth > 0 && text.peek() >= 0) {
            int c = text.next();
            if (c == '*' && text.peek() == '/') {
                depth--;
                text.next();
            } else if (c == '/' && text.peek() == '*' && !mysql) {
                depth++;
                text.next();
            }
        }
    }

    private void skip(int characters) throws UnreadableFile, Cancelled {
        for (int i = 0; i < characters; i++) text.next();
    }

    /// A quote stands for itself when it is written twice.
    private String quoted(char quote, boolean escapes) throws UnreadableFile, Cancelled {
        var inside = new StringBuilder();
        text.next();
        for (int c = text.next(); c >= 0; c = text.next()) {
            if (escapes && c == '\\') {
                text.next();
                continue;
            }
            if (c == quote) {
                if (text.peek() != quote) break;
                text.next();
            }
            if (quote != '\'' && inside.length() < LONGEST_NAME) inside.append((char) c);
        }
        return inside.toString();
    }

    /// `$$ … $$` or `$tag$ … $tag$`; false when the dollar begins something else.
    private boolean dollars() throws UnreadableFile, Cancelled {
        int length = 1;
        while (length < LONGEST_TAG && isWord(text.peek(length)) && text.peek(length) != '$') length++;
        if (text.peek(length) != '$' || Character.isDigit(text.peek(1))) return false;
        var tag = new StringBuilder();
        for (int i = 0; i <= length; i++) tag.append((char) text.next());
        while (text.peek() >= 0 && !(text.peek() == '$' && text.startsWith(tag.toString()))) text.next();
        skip(tag.length());
        return true;
    }

    private String word() throws UnreadableFile, Cancelled {
        var word = new StringBuilder();
        while (isWord(text.peek())) {
            int c = text.next();
            if (word.length() < LONGEST_NAME) word.append((char) c);
        }
        return word.toString();
    }

    private static boolean isWord(int c) {
        return c == '_' || c == '$' || c > 127 && c != 0xfeff || c >= 0 && Character.isLetterOrDigit(c);
    }
}
