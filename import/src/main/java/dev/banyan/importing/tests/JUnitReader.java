package dev.banyan.importing.tests;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.XmlCursor;
import dev.banyan.importing.spi.XmlPeek;
import dev.banyan.model.audit.Place;

/// JUnit XML, which pytest, Django's test runners, surefire, Gradle and most others write. Some linters write their
/// findings in the same layout: these are refused by name, since a finding is no test.
public final class JUnitReader implements AuditReader {
    private static final About ABOUT = new About(
            "junit-xml",
            "JUnit XML",
            "which tests there are, which fail and how long they take",
            "pytest --junitxml=junit.xml");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        if (xml == null) return Recognition.NO;
        boolean suites = xml.root().equals("testsuites");
        if (!suites && !xml.root().equals("testsuite")) return Recognition.NO;
        String name = xml.attributes().getOrDefault("name", "");
        if (JUnitRun.isLinter(name)) return new Recognition.Maybe("findings of " + name + " in the layout of JUnit");
        return new Recognition.Certain("root element " + xml.root());
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var run = new JUnitRun();
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("testsuites")) refuseLinter(xml, xml.attribute("name"), input.name());
                else if (xml.starts("testsuite")) suite(xml, run, input.name());
                else if (xml.starts("testcase")) testcase(xml, run);
                else if (xml.ends("testsuite")) run.endSuite();
            }
        }
        if (run.twice() > 0)
            facts.warn(
                    Place.UNKNOWN,
                    run.twice() + " tests failed and failed again while cleaning up: each was counted once");
        run.into(facts);
    }

    private static void suite(XmlCursor xml, JUnitRun run, String file) throws UnreadableFile {
        String name = xml.attribute("name");
        refuseLinter(xml, name, file);
        String group = xml.attribute("package");
        if (group.startsWith("org.")) refuseLinter(xml, group.substring("org.".length()), file);
        run.startSuite(new JUnitRun.Told(
                name,
                xml.attribute("file"),
                number(xml.attribute("tests")),
                number(xml.attribute("failures")) + number(xml.attribute("errors")),
                number(xml.attribute("skipped")) + number(xml.attribute("disabled")),
                Seconds.of(xml.attribute("time")),
                xml.line()));
    }

    /// Most name themselves in the suite, ruff and ESLint in its package.
    private static void refuseLinter(XmlCursor xml, String name, String file) throws UnreadableFile {
        if (JUnitRun.isLinter(name))
            throw new UnreadableFile(
                    file, xml.place(), "it holds findings of " + name + ", not tests", "save them as SARIF or JSON");
    }

    private static void testcase(XmlCursor xml, JUnitRun run) throws UnreadableFile, Cancelled {
        String className = xml.attribute("classname");
        String name = xml.attribute("name");
        String file = xml.attribute("file");
        double seconds = Seconds.of(xml.attribute("time"));
        int line = xml.line();
        String status = xml.attribute("status");
        boolean notRun = status.equals("notrun") || status.equals("disabled") || status.equals("skipped");
        boolean failure = false;
        boolean error = false;
        boolean skipped = notRun || xml.attribute("result").equals("skipped");
        while (xml.next() && !xml.ends("testcase")) {
            failure |= xml.starts("failure");
            error |= xml.starts("error");
            skipped |= xml.starts("skipped") || xml.starts("ignored");
        }
        Outcome outcome = failure || error ? Outcome.FAILED : skipped ? Outcome.SKIPPED : Outcome.PASSED;
        run.test(className, name, file, outcome, error && !failure, seconds, line);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
