package dev.banyan.importing.lint;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;

/// What a linter prints. Which one it was is seen from the words behind the places: most of the lines must be its own.
abstract sealed class LintTextReader implements AuditReader
        permits Flake8Reader, MypyReader, PylintTextReader, PyrightTextReader, RuffTextReader, VultureReader {
    private static final int LINES_SEEN = 400;

    private final About about;

    LintTextReader(About about) {
        this.about = about;
    }

    @Override
    public final About about() {
        return about;
    }

    abstract LintLines understood();

    /// Whether this line alone shows that the tool ran, such as the sentence it ends with.
    boolean isSignature(String line) {
        return false;
    }

    /// Whether the line only shows or explains what another one says.
    boolean isAside(String line) {
        return Character.isWhitespace(line.charAt(0));
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.binary()) return Recognition.NO;
        LintLines lines = understood();
        int seen = 0;
        boolean signed = false;
        var found = new Facts();
        for (String line : head.lines()) {
            if (line.isBlank()) continue;
            lines.take(line, Place.UNKNOWN, found);
            if (isAside(line)) continue;
            signed |= isSignature(line);
            if (++seen == LINES_SEEN) break;
        }
        boolean most = found.size() > 0 && found.size() * 3 >= seen;
        return Recognition.certainIf(most || signed && found.size() * 3 >= seen - 2, "lines as this tool prints them");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        LintLines understood = understood();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) understood.take(lines.line(), lines.place(), facts);
        }
    }
}
