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

/// `manage.py check`, with `--deploy` or without. A check of the settings has no file.
public final class CheckReader implements AuditReader {
    private static final About ABOUT = new About(
            "django-check-text",
            "Django checks",
            "what Django itself finds wrong with models, settings and their safety",
            "python manage.py check --deploy 2> check.txt");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.binary() || head.lines().stream().anyMatch(DjangoSays::isWarning)) return Recognition.NO;
        return Recognition.certainIf(head.lines().stream().anyMatch(DjangoSays::isCheck), "System check identified");
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
