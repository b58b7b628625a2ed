package dev.banyan.importing.lint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line that names a place in the code and says something about it: `path:line: text`, `path:line:column: text`,
/// `path:line:column:line:column: text`, `path(line,column): text` or `path: text`. A drive letter belongs to the path.
///
/// @param line one-based, 0 when the text stands behind the path alone
record Spot(String path, int line, String text) {
    private static final int MOST_NUMBERS = 4;

    static Optional<Spot> of(String written) {
        if (written.isEmpty() || Character.isWhitespace(written.charAt(0))) return Optional.empty();
        int from = written.length() > 2 && written.charAt(1) == ':' && "\\/".indexOf(written.charAt(2)) >= 0 ? 2 : 1;
        for (int at = from; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '(') {
                Spot spot = bracketed(written, at);
                if (spot != null) return Optional.of(spot);
            } else if (c == ':') {
                return colons(written, at);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Spot bracketed(String written, int at) {
        int end = digits(written, at + 1);
        if (end == at + 1) return null;
        int close = end;
        if (close < written.length() && written.charAt(close) == ',') close = digits(written, close + 1);
        if (!written.startsWith("):", close)) return null;
        return new Spot(
                written.substring(0, at),
                number(written, at + 1, end),
                written.substring(close + 2).strip());
    }

    private static Optional<Spot> colons(String written, int at) {
        String path = written.substring(0, at);
        int line = 0;
        int next = at + 1;
        for (int i = 0; i < MOST_NUMBERS; i++) {
            int end = digits(written, next);
            boolean number = end > next && (end == written.length() || " :".indexOf(written.charAt(end)) >= 0);
            if (!number) break;
            if (i == 0) line = number(written, next, end);
            if (end == written.length()) return Optional.empty();
            next = end + 1;
            if (written.charAt(end) == ' ') break;
        }
        if (next >= written.length() || line == 0 && written.charAt(next) != ' ') return Optional.empty();
        return Optional.of(new Spot(path, line, written.substring(next).strip()));
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
