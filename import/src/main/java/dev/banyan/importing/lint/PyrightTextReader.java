package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What pyright prints: the file, and below it its findings with the file again. Information is left out.
public final class PyrightTextReader extends LintTextReader {
    private static final About ABOUT = new About(
            "pyright-text", "pyright errors", "where the types of the code do not fit", "pyright > pyright.txt");

    private static final Pattern TOLD =
            Pattern.compile("^(.+):(\\d{1,9}):\\d+ - (error|warning): (.+?)(?: \\((report\\w+)\\))?$");
    private static final Pattern END = Pattern.compile("^\\d+ errors?, \\d+ warnings?(, \\d+ informations?)?\\s*$");

    public PyrightTextReader() {
        super(ABOUT);
    }

    @Override
    boolean isSignature(String line) {
        return END.matcher(line).matches();
    }

    @Override
    LintLines understood() {
        return PyrightTextReader::take;
    }

    private static void take(String line, Place place, Facts facts) {
        if (!line.contains(" - ")) return;
        Matcher told = TOLD.matcher(line.strip());
        if (!told.matches()) return;
        var draft = new FindingDraft();
        draft.file = told.group(1);
        draft.line = Integer.parseInt(told.group(2));
        draft.severity = told.group(3);
        draft.message = told.group(4);
        draft.rule = told.group(5) == null ? "" : told.group(5);
        facts.add(draft.at(place));
    }
}
