package dev.banyan.importing.history;

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
import java.util.Optional;

/// `git log --numstat` in the layouts that code-maat asks for and in the one git writes by itself. Merges have no
/// numbers and count as no change.
public final class GitLogReader implements AuditReader {
    private static final About ABOUT = new About(
            "git-log-numstat",
            "Git history",
            "what changes often, by how many people, and what changes together",
            "git log --all --numstat --date=short --pretty=format:'--%h--%ad--%aN' -M > git.log");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        Optional<CommitLine.Layout> layout = CommitLine.layout(head.lines());
        if (layout.isEmpty()) return Recognition.NO;
        boolean numbers = head.lines().stream().anyMatch(NumStat::isOne);
        if (numbers) return new Recognition.Certain(layout.get().words() + " with numstat");
        boolean telling = layout.get() == CommitLine.Layout.DASHES || layout.get() == CommitLine.Layout.COMMIT;
        return Recognition.maybeIf(telling, layout.get().words());
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var history = new History(facts);
        CommitLine.Layout layout = CommitLine.layout(input.head().lines()).orElse(CommitLine.Layout.COMMIT);
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                if (NumStat.isOne(line)) {
                    if (history.commits() > 0) change(history, line, lines.number());
                    else facts.warn(lines.place(), "a change before the first commit was left out");
                } else {
                    commit(layout, history, line, lines.place(), facts);
                }
            }
        }
        if (history.isEmpty() && history.commits() > 0)
            facts.warn(Place.UNKNOWN, "it has commits and no lines of numstat: run git log with --numstat");
        history.finish();
    }

    private static void commit(CommitLine.Layout layout, History history, String line, Place place, Facts facts) {
        switch (CommitLine.of(layout, line)) {
            case CommitLine.Start(var author, var date, boolean dated) -> {
                history.startCommit();
                history.author(author);
                history.date(date);
                if (dated && date == null) facts.warn(place, "a date that cannot be read: use --date=short");
            }
            case CommitLine.Author(var author) -> history.author(author);
            case CommitLine.Date(var date) -> {
                history.date(date);
                if (date == null) facts.warn(place, "a date that cannot be read: use --date=short");
            }
            case CommitLine.AuthorDate(var author, var date) -> {
                history.author(author);
                history.date(date);
            }
            case CommitLine.Other() -> {}
        }
    }

    private static void change(History history, String line, int number) {
        NumStat change = NumStat.of(line);
        history.change(GitPath.of(change.path()), change.added(), change.deleted(), number);
    }
}
