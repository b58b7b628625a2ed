package dev.banyan.importing.tests;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.TestFact;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/// Adds up tests by the class or file that holds them. At most 100,000 of these are kept; what is beyond is told.
final class Suites {
    private static final int MOST = 100_000;

    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private long leftOut;

    private static final class Sum {
        private final int line;
        private int tests;
        private int failed;
        private int skipped;
        private double seconds = Double.NaN;

        Sum(int line) {
            this.line = line;
        }
    }

    /// @param seconds NaN when the source does not say
    /// @param line    of the source
    void test(String suite, Outcome outcome, double seconds, int line) {
        int failed = outcome == Outcome.FAILED ? 1 : 0;
        add(suite, 1, failed, outcome == Outcome.SKIPPED ? 1 : 0, seconds, line);
    }

    void add(String suite, int tests, int failed, int skipped, double seconds, int line) {
        Sum sum = sums.get(suite);
        if (sum == null) {
            if (sums.size() >= MOST) {
                leftOut += tests;
                return;
            }
            sum = new Sum(line);
            sums.put(suite, sum);
        }
        sum.tests += tests;
        sum.failed += failed;
        sum.skipped += skipped;
        if (!Double.isNaN(seconds)) sum.seconds = (Double.isNaN(sum.seconds) ? 0 : sum.seconds) + seconds;
    }

    void into(Facts facts) {
        sums.forEach((suite, s) -> facts.add(
                new TestFact(suite, s.tests, s.failed, s.skipped, s.seconds, Place.line(Math.max(1, s.line)))));
        if (leftOut > 0) facts.warn(Place.UNKNOWN, leftOut + " tests beyond 100,000 classes were left out");
        sums.clear();
    }
}
