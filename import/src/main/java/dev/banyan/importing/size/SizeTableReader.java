package dev.banyan.importing.size;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.TablePeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;

/// Tables of sizes by file, as `cloc --csv --by-file` and `scc --by-file -f csv` write them.
public final class SizeTableReader implements AuditReader {
    private static final About ABOUT = new About(
            "size-csv", "table of sizes", "how many lines each file has", "cloc --csv --by-file . > cloc.csv");

    @Override
    public About about() {
        return ABOUT;
    }

    private static boolean isScc(TablePeek table) {
        return table.has("language", "lines", "code", "comments", "blanks", "complexity");
    }

    private static boolean isCloc(TablePeek table) {
        return table.has("language", "blank", "comment", "code") && (table.has("filename") || table.has("files"));
    }

    @Override
    public Recognition recognise(Head head) {
        boolean sizes = head.table().filter(t -> isScc(t) || isCloc(t)).isPresent();
        return Recognition.certainIf(sizes, "columns language, code and blank or blanks");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (TableCursor table = input.table(facts)) {
            int file = table.column("provider", "location", "filename");
            if (file < 0) facts.warn(Place.line(1), "counts languages and not files: run it with --by-file");
            int[] parts = {table.column("blank", "blanks"), table.column("comment", "comments")};
            int code = table.column("code");
            int language = table.column("language");
            while (table.next(5)) {
                if (file < 0 || table.cell(language).equals("SUM")) continue;
                int lines = number(table.cell(code));
                if (lines < 0 || table.cell(file).isEmpty()) {
                    facts.warn(table.place(), "a row without a file or a number was left out");
                    continue;
                }
                int all = lines;
                for (int part : parts) all += Math.max(0, number(table.cell(part)));
                facts.add(new SizeFact(table.cell(file), all, lines, table.place()));
            }
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
