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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// LCOV tracefiles, which JavaScript and C tools write, and `coverage lcov`. The sums `LF` and `LH` are not read: some
/// tools write them before the lines are complete.
public final class LcovReader implements AuditReader {
    private static final About ABOUT =
            new About("lcov", "LCOV tracefile", "which share of each file the tests execute", "coverage lcov");

    private static final Pattern LINE = Pattern.compile("DA:(\\d{1,7}),(-|-?\\d+)(,.*)?");
    private static final Pattern BRANCH = Pattern.compile("BRDA:(\\d{1,7}),[^,]*,[^,]*,(-|\\d+)");

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
        var counts = new LineCounts();
        LineCounts.@Nullable OneFile file = null;
        Map<Integer, int[]> branches = new HashMap<>();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                if (line.startsWith("SF:")) {
                    file = counts.file(line.substring(3).strip(), lines.place());
                } else if (line.equals("end_of_record")) {
                    take(branches, file);
                    file = null;
                } else if (file != null) {
                    record(line, file, branches);
                }
            }
        }
        take(branches, file);
        if (file != null) facts.warn(Place.UNKNOWN, "the last record is not complete");
        counts.into(facts);
    }

    private static void record(String line, LineCounts.OneFile file, Map<Integer, int[]> branches) {
        Matcher da = LINE.matcher(line);
        if (da.matches()) {
            boolean hit = !da.group(2).startsWith("-") && !da.group(2).matches("0+");
            file.line(Integer.parseInt(da.group(1)), hit);
            return;
        }
        Matcher brda = BRANCH.matcher(line);
        if (!brda.matches()) return;
        int[] sum = branches.computeIfAbsent(Integer.parseInt(brda.group(1)), n -> new int[2]);
        sum[1]++;
        if (!brda.group(2).equals("-") && !brda.group(2).matches("0+")) sum[0]++;
    }

    private static void take(Map<Integer, int[]> branches, LineCounts.@Nullable OneFile file) {
        if (file != null) branches.forEach((line, sum) -> file.branches(line, sum[0], sum[1]));
        branches.clear();
    }
}
