package dev.banyan.importing.django;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.List;

/// Python's warnings, such as `RemovedInDjango40Warning`, as they are printed or as pytest sums them up; also the
/// messages of checks between them. The same warning at the same place counts once, with how often it came.
public final class WarningsReader implements AuditReader {
    private static final About ABOUT = new About(
            "python-warnings-text",
            "deprecation warnings",
            "what the next versions of Django and Python will no longer allow",
            "python -W always manage.py check 2> warnings.txt");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.binary()) return Recognition.NO;
        List<String> words = head.lines().stream().filter(l -> !l.isBlank()).toList();
        long warnings = words.stream().filter(DjangoSays::isWarning).count();
        boolean log =
                words.stream().anyMatch(l -> l.contains("= warnings summary =") || l.contains("test session starts"));
        boolean most = warnings * 6 >= words.size();
        if (warnings > 0 && most && !log) return new Recognition.Certain("places with a warning of Python");
        return Recognition.maybeIf(warnings > 0, "some lines are warnings of Python");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var says = new DjangoSays(facts);
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) says.take(lines);
        }
        says.finish();
    }
}
