package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.TestReachFact;
import dev.banyan.model.audit.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How many lines of a file each test executes. At most 250,000 pairs of file and test are kept; what is beyond is
/// told.
final class Reaches {
    private static final int MOST = 250_000;
    /// Phases of a test, which pytest-cov writes behind its name.
    private static final Set<String> PHASES = Set.of("run", "setup", "teardown");

    private final Facts facts;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Reach> tests = new LinkedHashMap<>();
    private int line;
    private int kept;
    private long leftOut;

    private static final class Reach {
        private int lines;
        private int lastLine;
    }

    Reaches(Facts facts) {
        this.facts = facts;
    }

    /// A line of the current file; the tests that execute it follow.
    void line() {
        line++;
    }

    /// @param context as the tool writes it; the empty one is code that runs before any test
    void test(String context) {
        String test = name(context);
        if (test.isEmpty()) return;
        Reach reach = tests.get(test);
        if (reach == null) {
            reach = new Reach();
            tests.put(names.computeIfAbsent(test, t -> t), reach);
        }
        if (reach.lastLine != line) reach.lines++;
        reach.lastLine = line;
    }

    void endFile(String file, Place place) {
        tests.forEach((test, reach) -> add(file, test, reach.lines, place));
        tests.clear();
        line = 0;
    }

    void add(String file, String test, int lines, Place place) {
        if (kept < MOST) facts.add(new TestReachFact(file, test, lines, place));
        else leftOut++;
        kept++;
    }

    void finish() {
        if (leftOut > 0) facts.warn(Place.UNKNOWN, leftOut + " pairs of file and test beyond 250,000 were left out");
    }

    static String name(String context) {
        int bar = context.lastIndexOf('|');
        String test = bar >= 0 && PHASES.contains(context.substring(bar + 1)) ? context.substring(0, bar) : context;
        return test.strip();
    }
}
