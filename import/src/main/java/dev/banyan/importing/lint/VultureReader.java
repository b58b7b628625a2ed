package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What vulture prints: code that nothing seems to use. How sure it is stays in the message, as it was written.
public final class VultureReader extends LintTextReader {
    private static final About ABOUT = new About(
            "vulture-text", "vulture dead code", "which code nothing seems to use", "vulture . > vulture.txt");

    private static final Pattern TOLD = Pattern.compile(
            "^(unused|unreachable|unsatisfiable|redundant)\\b(?: ([a-z]+))?.* \\(\\d+% confidence(?:, \\d+ lines?)?\\)$");

    public VultureReader() {
        super(ABOUT);
    }

    @Override
    LintLines understood() {
        return VultureReader::take;
    }

    private static void take(String line, Place place, Facts facts) {
        Spot spot = Spot.of(line).orElse(null);
        if (spot == null || spot.line() == 0) return;
        Matcher told = TOLD.matcher(spot.text());
        if (!told.matches()) return;
        var draft = new FindingDraft();
        draft.file = spot.path();
        draft.line = spot.line();
        draft.rule = rule(told.group(1), told.group(2));
        draft.message = spot.text();
        facts.add(draft.at(place));
    }

    /// `unused-function`, `unreachable-code`, and so on: the words vulture uses, as a name.
    private static String rule(String what, String kind) {
        return kind == null ? what : what + "-" + kind;
    }
}
