package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What mypy prints, with or without columns and codes. Its notes explain the error above them and are left out.
public final class MypyReader extends LintTextReader {
    private static final About ABOUT =
            new About("mypy-text", "mypy errors", "where the types of the code do not fit", "mypy PACKAGE > mypy.txt");

    private static final Pattern TOLD = Pattern.compile("^(error|warning): (.+?)(?: {1,2}\\[([a-z][a-z0-9-]*)\\])?$");
    private static final Pattern END =
            Pattern.compile("^(Success: no issues found in .*|Found \\d+ errors? in \\d+ files? .*)$");

    public MypyReader() {
        super(ABOUT);
    }

    @Override
    boolean isSignature(String line) {
        return END.matcher(line).matches();
    }

    @Override
    LintLines understood() {
        return MypyReader::take;
    }

    private static void take(String line, Place place, Facts facts) {
        Spot spot = Spot.of(line).orElse(null);
        if (spot == null || !isPython(spot.path())) return;
        Matcher told = TOLD.matcher(spot.text());
        if (!told.matches()) return;
        var draft = new FindingDraft();
        draft.file = spot.path();
        draft.line = spot.line();
        draft.severity = told.group(1);
        draft.message = told.group(2);
        draft.rule = told.group(3) == null ? "" : told.group(3);
        facts.add(draft.at(place));
    }

    /// Compilers of other languages write the same.
    private static boolean isPython(String path) {
        return path.endsWith(".py") || path.endsWith(".pyi") || path.endsWith(".ipynb");
    }
}
