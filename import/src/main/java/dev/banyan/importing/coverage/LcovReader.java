package dev.banyan.importing.coverage;

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
import java.util.regex.Pattern;

/// LCOV tracefiles, which JavaScript and C tools write, and `coverage lcov`. The sums `LF` and `LH` are not read: some
/// tools write them before the lines are complete. Where several tests are named, each says which lines it executes.
public final class LcovReader implements AuditReader {
    private static final About ABOUT =
            new About("lcov", "LCOV tracefile", "which share of each file the tests execute", "coverage lcov");

    private static final Pattern LINE = Pattern.compile("DA:(\\d{1,7}),(-|-?\\d+)(,.*)?");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        String first = head.firstLine();
        boolean starts = first.startsWith("TN:") || first.startsWith("SF:");
        boolean lines = head.lines().stream().anyMatch(l -> LINE.matcher(l).matches());
        return Recognition.certainIf(starts && lines, "SF and DA records");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var counts = new LcovCounts();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                if (line.startsWith("DA:")) counts.line(line);
                else if (line.startsWith("BRDA:")) counts.branch(line);
                else if (line.startsWith("SF:"))
                    counts.startFile(line.substring(3).strip(), lines.place());
                else if (line.startsWith("TN:")) counts.test(line.substring(3).strip());
                else if (line.startsWith("end_of_record")) counts.endFile();
            }
        }
        if (counts.endFile()) facts.warn(Place.UNKNOWN, "the last record is not complete");
        counts.into(facts);
    }
}
