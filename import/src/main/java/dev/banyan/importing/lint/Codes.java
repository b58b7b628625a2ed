package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `CODE text`, as flake8 and ruff write behind a place; also `[CODE] text`, their imitation of pylint. Ruff puts a
/// star behind the code of what it can mend, and names errors of syntax by a word.
final class Codes {
    private static final Pattern CODED =
            Pattern.compile("^(?:\\[([A-Z]{1,6}\\d{1,5})\\]|([A-Z]{1,6}\\d{1,5}):?) +(?:\\[-?\\*\\] +)?(.+)$");
    private static final Pattern SYNTAX = Pattern.compile("^(invalid-syntax|SyntaxError): +(.+)$");
    private static final Pattern PYLINT = Pattern.compile(".*\\([a-z][a-z0-9]*(?:-[a-z0-9]+)+\\)$");

    private Codes() {}

    static Optional<FindingDraft> finding(Spot spot) {
        if (spot.line() == 0) return Optional.empty();
        Optional<FindingDraft> found = finding(spot.text());
        found.ifPresent(f -> {
            f.file = spot.path();
            f.line = spot.line();
        });
        return found;
    }

    /// The finding without its place.
    static Optional<FindingDraft> finding(String text) {
        Matcher coded = CODED.matcher(text);
        var draft = new FindingDraft();
        if (coded.matches()) {
            if (PYLINT.matcher(text).matches() && text.indexOf(": ") <= 6 && text.indexOf(": ") > 0)
                return Optional.empty();
            draft.rule = coded.group(1) != null ? coded.group(1) : coded.group(2);
            draft.message = coded.group(3);
            return Optional.of(draft);
        }
        Matcher syntax = SYNTAX.matcher(text);
        if (!syntax.matches()) return Optional.empty();
        draft.rule = syntax.group(1);
        draft.message = syntax.group(2);
        return Optional.of(draft);
    }
}
