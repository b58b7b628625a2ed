package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.tests.JUnitReader;
import dev.banyan.model.audit.Fact.TestFact;
import dev.banyan.model.audit.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Results of tests: by class, without what they printed or where they ran.
final class TestReadersTest {
    private static Facts read(String text) throws Exception {
        var facts = new Facts();
        new JUnitReader().read(AuditInput.of("junit.xml", text.getBytes(StandardCharsets.UTF_8)), facts);
        return facts;
    }

    @Test
    void testsAreAddedUpByTheClassThatHoldsThem() throws Exception {
        Facts facts = read("""
                <testsuites><testsuite name="pytest" tests="3">
                <testcase classname="tests.a.A" name="x" time="0.5"/>
                <testcase classname="tests.b.B" name="y" time="1"><error message="e"/></testcase>
                <testcase classname="tests.a.A" name="z" time="0.25"><skipped/></testcase>
                </testsuite></testsuites>
                """);
        assertEquals(
                List.of(
                        new TestFact("tests.a.A", 2, 0, 1, .75, Place.line(2)),
                        new TestFact("tests.b.B", 1, 1, 0, 1, Place.line(3))),
                facts.all());
    }

    @Test
    void aTestThatFailsAndCannotBeCleanedUpIsOneTest() throws Exception {
        Facts facts = read("""
                <testsuite name="pytest">
                <testcase classname="tests.a.A" name="x" time="0.5"><failure>f</failure></testcase>
                <testcase classname="tests.a.A" name="x" time="0.5"><error>teardown</error></testcase>
                </testsuite>
                """);
        assertEquals(List.of(new TestFact("tests.a.A", 1, 1, 0, 1, Place.line(2))), facts.all());
        assertTrue(facts.warnings().toString().contains("1 tests failed and failed again"));
    }

    @Test
    void surefirePartsTheThousandsOfSeconds() throws Exception {
        Facts facts = read("""
                <testsuite name="a.SlowTest" time="1,234.567"><testcase classname="a.SlowTest" name="x" time="1,234.5"/>
                <testcase classname="a.SlowTest" name="y" time="0,5"/></testsuite>
                """);
        assertEquals(List.of(new TestFact("a.SlowTest", 2, 0, 0, 1235, Place.line(1))), facts.all());
    }

    @Test
    void aSuiteThatNamesNoTestsIsTakenByItsSums() throws Exception {
        Facts facts = read("<testsuite name=\"a.CrashedTest\" tests=\"3\" failures=\"0\" errors=\"1\" skipped=\"1\"/>");
        assertEquals(List.of(new TestFact("a.CrashedTest", 3, 1, 1, Double.NaN, Place.line(1))), facts.all());
    }

    @Test
    void theEnvironmentOfTheRunIsNowhere() throws Exception {
        Facts facts = read("""
                <testsuite name="a.T" hostname="ci-7"><properties><property name="P" value="hunter2"/></properties>
                <testcase classname="a.T" name="x"><system-out>hunter2</system-out></testcase></testsuite>
                """);
        String all = facts.all() + " " + facts.warnings();
        assertFalse(all.contains("hunter2") || all.contains("ci-7"), all);
    }

    @Test
    void aDocumentThatPowerShellSavedIsReadWhateverEncodingItNames() throws Exception {
        String told = """
                <?xml version="1.0" encoding="utf-8"?>
                <testsuite name="shop" tests="1"><testcase classname="shop.tests.Größe" name="a" time="1"/></testsuite>
                """;
        for (String mark : List.of("\uFEFF", "")) {
            byte[] saved = (mark + told).getBytes(StandardCharsets.UTF_16LE);
            var facts = new Facts();
            new JUnitReader().read(AuditInput.of("x", saved), facts);
            assertEquals("shop.tests.Größe", ((TestFact) facts.all().getFirst()).suite());
        }
    }

    @Test
    void aLinterMayNameItselfInTheRootOrInThePackageAlone() {
        String ruff = """
                <testsuites name="ruff" tests="1" failures="1" errors="0">
                    <testsuite name="/srv/shop/src/order/views.py" tests="1" failures="1" package="org.ruff">
                        <testcase name="org.ruff.D104" classname="/srv/shop/src/order/views" line="1" column="1">
                            <failure message="Missing docstring">line 1, col 1, Missing docstring</failure>
                        </testcase></testsuite></testsuites>
                """;
        for (String told :
                List.of(ruff, ruff.replace(" name=\"ruff\"", ""), ruff.replace(" package=\"org.ruff\"", ""))) {
            var refused = assertThrows(UnreadableFile.class, () -> read(told));
            assertTrue(refused.sentence().contains("findings of ruff, not tests"), refused.sentence());
        }
    }

    @Test
    void findingsOfALinterAreNotTests() {
        String bandit = """
                <testsuite name="bandit" tests="1"><testcase classname="dojo/views.py" name="blacklist">
                <error type="MEDIUM">Test ID: B703</error></testcase></testsuite>
                """;
        Head head = Head.of("x", bandit.getBytes(StandardCharsets.UTF_8), false);
        assertInstanceOf(Recognition.Maybe.class, new JUnitReader().recognise(head));
        var refused = assertThrows(UnreadableFile.class, () -> read(bandit));
        assertTrue(refused.sentence().contains("findings of bandit, not tests"), refused.sentence());
    }
}
