package dev.banyan.importing.finding;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.UnreadableFile;

/// `bandit -f csv`.
public final class BanditTableReader implements AuditReader {
    private static final About ABOUT =
            new About("bandit-csv", "bandit CSV", "where the code may be insecure", "bandit -r . -f csv -o bandit.csv");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean bandit = head.table()
                .filter(t -> t.has("filename", "test_id", "issue_severity", "issue_text", "line_number"))
                .isPresent();
        return Recognition.certainIf(bandit, "columns filename, test_id and issue_text");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (TableCursor table = input.table(facts)) {
            int file = table.column("filename");
            int line = table.column("line_number");
            int rule = table.column("test_id");
            int severity = table.column("issue_severity");
            int text = table.column("issue_text");
            while (table.next(5)) {
                var draft = new FindingDraft();
                draft.file = table.cell(file);
                String number = table.cell(line);
                draft.line = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
                draft.rule = table.cell(rule);
                draft.severity = table.cell(severity);
                draft.message = table.cell(text);
                facts.add(draft.at(table.place()));
            }
        }
    }
}
