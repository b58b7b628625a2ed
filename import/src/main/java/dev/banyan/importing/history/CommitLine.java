package dev.banyan.importing.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of a log that is not a change: the start of a commit, its author, its date, or words of its message.
sealed interface CommitLine {
    /// @param author empty when it comes on a line of its own
    /// @param dated  whether this layout has the date here
    record Start(String author, @Nullable LocalDate date, boolean dated) implements CommitLine {}

    record Author(String author) implements CommitLine {}

    record Date(@Nullable LocalDate date) implements CommitLine {}

    record Other() implements CommitLine {}

    /// How commits are written.
    enum Layout {
        DASHES("--hash--date--author"),
        BRACKETS("[hash] author date subject"),
        COMMIT("commit, Author, Date");

        private final String words;

        Layout(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Pattern DASHED = Pattern.compile("^--([0-9a-f]{4,64})--(.*?)--(.*)$");
    Pattern BRACKETED = Pattern.compile("^\\[([0-9a-f]{4,64})\\] (.*)$");
    Pattern PLAIN = Pattern.compile("^commit [0-9a-f]{7,64}( .*)?$");
    Pattern AUTHOR = Pattern.compile("^Author:\\s+(.*)$");
    Pattern DATE = Pattern.compile("^(?:Author)?Date:\\s+(.*)$");

    static Optional<Layout> layout(String firstLine) {
        if (DASHED.matcher(firstLine).matches()) return Optional.of(Layout.DASHES);
        if (BRACKETED.matcher(firstLine).matches()) return Optional.of(Layout.BRACKETS);
        return PLAIN.matcher(firstLine).matches() ? Optional.of(Layout.COMMIT) : Optional.empty();
    }

    static CommitLine of(Layout layout, String line) {
        if (line.isEmpty()) return new Other();
        return switch (layout) {
            case DASHES -> {
                Matcher m = DASHED.matcher(line);
                yield m.matches() ? new Start(m.group(3), GitDate.of(m.group(2)), true) : new Other();
            }
            case BRACKETS -> {
                Matcher m = BRACKETED.matcher(line);
                yield m.matches() ? bracketed(m.group(2)) : new Other();
            }
            case COMMIT -> plain(line);
        };
    }

    private static CommitLine bracketed(String rest) {
        int date = GitDate.find(rest);
        if (date < 0) return new Start(rest, null, true);
        return new Start(rest.substring(0, date).strip(), GitDate.of(rest.substring(date)), true);
    }

    private static CommitLine plain(String line) {
        if (PLAIN.matcher(line).matches()) return new Start("", null, false);
        Matcher author = AUTHOR.matcher(line);
        if (author.matches()) return new Author(author.group(1));
        Matcher date = DATE.matcher(line);
        return date.matches() ? new Date(GitDate.of(date.group(1))) : new Other();
    }
}
