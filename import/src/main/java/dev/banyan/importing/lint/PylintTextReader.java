package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What pylint prints, in its layouts `text`, `parseable` and `msvs`. The first versions named the module in a heading
/// and not the file in each line.
public final class PylintTextReader extends LintTextReader {
    private static final About ABOUT = new About(
            "pylint-text", "pylint messages", "what the linter found in the code", "pylint PACKAGE > pylint.txt");

    private static final String HEADING = "************* Module ";
    private static final Pattern TEXT =
            Pattern.compile("^([CRWEFI]\\d{4}): (.+?)(?: \\(([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\\))?$");
    private static final Pattern PARSEABLE =
            Pattern.compile("^\\[([CRWEFI]\\d{4})(?:\\(([a-z0-9-]+)\\)|(?=,))[^\\]]{0,200}\\] ?(.+)$");
    private static final Pattern OLD = Pattern.compile("^([CRWEFI]): *(\\d{1,9}), *\\d+: (.+) \\(([a-z0-9-]+)\\)$");
    private static final Pattern PLACE = Pattern.compile("^==([^:]+):\\[(\\d{1,9}):\\d+\\]$");

    public PylintTextReader() {
        super(ABOUT);
    }

    @Override
    boolean isSignature(String line) {
        return line.startsWith(HEADING) || line.startsWith("Your code has been rated at ");
    }

    @Override
    LintLines understood() {
        return new Pylint();
    }

    private static final class Pylint implements LintLines {
        private String module = "";
        private @Nullable FindingDraft twin;
        private Place twinPlace = Place.UNKNOWN;

        /// Lines that are alike are told with their places on the next lines, the first of which counts.
        @Override
        public void take(String line, Place place, Facts facts) {
            FindingDraft waiting = twin;
            if (waiting != null) {
                Matcher where = PLACE.matcher(line);
                if (where.matches()) {
                    waiting.file = where.group(1);
                    waiting.line = Math.max(1, Integer.parseInt(where.group(2)));
                }
                twin = null;
                facts.add(waiting.at(twinPlace));
                if (where.matches()) return;
            }
            if (line.startsWith(HEADING)) {
                module = line.substring(HEADING.length()).strip();
                return;
            }
            FindingDraft found =
                    old(line).or(() -> Spot.of(line).flatMap(Pylint::onOneLine)).orElse(null);
            if (found == null) return;
            PylintMoves.toTheCycle(found);
            if (found.rule.equals(PylintMoves.SIMILAR)) {
                twin = found;
                twinPlace = place;
            } else {
                facts.add(found.at(place));
            }
        }

        private static Optional<FindingDraft> onOneLine(Spot spot) {
            Matcher text = TEXT.matcher(spot.text());
            Matcher parseable = PARSEABLE.matcher(spot.text());
            var draft = new FindingDraft();
            if (text.matches()) draft.message = text.group(2);
            else if (parseable.matches()) draft.message = parseable.group(3);
            else return Optional.empty();
            draft.rule = text.matches() ? text.group(1) : parseable.group(1);
            draft.severity = PylintCategory.of(draft.rule);
            draft.file = spot.path();
            draft.line = spot.line();
            return Optional.of(draft);
        }

        private Optional<FindingDraft> old(String line) {
            Matcher old = OLD.matcher(line);
            if (!old.matches()) return Optional.empty();
            var draft = new FindingDraft();
            draft.file = module;
            draft.line = Integer.parseInt(old.group(2));
            draft.rule = old.group(4);
            draft.severity = PylintCategory.of(old.group(1));
            draft.message = old.group(3);
            return Optional.of(draft);
        }
    }
}
