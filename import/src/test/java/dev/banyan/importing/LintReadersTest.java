package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.read;
import static dev.banyan.importing.ByFormat.reader;
import static dev.banyan.importing.ByFormat.sample;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What linters and type checkers say becomes.
class LintReadersTest {
    private static FindingFact at(int index, Facts facts) {
        return (FindingFact) facts.all().get(index);
    }

    private static Recognition recognise(String format, String text) {
        return reader(format).recognise(Head.of("file", text.getBytes(UTF_8), false));
    }

    private static FindingFact found(String file, int line, String rule, String severity, String message, int at) {
        return new FindingFact(file, line, rule, severity, message, Place.line(at));
    }

    @Test
    void aLineOfFlake8IsAFindingAtItsPlace() throws Exception {
        Facts odd = sample("flake8-text", "odd.txt");
        assertEquals(found("C:\\work\\shop\\order.py", 1, "F401", "", "'os' imported but unused", 1), at(0, odd));
        assertEquals(found("./shop/basket.py", 7, "W605", "", "invalid escape sequence '\\d'", 5), at(2, odd));
        assertEquals(
                found("./shop/zones.py", 3, "E302", "", "expected 2 blank lines, found 1", 7),
                at(4, odd),
                "the layout of pylint has no columns");
    }

    @Test
    void sumsOfFlake8AreRefusedSinceTheyNameNoFile() {
        String sums = "12    E501 line too long (92 > 79 characters)\n3     F401 'os' imported but unused\n15\n";
        assertInstanceOf(Recognition.Maybe.class, recognise("flake8-text", sums));
        var refused = assertThrows(UnreadableFile.class, () -> read("flake8-text", sums));
        assertTrue(refused.sentence().contains("names no files"), refused.sentence());
    }

    @Test
    void ruffIsToldFromFlake8ByItsBackticksStarsAndLastLine() {
        String flake8 = "shop/a.py:1:1: F401 'os' imported but unused\n";
        assertInstanceOf(Recognition.Certain.class, recognise("flake8-text", flake8));
        assertInstanceOf(Recognition.No.class, recognise("ruff-text", flake8));
        for (String ruff : List.of(
                "shop/a.py:1:1: F401 `os` imported but unused\n",
                "shop/a.py:1:1: E401 [*] Multiple imports on one line\n",
                flake8 + "Found 1 error.\n")) {
            assertInstanceOf(Recognition.Certain.class, recognise("ruff-text", ruff), ruff);
            assertInstanceOf(Recognition.No.class, recognise("flake8-text", ruff), ruff);
        }
    }

    @Test
    void ruffNamesThePlaceBelowTheWordsOrAboveThem() throws Exception {
        assertEquals(
                found("C:\\shop\\basket.py", 14, "E711", "", "Comparison to `None` should be `cond is None`", 12),
                at(1, sample("ruff-text", "full.txt")));
        assertEquals(
                found(
                        "shop/basket.py",
                        3,
                        "F403",
                        "",
                        "`from shop.prices import *` used; unable to detect undefined" + " names",
                        6),
                at(2, sample("ruff-text", "grouped.txt")));
        assertEquals(
                found("shop/order.py", 9, "SyntaxError", "", "Expected an expression", 8),
                at(1, sample("ruff-text", "older-full.txt")));
    }

    @Test
    void anErrorOfSyntaxHasARuleInEveryVersionOfRuff() throws Exception {
        Facts syntax = sample("ruff-json", "syntax.json");
        assertEquals(
                new FindingFact(
                        "/srv/shop/shop/broken.py",
                        7,
                        "invalid-syntax",
                        "",
                        "SyntaxError: Expected an expression",
                        Place.at("/0")),
                at(0, syntax));
        assertEquals("invalid-syntax", at(1, syntax).rule());
    }

    @Test
    void aMessageOfPylintKeepsItsIdAndKind() throws Exception {
        assertEquals(
                new FindingFact(
                        "oscar/config.py",
                        12,
                        "R0902",
                        "refactor",
                        "Too many instance attributes (9/7)",
                        Place.at("/0")),
                at(0, sample("pylint-json", "pylint.json")));
        assertEquals(
                found("shop/order.py", 12, "R0913", "refactor", "Too many arguments (7/5)", 3),
                at(1, sample("pylint-text", "pylint.txt")));
        assertEquals(
                found("shop/order.py", 44, "W0612", "warning", "Unused variable 'total'", 4),
                at(2, sample("pylint-text", "parseable.txt")));
    }

    @Test
    void pylintHangsCyclesAndTwinsOnAnyFileButTheyBelongWhereTheMessageSays() throws Exception {
        Facts json = sample("pylint-json", "json2.json");
        assertEquals("shop.basket", at(1, json).file());
        assertEquals(0, at(1, json).line());
        assertEquals("shop.basket", at(2, json).file());
        assertEquals(12, at(2, json).line());
        assertEquals(
                "Similar lines in 2 files ==shop.basket:[12:20] ==shop.order:[30:38]",
                at(2, json).message());
        Facts text = sample("pylint-text", "pylint.txt");
        assertEquals(found("shop.basket", 12, "R0801", "refactor", "Similar lines in 2 files", 7), at(4, text));
        assertEquals("shop.basket", at(5, text).file());
    }

    @Test
    void theFirstVersionsOfPylintNameTheModuleInAHeading() throws Exception {
        assertEquals(
                found("shop.basket", 3, "import-error", "error", "Unable to import 'shop.prices'", 6),
                at(2, sample("pylint-text", "old.txt")));
    }

    @Test
    void anErrorOfMypyMayLackColumnCodeAndLine() throws Exception {
        Facts odd = sample("mypy-text", "odd.txt");
        assertEquals(
                found(
                        "shop/order.py",
                        12,
                        "",
                        "error",
                        "Incompatible return value type (got \"int\", expected \"str\")",
                        1),
                at(0, odd));
        assertEquals(found("shop/zones.py", 7, "name-defined", "error", "Name \"Zone\" is not defined", 4), at(2, odd));
        assertEquals(0, at(3, odd).line());
        assertEquals(
                found(
                        "C:\\work\\shop\\basket.py",
                        3,
                        "import-not-found",
                        "error",
                        at(1, odd).message(),
                        3),
                at(1, sample("mypy-json", "mypy.json")));
    }

    @Test
    void anErrorOfACompilerIsNotOneOfMypy() {
        assertInstanceOf(
                Recognition.No.class,
                recognise("mypy-text", "src/Order.java:12: error: cannot find symbol\n1 error\n"));
        assertInstanceOf(
                Recognition.No.class,
                recognise("mypy-text", "order.c:12:3: warning: unused variable 'x' [-Wunused]\n"));
    }

    @Test
    void pyrightCountsLinesFromZeroInJsonOnly() throws Exception {
        assertEquals(
                new FindingFact(
                        "/srv/shop/shop/order.py",
                        42,
                        "reportPossiblyUnbound",
                        "warning",
                        "\"total\" is possibly unbound",
                        Place.at("/generalDiagnostics/1")),
                at(1, sample("pyright-json", "pyright.json")));
        assertEquals(42, at(1, sample("pyright-text", "pyright.txt")).line());
    }

    @Test
    void deadCodeSaysWhatItIsAndHowSureVultureWas() throws Exception {
        assertEquals(
                found(
                        "C:\\work\\shop\\order.py",
                        14,
                        "unused-function",
                        "",
                        "unused function 'total' (60% confidence, 31 lines)",
                        1),
                at(0, sample("vulture-text", "by-size.txt")));
    }

    @Test
    void aFileOfEslintIsNamedOnceForAllItsMessages() throws Exception {
        Facts eslint = sample("eslint-json", "eslint.json");
        assertEquals(
                new FindingFact(
                        "/srv/shop/static/basket.js",
                        9,
                        "eqeqeq",
                        "warning",
                        "Expected '===' and instead saw '=='.",
                        Place.at("/0/messages/1")),
                at(1, eslint));
        assertEquals(
                "1 suppressed findings do not count",
                eslint.warnings().getFirst().message());
    }

    @Test
    void aLineOfCodeQualityStandsInLinesOrInPositions() throws Exception {
        Facts climate = sample("code-quality-json", "code-climate.json");
        assertEquals(12, at(0, climate).line());
        assertEquals(9, at(1, climate).line());
        assertEquals("method_complexity", at(0, climate).rule());
    }

    @Test
    void whatALinterOfJavaCouldNotReadIsTold() throws Exception {
        assertEquals(
                List.of(
                        "line 14: PMD could not read /srv/shop/src/main/java/shop/Broken.java",
                        "line 16: PMD did not run the rule LoosePackageCoupling",
                        "1 suppressed findings do not count"),
                sample("pmd-xml", "pmd.xml").warnings().stream()
                        .map(w -> w.place().toString().isEmpty() ? w.message() : w.place() + ": " + w.message())
                        .toList());
        assertEquals(
                found("/srv/shop/A.java", 22, "duplication", "", "9 lines stand also in /srv/shop/B.java, line 42", 12),
                at(3, sample("cpd-xml", "cpd.xml")));
    }
}
