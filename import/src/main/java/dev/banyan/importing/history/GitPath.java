package dev.banyan.importing.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A path as git writes it beside the numbers: quoted when it has unusual bytes, with both names when the file was
/// renamed (`src/{old => new}/x.py`, `old.py => new.py`).
///
/// @param now    name after the commit
/// @param before name before it, the same unless renamed
record GitPath(String now, String before) {
    private static final Pattern PARTIAL = Pattern.compile("^(.*?)\\{([^{}]*) => ([^{}]*)\\}(.*)$");
    private static final String ARROW = " => ";

    static GitPath of(String written) {
        if (!written.contains(ARROW)) return same(unquoted(written));
        Matcher partial = PARTIAL.matcher(written);
        if (partial.matches()) {
            String start = partial.group(1);
            String end = partial.group(4);
            return new GitPath(joined(start, partial.group(3), end), joined(start, partial.group(2), end));
        }
        int arrow = written.indexOf(ARROW);
        if (arrow < 1) return same(unquoted(written));
        return new GitPath(unquoted(written.substring(arrow + ARROW.length())), unquoted(written.substring(0, arrow)));
    }

    static GitPath same(String path) {
        return new GitPath(path, path);
    }

    boolean renamed() {
        return !now.equals(before);
    }

    /// An empty side leaves two slashes behind, or one in front.
    private static String joined(String start, String middle, String end) {
        boolean spare = middle.isEmpty() && end.startsWith("/") && (start.isEmpty() || start.endsWith("/"));
        return unquoted(start + middle + (spare ? end.substring(1) : end));
    }

    /// Undoes the quotes of C: `"d\303\251.py"` are the bytes of UTF-8 in octal.
    private static String unquoted(String path) {
        if (path.length() < 2 || !path.startsWith("\"") || !path.endsWith("\"")) return path;
        var bytes = new ByteArrayOutputStream();
        for (int i = 1; i < path.length() - 1; i++) {
            char c = path.charAt(i);
            if (c != '\\' || i + 1 >= path.length() - 1) {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char e = path.charAt(++i);
            if (e >= '0' && e <= '3' && path.substring(i).matches("[0-3][0-7]{2}.*")) {
                bytes.write(Integer.parseInt(path.substring(i, i + 3), 8));
                i += 2;
            } else {
                bytes.write(escape(e));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static char escape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
