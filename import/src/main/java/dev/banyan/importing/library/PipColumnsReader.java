package dev.banyan.importing.library;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.LibraryFact;

/// `pip list` as it prints by itself: columns under a rule, with the place of editable projects behind the version.
public final class PipColumnsReader implements AuditReader {
    private static final About ABOUT = new About(
            "pip-list-columns",
            "pip list",
            "which libraries are installed, in which versions",
            "pip list > pip-list.txt");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        var lines = head.lines().stream().filter(l -> !l.isBlank()).limit(2).toList();
        boolean columns = lines.size() == 2
                && lines.get(0).matches("Package\\s+Version(\\s.*)?")
                && lines.get(1).matches("-+\\s+-+(\\s.*)?");
        return Recognition.certainIf(columns, "columns Package and Version");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (LineCursor lines = input.lines(facts)) {
            boolean rows = false;
            while (lines.next()) {
                String line = lines.line().strip();
                if (line.startsWith("---")) rows = true;
                else if (line.startsWith("[")) rows = false;
                else if (rows && !line.isEmpty()) {
                    String[] cells = line.split("\\s+", 3);
                    if (cells.length < 2) facts.warn(lines.place(), "a row without a version was left out");
                    else facts.add(new LibraryFact(cells[0], cells[1], "pypi", "", lines.place()));
                }
            }
        }
    }
}
