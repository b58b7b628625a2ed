package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.read;
import static dev.banyan.importing.ByFormat.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Fact.MaintainabilityFact;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Warning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What scanners, Django and measuring tools say becomes.
class FindingReadersTest {
    private static Fact at(int index, Facts facts) {
        return facts.all().get(index);
    }

    private static List<String> warnings(Facts facts) {
        return facts.warnings().stream().map(Warning::message).toList();
    }

    @Test
    void anIgnoredResultOfSemgrepDoesNotCountAndABrokenFileIsTold() throws Exception {
        Facts semgrep = sample("semgrep-json", "newer.json");
        assertEquals(
                new FindingFact(
                        "shop/order.py",
                        12,
                        "python.django.security.audit.raw-query",
                        "WARNING",
                        "Detected the use of 'RawSQL'",
                        Place.at("/results/0")),
                at(0, semgrep));
        assertEquals(
                List.of("semgrep could not read shop/broken.py", "1 suppressed findings do not count"),
                warnings(semgrep));
    }

    @Test
    void aSecurityReportNamesTheRuleOfItsScanner() throws Exception {
        assertEquals(
                new FindingFact(
                        "src/main/java/servlets/module/lesson/XssLesson.java",
                        96,
                        "XSS_REQUEST_PARAMETER_TO_SERVLET_WRITER",
                        "High",
                        "Servlet reflected cross site scripting vulnerability",
                        Place.at("/vulnerabilities/0")),
                at(0, sample("gitlab-sast-json", "gl-sast-report.json")));
    }

    @Test
    void aPageOfSonarThatIsNotTheWholeAnswerIsTold() throws Exception {
        Facts page = sample("sonar-issues-json", "first-page.json");
        assertEquals(
                new FindingFact(
                        "src/shop/basket.py",
                        9,
                        "python:S1481",
                        "LOW",
                        "Remove the unused local variable \"total\".",
                        Place.at("/issues/1")),
                at(1, page));
        assertEquals(
                List.of("1 resolved issues do not count", "page 1 with 3 of 7 issues: drop the other pages too"),
                warnings(page));
        assertEquals("HIGH", ((FindingFact) at(0, sample("sonar-issues-json", "hotspots.json"))).severity());
    }

    @Test
    void measuresOfSonarAreTextsAndBecomeThreeKindsOfFacts() throws Exception {
        Place place = Place.at("/components/0");
        assertEquals(
                List.of(
                        new SizeFact("src/shop/order.py", 120, 90, place),
                        new ComplexityFact("src/shop/order.py", 11, 31, -1, "", place),
                        new CoverageFact("src/shop/order.py", 60, 48, 14, 9, place)),
                sample("sonar-measures-json", "all-metrics.json").all());
    }

    @Test
    void eachBrokenChainOfImportsStandsAtItsFirstImport() throws Exception {
        Facts chains = sample("import-linter-text", "lint-imports.txt");
        assertEquals(
                new FindingFact(
                        "dojo.finding.helper",
                        13,
                        "Feature packages are independent",
                        "",
                        "dojo.finding is not allowed to import dojo.endpoint: dojo.finding.helper ->"
                                + " dojo.endpoint.utils",
                        Place.line(30)),
                at(0, chains));
        assertTrue(
                chains.all().stream()
                        .map(f -> ((FindingFact) f).message())
                        .anyMatch(m -> m.endsWith("dojo.notifications: dojo.finding.helper & dojo.finding.views ->"
                                + " dojo.utils -> dojo.notifications.helper")),
                "several modules may stand before the same import");
        assertEquals(
                "shop.prices is not allowed to import shop.basket: shop.prices.rules -> shop.zones ->"
                        + " shop.basket.models & shop.basket.views",
                ((FindingFact) at(0, sample("import-linter-text", "newer.txt"))).message());
    }

    @Test
    void aCheckOfTheSettingsHasNoFileAndOneOfAModelNamesIt() throws Exception {
        Facts models = sample("django-check-text", "models.txt");
        assertEquals(
                new FindingFact("", 0, "staticfiles.C001", "CRITICAL", "Something is very wrong.", Place.line(6)),
                at(0, models));
        assertEquals("shop.order.admin.OrderAdmin", ((FindingFact) at(1, models)).file());
        var key = (FindingFact) at(3, models);
        assertEquals("order.Order", key.file());
        assertTrue(key.message().endsWith("attribute to point to a subclass of AutoField."), key.message());
        assertEquals(
                new FindingFact("", 0, "", "WARNING", "Somebody's own check without an id.", Place.line(16)),
                at(4, models));
    }

    @Test
    void theSameWarningAtTheSamePlaceCountsOnce() throws Exception {
        Facts repeated = sample("python-warnings-text", "repeated.txt");
        assertEquals(
                new FindingFact(
                        "C:\\shop\\order.py",
                        12,
                        "RemovedInDjango50Warning",
                        "",
                        "The default value of USE_TZ will change from False to True. (2 times)",
                        Place.line(1)),
                at(0, repeated));
    }

    @Test
    void checksBetweenWarningsAreReadToo() throws Exception {
        assertEquals(
                "debug_toolbar.W001", ((FindingFact) at(0, sample("python-warnings-text", "with-checks.txt"))).rule());
    }

    @Test
    void ranksWithoutNumbersAreRefused() {
        var refused =
                assertThrows(UnreadableFile.class, () -> read("radon-cc-text", "shop/order.py\n    F 9:0 total - A\n"));
        assertTrue(refused.sentence().contains("run radon cc -s"), refused.sentence());
    }

    @Test
    void theSameRunOfRadonSaysTheSameInEveryLayout() throws Exception {
        assertEquals(
                new ComplexityFact("shop/order.py", 2, 15, 11, "Order.place", Place.line(4)),
                at(0, sample("radon-cc-text", "error.txt")));
        assertEquals(
                List.of("radon could not read shop/broken.py: invalid syntax (<unknown>, line 3)"),
                warnings(sample("radon-cc-text", "error.txt")));
        assertEquals(
                new ComplexityFact("oscar/config.py", 2, 2, 1, "Shop.ready", Place.line(1)),
                at(0, sample("radon-cc-xml", "cc.xml")));
    }

    @Test
    void halsteadIsInNoScoreWhichIsTold() throws Exception {
        assertTrue(warnings(sample("radon-hal-json", "hal.json")).getFirst().contains("in no score yet"));
    }

    @Test
    void lizardRepeatsTheFunctionsItWarnsOfAndTheyCountOnce() throws Exception {
        assertEquals(
                new ComplexityFact("./shop/order.py", 2, 22, 18, "Order::place( self , lines )", Place.line(4)),
                at(0, sample("lizard-text", "lizard.txt")));
        assertEquals(
                new ComplexityFact("./shop/order.py", 2, 15, 11, "Order::place", Place.line(6)),
                at(0, sample("lizard-xml", "lizard.xml")));
    }

    @Test
    void aSumByLanguageAsksForTheFiles() throws Exception {
        for (String[] file : new String[][] {
            {"scc-json", "by-language.json"},
            {"size-csv", "by-language.csv"},
            {"size-csv", "scc-by-language.csv"},
            {"cloc-xml", "by-language.xml"},
            {"cloc-text", "by-language.txt"},
            {"cloc-yaml", "by-language.yaml"}
        }) assertTrue(warnings(sample(file[0], file[1])).getFirst().contains("--by-file"), file[0] + " " + file[1]);
    }

    /// What cloc counts aloud in front of its report takes four lines of the file.
    @Test
    void whatAToolSaysBeforeItsReportIsNoTroubleAndLinesStayThoseOfTheFile() throws Exception {
        assertEquals(new SizeFact("./shop/tax.py", 1, 1, Place.line(11)), at(2, sample("cloc-text", "counting.txt")));
        assertEquals(new SizeFact("./shop/tax.py", 1, 1, Place.line(8)), at(2, sample("size-csv", "counting.csv")));
        assertEquals(new SizeFact("./shop/tax.py", 1, 1, Place.line(18)), at(2, sample("cloc-xml", "counting.xml")));
    }

    @Test
    void anIndexIsReadWithItsNumberAndRefusedWithoutIt() throws Exception {
        assertEquals(
                new MaintainabilityFact("shop/orders/views.py", 17.25, Place.line(3)),
                at(2, sample("radon-mi-text", "mi.txt")));
        var refused = assertThrows(UnreadableFile.class, () -> read("radon-mi-text", "shop/tax.py - A\n"));
        assertTrue(refused.sentence().contains("run radon mi -s"), refused.sentence());
    }

    @Test
    void aReportForABrowserIsToldFromAPageThatWantsALogin() {
        assertTrue(told("<!DOCTYPE html>\n<html><head><title>\n  Bandit Report\n</title>")
                .contains("for a browser"));
        assertTrue(told("<html><title>Coverage report: 81%</title>").contains("ask the tool for JSON"));
        assertTrue(told("<html><title>Sign in</title><p>coverage report</p>").contains("perhaps a login"));
    }

    private static String told(String page) {
        Head head = Head.of("page.html", page.getBytes(StandardCharsets.UTF_8), false);
        return KnownTrouble.in("page.html", head).orElseThrow().sentence();
    }

    @Test
    void codeOfAnotherLanguageInAPageBelongsToThePage() throws Exception {
        assertEquals(
                new SizeFact("./shop/templates/order.html", 18, 16, Place.at("/HTML/reports/0")),
                at(2, sample("tokei-json", "tokei.json")));
    }
}
