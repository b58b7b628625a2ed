package dev.banyan.importing.complexity;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.regex.Pattern;

/// `lizard --csv`: one function a row, of any language, without a header.
public final class LizardReader implements AuditReader {
    private static final About ABOUT = new About(
            "lizard-csv", "lizard CSV", "how tangled the functions of each file are", "lizard --csv . > lizard.csv");

    private static final Pattern ROW = Pattern.compile("^\\d+,\\d+,\\d+,\\d+,\\d+,\"?[^\"]+@\\d+-\\d+@[^\"]+\"?,.*");
    private static final String[] COLUMNS = {
        "nloc", "ccn", "tokens", "params", "length", "location", "file", "function", "long_name", "start", "end"
    };

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean rows =
                head.lines().stream().limit(3).anyMatch(l -> ROW.matcher(l).matches());
        return Recognition.certainIf(rows, "rows of five counts and a function");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var sums = new FunctionSums();
        try (TableCursor table = input.table(facts, COLUMNS)) {
            while (table.next(8)) {
                String ccn = table.cell(1);
                if (ccn.matches("\\d{1,6}"))
                    sums.function(table.cell(6), table.cell(7), Integer.parseInt(ccn), table.place());
                else if (!ccn.equalsIgnoreCase("ccn"))
                    facts.warn(table.place(), "a row without a complexity was left out");
            }
        }
        sums.into(facts);
    }
}
