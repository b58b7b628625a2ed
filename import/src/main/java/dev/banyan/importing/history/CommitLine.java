package dev.banyan.importing.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of a log that is not a change: the start of a commit, its author, its date, or words of its message.
sealed interface CommitLine {
    Other OTHER = new Other();

    /// @param author empty when it comes on a line of its own
    /// @param dated  whether this layout has the date here
    record Start(String author, @Nullable LocalDate date, boolean dated) implements CommitLine {}

    record Author(String author) implements CommitLine {}

    record Date(@Nullable LocalDate date) implements CommitLine {}

    record AuthorDate(String author, @Nullable LocalDate date) implements CommitLine {}

    record Other() implements CommitLine {}

    /// How commits are written.
    enum Layout {
        DASHES("--hash--date--author"),
        BRACKETS("[hash] author date subject"),
        COMMIT("commit, Author, Date"),
        ONELINE("hash subject");

        private final String words;

        Layout(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    int LINES_BEFORE = 10;
    Pattern DASHED = Pattern.compile("^--([0-9a-f]{4,64})--(.*?)--(.*)$");
    Pattern BRACKETED = Pattern.compile("^\\[([0-9a-f]{4,64})\\] (.*)$");
    Pattern PLAIN = Pattern.compile("^(commit [0-9a-f]{7,64}( .*)?|From [0-9a-f]{40} Mon Sep 17 00:00:00 2001)$");
    Pattern BARE = Pattern.compile("^[0-9a-f]{7,64}( .*)?$");
    Pattern RAW = Pattern.compile("^author (.*?) <[^>]*> (\\d{1,11}) [+-]\\d{4}$");

    /// Looks at the first lines: words of a shell may stand before the log.
    static Optional<Layout> layout(List<String> lines) {
        int seen = 0;
        for (String line : lines) {
            if (line.isBlank()) continue;
            if (seen++ >= LINES_BEFORE) break;
            if (DASHED.matcher(line).matches()) return Optional.of(Layout.DASHES);
            if (BRACKETED.matcher(line).matches()) return Optional.of(Layout.BRACKETS);
            if (PLAIN.matcher(line).matches()) return Optional.of(Layout.COMMIT);
            if (BARE.matcher(line).matches()) return Optional.of(Layout.ONELINE);
        }
        return Optional.empty();
    }

    static CommitLine of(Layout layout, String line) {
        if (line.isEmpty()) return OTHER;
        return switch (layout) {
            case DASHES -> line.startsWith("--") ? dashed(line) : OTHER;
            case BRACKETS -> line.startsWith("[") ? bracketed(line) : OTHER;
            case COMMIT -> plain(line);
            case ONELINE -> BARE.matcher(line).matches() ? new Start("", null, false) : OTHER;
        };
    }

    private static CommitLine dashed(String line) {
        Matcher m = DASHED.matcher(line);
        if (!m.matches()) return OTHER;
        LocalDate date = GitDate.of(m.group(2));
        LocalDate last = date == null ? GitDate.of(m.group(3)) : null;
        return last == null ? new Start(m.group(3), date, true) : new Start(m.group(2), last, true);
    }

    private static CommitLine bracketed(String line) {
        int close = line.indexOf("] ");
        if (close < 5 || close > 65 || !isHash(line, 1, close)) return OTHER;
        String rest = line.substring(close + 2);
        int date = GitDate.find(rest);
        if (date < 0) return new Start(rest, null, true);
        return new Start(rest.substring(0, date).strip(), GitDate.of(rest.substring(date)), true);
    }

    private static boolean isHash(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) return false;
        }
        return true;
    }

    private static CommitLine plain(String line) {
        return switch (line.charAt(0)) {
            case 'c' -> PLAIN.matcher(line).matches() ? new Start("", null, false) : OTHER;
            case 'F' -> {
                if (PLAIN.matcher(line).matches()) yield new Start("", null, false);
                yield line.startsWith("From: ") ? new Author(name(line.substring(6))) : OTHER;
            }
            case 'A' -> {
                if (line.startsWith("Author:")) yield new Author(name(line.substring(7)));
                yield line.startsWith("AuthorDate:")
                        ? new Date(GitDate.of(line.substring(11).strip()))
                        : OTHER;
            }
            case 'D' ->
                line.startsWith("Date:") ? new Date(GitDate.of(line.substring(5).strip())) : OTHER;
            case 'a' -> {
                Matcher raw = RAW.matcher(line);
                yield raw.matches() ? new AuthorDate(raw.group(1), GitDate.of(raw.group(2))) : OTHER;
            }
            default -> OTHER;
        };
    }

    /// Without the address, so that a person with two of them is one; the address when there is no name.
    private static String name(String written) {
        int address = written.lastIndexOf('<');
        boolean closed = address >= 0 && written.indexOf('>', address) > 0;
        String bare = (closed ? written.substring(0, address) : written).strip();
        return bare.isEmpty() ? written.strip() : bare;
    }
}
