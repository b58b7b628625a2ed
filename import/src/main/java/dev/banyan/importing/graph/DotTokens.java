package dev.banyan.importing.graph;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.UnreadableFile;

/// Words and signs of a DOT file: names, quoted texts (put together with `+`, without their escapes undone), HTML
/// labels, comments of all three kinds left out. A text is kept up to 20,000 characters.
final class DotTokens {
    private static final int LONGEST = 20_000;

    private final LineCursor lines;
    private String line = "";
    private int at;
    private boolean end;
    private String text = "";
    private boolean id;
    private boolean quoted;

    DotTokens(LineCursor lines) {
        this.lines = lines;
    }

    boolean atEnd() {
        return end && text.isEmpty() && !id;
    }

    boolean is(String sign) {
        return !id && text.equals(sign);
    }

    boolean isId() {
        return id;
    }

    /// A keyword, in any case, when it is not quoted.
    boolean isWord(String word) {
        return id && !quoted && text.equalsIgnoreCase(word);
    }

    String text() {
        return text;
    }

    int line() {
        return Math.max(1, lines.number());
    }

    void next() throws UnreadableFile, Cancelled {
        id = false;
        quoted = false;
        text = "";
        if (!toNextSign()) return;
        char c = line.charAt(at);
        if (c == '"') quotedText();
        else if (c == '<') html();
        else if (isNameChar(c) || isNumber()) name();
        else sign();
    }

    private void sign() {
        boolean arrow = line.startsWith("->", at) || line.startsWith("--", at);
        text = line.substring(at, at + (arrow ? 2 : 1));
        at += text.length();
    }

    private boolean isNumber() {
        char c = line.charAt(at);
        char n = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return c == '.' && Character.isDigit(n) || c == '-' && (Character.isDigit(n) || n == '.');
    }

    private static boolean isNameChar(char c) {
        return c == '_' || Character.isLetterOrDigit(c) || c > 127;
    }

    private void name() {
        int from = at;
        boolean number = line.charAt(at) == '-' || line.charAt(at) == '.' || Character.isDigit(line.charAt(at));
        at++;
        while (at < line.length() && (isNameChar(line.charAt(at)) || number && line.charAt(at) == '.')) at++;
        text = line.substring(from, at);
        id = true;
    }

    private void quotedText() throws UnreadableFile, Cancelled {
        var out = new StringBuilder();
        do {
            at++;
            piece(out);
        } while (plusAndQuote());
        text = out.toString();
        id = true;
        quoted = true;
    }

    private void piece(StringBuilder out) throws UnreadableFile, Cancelled {
        while (true) {
            if (at >= line.length()) {
                if (!line.endsWith("\\")) append(out, '\n');
                else if (!out.isEmpty()) out.setLength(out.length() - 1);
                if (!nextLine()) return;
                continue;
            }
            char c = line.charAt(at++);
            if (c == '"') return;
            if (c == '\\' && at < line.length() && line.charAt(at) == '"') c = line.charAt(at++);
            append(out, c);
        }
    }

    /// Two quoted texts with a plus between them are one.
    private boolean plusAndQuote() throws UnreadableFile, Cancelled {
        int here = at;
        while (here < line.length() && Character.isWhitespace(line.charAt(here))) here++;
        if (here >= line.length() || line.charAt(here) != '+') return false;
        at = here + 1;
        return toNextSign() && line.charAt(at) == '"';
    }

    private void html() throws UnreadableFile, Cancelled {
        var out = new StringBuilder();
        int depth = 0;
        do {
            if (at >= line.length()) {
                append(out, '\n');
                if (!nextLine()) break;
                continue;
            }
            char c = line.charAt(at++);
            if (c == '<') depth++;
            if (c == '>') depth--;
            append(out, c);
        } while (depth > 0);
        text = out.toString();
        id = true;
        quoted = true;
    }

    private static void append(StringBuilder out, char c) {
        if (out.length() < LONGEST) out.append(c);
    }

    /// Steps over blanks and comments; false at the end of the file.
    private boolean toNextSign() throws UnreadableFile, Cancelled {
        while (!end) {
            while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\uFEFF')) at++;
            if (at >= line.length() || line.startsWith("//", at) || line.charAt(at) == '#') nextLine();
            else if (line.startsWith("/*", at)) comment();
            else return true;
        }
        return false;
    }

    private void comment() throws UnreadableFile, Cancelled {
        int close = line.indexOf("*/", at + 2);
        while (close < 0 && nextLine()) close = line.indexOf("*/");
        if (close >= 0) at = close + 2;
    }

    private boolean nextLine() throws UnreadableFile, Cancelled {
        at = 0;
        if (lines.next()) {
            line = lines.line();
            return true;
        }
        line = "";
        end = true;
        return false;
    }
}
