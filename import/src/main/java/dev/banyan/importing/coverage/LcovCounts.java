package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds up the records of a tracefile, and what each named test executes of a file.
final class LcovCounts {
    private static final int MOST_REACHES = 250_000;

    private final LineCounts counts = new LineCounts();
    private final Map<Integer, int[]> branches = new HashMap<>();
    private final BitSet hit = new BitSet();
    private final Map<Reach, Reached> reaches = new LinkedHashMap<>();
    private final Set<String> tests = new HashSet<>();
    private long leftOut;
    private String test = "";
    private String name = "";
    private Place place = Place.UNKNOWN;
    private LineCounts.@Nullable OneFile file;

    private record Reach(String file, String test) {}

    private record Reached(int lines, Place place) {}

    void test(String named) {
        test = named;
    }

    void startFile(String path, Place at) {
        endFile();
        name = path;
        place = at;
        file = counts.file(path, at);
    }

    /// `DA:line,hits[,checksum]`; hits may be a hyphen or, from a broken counter, negative.
    void line(String written) {
        LineCounts.OneFile current = file;
        int comma = written.indexOf(',');
        if (current == null || comma < 0) return;
        int second = written.indexOf(',', comma + 1);
        int number = LineCounts.number(written, 3, comma);
        boolean executed = LineCounts.number(written, comma + 1, second < 0 ? written.length() : second) > 0;
        if (current.line(number, executed) && executed && !test.isEmpty()) hit.set(number);
    }

    /// `BRDA:line,block,branch,taken`; a branch may be an expression with commas in it.
    void branch(String written) {
        int comma = written.indexOf(',');
        if (file == null || comma < 0) return;
        int number = LineCounts.number(written, 5, comma);
        if (number < 0) return;
        int[] sum = branches.computeIfAbsent(number, n -> new int[2]);
        sum[1]++;
        if (LineCounts.number(written, written.lastIndexOf(',') + 1, written.length()) > 0) sum[0]++;
    }

    /// Whether a record was open.
    boolean endFile() {
        LineCounts.OneFile current = file;
        file = null;
        if (current == null) return false;
        branches.forEach((line, sum) -> current.branches(line, sum[0], sum[1]));
        branches.clear();
        if (!test.isEmpty()) reached();
        hit.clear();
        return true;
    }

    private void reached() {
        tests.add(test);
        if (hit.isEmpty()) return;
        var reach = new Reach(name, test);
        Reached known = reaches.get(reach);
        if (known == null && reaches.size() >= MOST_REACHES) leftOut++;
        else if (known == null || known.lines < hit.cardinality())
            reaches.put(reach, new Reached(hit.cardinality(), known == null ? place : known.place));
    }

    void into(Facts facts) {
        counts.into(facts);
        if (tests.size() < 2) return;
        var out = new Reaches(facts);
        reaches.forEach((reach, reached) -> out.add(reach.file, reach.test, reached.lines, reached.place));
        if (leftOut > 0) facts.warn(Place.UNKNOWN, leftOut + " pairs of file and test beyond 250,000 were left out");
    }
}
