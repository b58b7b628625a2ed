package dev.banyan.importing.parity;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;

/// Comparisons that a team counted itself, as JSON: a list of objects, or one a line.
public final class ParityJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "parity-json",
            "comparisons JSON",
            "whether old and new answer the same, endpoint by endpoint",
            "your replay or shadow tool: a list of objects with endpoint, compared, differing, first, last");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean rows = ComparisonFile.first(head).stream()
                .anyMatch(fields ->
                        Comparison.isRow(fields) && Comparison.of(fields).isPresent());
        return Recognition.certainIf(rows, "objects that tell how many were compared and differ");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        ComparisonFile.read(input, facts);
    }
}
