package dev.banyan.importing.lint;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.regex.Pattern;

/// What flake8 prints, also without columns and with the layout of pylint. Sums by rule name no files.
public final class Flake8Reader extends LintTextReader {
    private static final About ABOUT =
            new About("flake8-text", "flake8 findings", "what the linter found in the code", "flake8 . > flake8.txt");

    /// A row of `--statistics`.
    private static final Pattern SUM = Pattern.compile("^\\d+ +[A-Z]{1,5}\\d{1,5} .+");

    public Flake8Reader() {
        super(ABOUT);
    }

    @Override
    LintLines understood() {
        return (line, place, facts) ->
                Spot.of(line).flatMap(Codes::finding).ifPresent(found -> facts.add(found.at(place)));
    }

    @Override
    public Recognition recognise(Head head) {
        if (RuffTextReader.wrote(head)) return Recognition.NO;
        if (onlySums(head)) return new Recognition.Maybe("numbers of findings by rule");
        return super.recognise(head);
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        if (onlySums(input.head()))
            throw new UnreadableFile(
                    input.name(), Place.line(1), "it counts rules and names no files", "run flake8 without --quiet");
        super.read(input, facts);
    }

    private static boolean onlySums(Head head) {
        long lines = head.lines().stream().filter(l -> !l.isBlank()).count();
        long sums = head.lines().stream().filter(l -> SUM.matcher(l).matches()).count();
        return sums > 0 && lines <= sums + 1;
    }
}
