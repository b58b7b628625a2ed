package dev.banyan.importing.size;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The report that cloc writes for people, with a row for each file: name, blank lines, comments, code.
public final class ClocTextReader implements AuditReader {
    private static final About ABOUT =
            new About("cloc-text", "cloc report", "how many lines each file has", "cloc --by-file . > cloc.txt");

    private static final Pattern TITLE = Pattern.compile("^(?:https?://)?\\S*cloc\\S* v \\d[\\d.]*\\s+T=.*");
    private static final Pattern COLUMNS = Pattern.compile("^(File|Language) +(?:files +)?blank +comment +code$");
    private static final Pattern ROW = Pattern.compile("^(\\S.*?) +(\\d{1,8}) +(\\d{1,8}) +(\\d{1,8})$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean cloc = TITLE.matcher(head.firstLine()).matches()
                && head.lines().stream()
                        .limit(20)
                        .anyMatch(l -> COLUMNS.matcher(l.strip()).matches());
        return Recognition.certainIf(cloc, "columns blank, comment and code below the title of cloc");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean files = false;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher columns = COLUMNS.matcher(lines.line().strip());
                Matcher row = ROW.matcher(lines.line().strip());
                if (columns.matches()) {
                    files = columns.group(1).equals("File");
                    if (!files) facts.warn(Place.UNKNOWN, "counts languages and not files: run cloc with --by-file");
                } else if (files && row.matches() && !row.group(1).equals("SUM:")) {
                    int code = Integer.parseInt(row.group(4));
                    int all = code + Integer.parseInt(row.group(2)) + Integer.parseInt(row.group(3));
                    facts.add(new SizeFact(row.group(1), all, code, lines.place()));
                }
            }
        }
    }
}
