package dev.banyan.importing.tests;

import dev.banyan.importing.spi.Facts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Adds up the tests of a run: finds the class or file of a test, and takes the sums of a suite when it names no tests.
final class JUnitRun {
    private static final Set<String> LINTERS =
            Set.of("bandit", "mypy", "flake8", "pylint", "eslint", "ruff", "checkstyle", "shellcheck", "yamllint");
    private static final Pattern CODE_NAME = Pattern.compile("\\S+");

    private final Suites suites = new Suites();
    private final Deque<Suite> open = new ArrayDeque<>();
    private String lastClass = "";
    private String lastName = "";
    private boolean lastFailed;
    private int twice;

    /// What a suite says of itself.
    record Told(String name, String file, int tests, int failed, int skipped, double seconds, int line) {}

    private static final class Suite {
        private final Told told;
        private boolean named;

        Suite(Told told) {
            this.told = told;
        }
    }

    static boolean isLinter(String suite) {
        return LINTERS.contains(suite.toLowerCase(Locale.ROOT));
    }

    void startSuite(Told told) {
        open.forEach(s -> s.named = true);
        open.push(new Suite(told));
    }

    void endSuite() {
        Suite suite = open.poll();
        if (suite == null || suite.named || suite.told.tests + suite.told.failed == 0) return;
        Told t = suite.told;
        String name = isCode(t.name) || t.file.isEmpty() ? t.name : t.file;
        int tests = Math.max(t.tests, t.failed);
        int skipped = Math.min(t.skipped, tests - Math.min(tests, t.failed));
        if (!name.isBlank()) suites.add(name, tests, t.failed, skipped, t.seconds, t.line);
    }

    /// @param cleaning whether it is an error outside of the test itself: pytest names a test again that failed and
    ///                 then could not be cleaned up
    void test(String className, String name, String file, Outcome outcome, boolean cleaning, double seconds, int line) {
        Suite suite = open.peek();
        if (suite != null) suite.named = true;
        boolean again = cleaning && lastFailed && name.equals(lastName) && className.equals(lastClass);
        lastClass = className;
        lastName = name;
        lastFailed = outcome == Outcome.FAILED;
        String holder = holder(className, name, file, suite);
        if (again) {
            twice++;
            suites.add(holder, 0, 0, 0, seconds, line);
        } else {
            suites.test(holder, outcome, seconds, line);
        }
    }

    /// Tests that were named twice.
    int twice() {
        return twice;
    }

    /// Words with blanks are the titles that JavaScript tests have; the file says more then.
    private static String holder(String className, String name, String file, @Nullable Suite in) {
        if (isCode(className)) return className;
        if (!file.isBlank()) return file;
        if (in != null && !in.told.file.isBlank()) return in.told.file;
        if (className.isBlank() && isCode(name) && name.matches(".*[./].*")) return name;
        if (in != null && isCode(in.told.name) && (className.isBlank() || in.told.name.matches(".*[./].*")))
            return in.told.name;
        if (!className.isBlank()) return className;
        return in == null || in.told.name.isBlank() ? "tests" : in.told.name;
    }

    private static boolean isCode(String name) {
        return CODE_NAME.matcher(name).matches();
    }

    void into(Facts facts) {
        suites.into(facts);
    }
}
