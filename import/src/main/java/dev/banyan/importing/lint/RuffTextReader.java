package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.model.audit.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What ruff prints: one finding a line, grouped by file, or in full, where the place stands below the words.
public final class RuffTextReader extends LintTextReader {
    private static final About ABOUT = new About(
            "ruff-text",
            "ruff findings",
            "what the linter found in the code",
            "ruff check --output-format concise . > ruff.txt");

    private static final Pattern END = Pattern.compile(
            "^(Found \\d+ errors?\\b.*|All checks passed!|\\[\\*\\] \\d+ fixable .*|No fixes available.*)$");
    private static final Pattern FOUND = Pattern.compile("Found \\d+ errors?\\b(?! in ).*");
    private static final Pattern STAR = Pattern.compile("(^|[: ])[A-Z]{1,6}\\d{1,5} \\[-?\\*\\] ");
    private static final Pattern BELOW = Pattern.compile("^ *--> (.+)$");
    private static final Pattern ROW = Pattern.compile("^ +(\\d{1,9}):\\d+ +(\\S.*)$");

    public RuffTextReader() {
        super(ABOUT);
    }

    @Override
    boolean isSignature(String line) {
        return END.matcher(line).matches();
    }

    @Override
    boolean isAside(String line) {
        return super.isAside(line) || Ruff.isCode(line);
    }

    /// Whether ruff and not flake8 wrote these lines: it counts at the end, marks what it can mend, puts names of the
    /// code in backticks and points to places with arrows.
    static boolean wrote(Head head) {
        return head.lines().stream()
                .anyMatch(l -> l.startsWith("All checks passed!")
                        || l.startsWith("Found ") && FOUND.matcher(l).matches()
                        || l.contains("*] ") && STAR.matcher(l).find()
                        || l.contains("--> ") && BELOW.matcher(l).matches()
                        || l.indexOf('`') >= 0
                                && Spot.of(l).flatMap(Codes::finding).isPresent());
    }

    @Override
    public Recognition recognise(Head head) {
        return wrote(head) ? super.recognise(head) : Recognition.NO;
    }

    @Override
    LintLines understood() {
        return new Ruff();
    }

    private static final class Ruff implements LintLines {
        private @Nullable FindingDraft open;
        private String group = "";

        @Override
        public void take(String line, Place place, Facts facts) {
            if (line.isBlank() || isCode(line)) return;
            Matcher below = BELOW.matcher(line);
            FindingDraft waiting = open;
            if (below.matches()) {
                if (waiting != null) placed(waiting, below.group(1), place, facts);
                open = null;
                return;
            }
            Matcher row = ROW.matcher(line);
            if (!group.isEmpty() && row.matches()) {
                Codes.finding(new Spot(group, Integer.parseInt(row.group(1)), row.group(2)))
                        .ifPresent(f -> facts.add(f.at(place)));
                return;
            }
            if (Character.isWhitespace(line.charAt(0))) return;
            group = line.endsWith(":") ? line.substring(0, line.length() - 1) : "";
            Optional<FindingDraft> onOneLine = Spot.of(line).flatMap(Codes::finding);
            onOneLine.ifPresent(f -> facts.add(f.at(place)));
            open = onOneLine.isPresent() ? null : Codes.finding(line).orElse(null);
        }

        /// Excerpts of the code stand behind a bar.
        private static boolean isCode(String line) {
            int at = 0;
            while (at < line.length() && (line.charAt(at) == ' ' || Character.isDigit(line.charAt(at)))) at++;
            return line.startsWith("|", at) || line.startsWith("help: ");
        }

        private static void placed(FindingDraft draft, String where, Place place, Facts facts) {
            Spot.of(where + ": ?").ifPresent(spot -> {
                draft.file = spot.path();
                draft.line = spot.line();
                facts.add(draft.at(place));
            });
        }
    }
}
