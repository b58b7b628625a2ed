package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.coverage.CloverReader;
import dev.banyan.importing.coverage.CoveragePyReader;
import dev.banyan.importing.coverage.CoverageReportReader;
import dev.banyan.importing.coverage.IstanbulReader;
import dev.banyan.importing.coverage.JacocoTableReader;
import dev.banyan.importing.coverage.LcovReader;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.TestReachFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Coverage: what counts as a line, and which test executes which.
final class CoverageReadersTest {
    @Test
    void aTestCountsALineOnceInAllItsPhases() throws Exception {
        Facts facts = read(new CoveragePyReader(), """
                {"meta": {"version": "7.6.1", "branch_coverage": false, "show_contexts": true}, "files": {"a.py": {
                 "summary": {"covered_lines": 2, "num_statements": 3},
                 "contexts": {"1": [""], "2": ["", "t::x|setup", "t::x|run"], "3": ["t::x|run", "t::y|run"]}}}}
                """);
        var place = Place.at("/files/a.py");
        assertEquals(
                List.of(
                        new TestReachFact("a.py", "t::x", 2, place),
                        new TestReachFact("a.py", "t::y", 1, place),
                        new CoverageFact("a.py", 3, 2, 0, 0, place)),
                facts.all());
    }

    @Test
    void pairsOfFileAndTestBeyondAQuarterMillionAreCounted() throws Exception {
        var json = new StringBuilder("{\"meta\": {\"version\": \"7\", \"branch_coverage\": false}, \"files\": {");
        for (int file = 0; file < 51; file++) {
            json.append(file == 0 ? "" : ",").append("\"f").append(file).append("\": {\"contexts\": {\"1\": [\"t\"");
            for (int test = 1; test < 5000; test++)
                json.append(",\"t").append(test).append('"');
            json.append("]}, \"summary\": {}}");
        }
        Facts facts = read(new CoveragePyReader(), json + "}}");
        assertEquals(250_000 + 51, facts.size());
        assertTrue(
                facts.warnings().toString().contains("5000 pairs of file and test beyond 250,000"),
                facts.warnings().toString());
    }

    @Test
    void aTracefileWithOneTestSaysNothingOfTests() throws Exception {
        Facts facts = read(new LcovReader(), "TN:all\nSF:a.c\nDA:1,1\nDA:2,0\nend_of_record\n");
        assertEquals(List.of(new CoverageFact("a.c", 2, 1, 0, 0, Place.line(2))), facts.all());
    }

    @Test
    void eachTestOfATracefileSaysWhatItExecutes() throws Exception {
        Facts facts = read(
                new LcovReader(),
                "TN:x\nSF:a.c\nDA:1,1\nDA:2,0\nend_of_record\nTN:y\nSF:a.c\nDA:1,1\nDA:2,3\nend_of_record\n");
        assertEquals(
                List.of(
                        new CoverageFact("a.c", 2, 2, 0, 0, Place.line(2)),
                        new TestReachFact("a.c", "x", 1, Place.line(2)),
                        new TestReachFact("a.c", "y", 2, Place.line(7))),
                facts.all());
    }

    @Test
    void branchesThatArePrintedAsPartlyTakenAreExactWhereNoLineIsMissed() throws Exception {
        Facts facts = read(new CoverageReportReader(), """
                Name      Stmts   Miss Branch BrPart  Cover
                -------------------------------------------
                a b.py       11      0      4      1    93%
                c.py         15     10      6      0    24%
                -------------------------------------------
                TOTAL        26     10     10      1    65%
                """);
        // 24 % of 15 lines and 6 branches are 5 of both, and 5 lines were executed: no branch was taken.
        assertEquals(
                List.of(
                        new CoverageFact("a b.py", 11, 11, 4, 3, Place.line(3)),
                        new CoverageFact("c.py", 15, 5, 6, 0, Place.line(4))),
                facts.all());
    }

    @Test
    void manyMissingLinesBehindTheShareDoNoHarm() throws Exception {
        String missing = "1-2, ".repeat(5_000);
        Facts facts = read(
                new CoverageReportReader(),
                "Name   Stmts   Miss  Cover   Missing\na.py   4   1   75%   " + missing + "9\n");
        assertEquals(List.of(new CoverageFact("a.py", 4, 3, 0, 0, Place.line(2))), facts.all());
    }

    @Test
    void innerClassesAreInTheFileOfTheOuter() throws Exception {
        Facts facts = read(new JacocoTableReader(), """
                GROUP,PACKAGE,CLASS,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED
                shop,org.shop,Order,1,3,2,8
                shop,org.shop,Order.Line,0,0,1,4
                """);
        assertEquals(List.of(new CoverageFact("org.shop.Order", 15, 12, 4, 3, Place.line(2))), facts.all());
    }

    @Test
    void theSumsOfAFileGoBeforeThoseOfItsClasses() throws Exception {
        Facts facts = read(new CloverReader(), """
                <coverage generated="1" clover="3"><project><file name="a.php">
                <class name="A"><metrics statements="9" coveredstatements="9"/></class>
                <metrics statements="3" coveredstatements="2" conditionals="2" coveredconditionals="1"/>
                </file></project></coverage>
                """);
        assertEquals(List.of(new CoverageFact("a.php", 3, 2, 2, 1, Place.line(1))), facts.all());
    }

    @Test
    void twoStatementsOnALineAreOneLine() throws Exception {
        Facts facts = read(new IstanbulReader(), """
                {"/a.js": {"s": {"0": 0, "1": 2, "2": 0}, "b": {"0": [1, 0]}, "statementMap": {
                 "0": {"start": {"line": 1, "column": 0}}, "1": {"start": {"line": 1, "column": 9}},
                 "2": {"start": {"line": 2, "column": 0}}}}}
                """);
        assertEquals(List.of(new CoverageFact("/a.js", 2, 1, 2, 1, Place.at("/~1a.js"))), facts.all());
    }
}
