package dev.banyan.model.audit;

import java.util.EnumMap;
import java.util.Map;

/// What is counted over a whole audit.
public enum Total {
    MODULES("modules"),
    DEPENDENCIES("dependencies"),
    LIBRARIES("libraries"),
    ADVISORIES("known advisories"),
    ENDPOINTS("endpoints"),
    TABLES("tables"),
    INCIDENTS("incidents"),
    TESTS("tests"),
    FAILED_TESTS("failed tests"),
    REQUESTS("requests"),
    FAILED_REQUESTS("failed requests"),
    COMPARED("comparisons of old and new"),
    DIFFERING("comparisons that differ");

    private final String words;

    Total(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Every total an audit knows. One that no source speaks of is missing, not zero.
    public static Map<Total, Long> in(AuditFacts facts) {
        var totals = new EnumMap<Total, Long>(Total.class);
        Operation operation = facts.operation();
        some(totals, MODULES, facts.modules().size());
        some(totals, DEPENDENCIES, facts.dependencies().size());
        some(totals, LIBRARIES, facts.libraries().size());
        if (!facts.libraries().isEmpty())
            totals.put(
                    ADVISORIES,
                    facts.libraries().stream()
                            .mapToLong(l -> l.advisories().size())
                            .sum());
        some(totals, ENDPOINTS, facts.endpoints().size());
        some(totals, TABLES, operation.tables().size());
        if (!operation.incidents().isEmpty())
            totals.put(
                    INCIDENTS,
                    operation.incidents().stream().mapToLong(Incident::times).sum());
        if (!operation.tests().isEmpty()) {
            totals.put(
                    TESTS,
                    operation.tests().stream().mapToLong(TestSuite::tests).sum());
            totals.put(
                    FAILED_TESTS,
                    operation.tests().stream().mapToLong(TestSuite::failed).sum());
        }
        if (!operation.traffic().isEmpty()) {
            totals.put(
                    REQUESTS,
                    operation.traffic().stream().mapToLong(Traffic::requests).sum());
            long told =
                    operation.traffic().stream().filter(t -> t.errors() >= 0).count();
            if (told > 0)
                totals.put(
                        FAILED_REQUESTS,
                        operation.traffic().stream()
                                .mapToLong(t -> Math.max(0, t.errors()))
                                .sum());
        }
        Compared compared = Compared.of(operation.parities());
        if (compared.number() > 0) {
            totals.put(COMPARED, compared.number());
            totals.put(DIFFERING, compared.differing());
        }
        return totals;
    }

    private static void some(Map<Total, Long> totals, Total total, int number) {
        if (number > 0) totals.put(total, (long) number);
    }
}
