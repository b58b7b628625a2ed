package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.bytes;
import static dev.banyan.importing.ByFormat.reader;
import static dev.banyan.importing.ByFormat.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What scanners for insecure and wrong code say becomes.
class SecurityReadersTest {
    private static FindingFact at(int index, Facts facts) {
        return (FindingFact) facts.all().get(index);
    }

    private static List<String> warnings(Facts facts) {
        return facts.warnings().stream().map(w -> w.place() + " " + w.message()).toList();
    }

    @Test
    void aResultOfSarifLeansOnItsRuleByIndexAndIsPlacedByAChainOfFolders() throws Exception {
        assertEquals(
                new FindingFact(
                        "file:///srv/shop/src/shop/order%20lines.py",
                        12, "SHOP2", "warning", "The name 'total' is odd", Place.at("/runs/0/results/0")),
                at(0, sample("sarif", "traps.sarif")));
    }

    @Test
    void aRuleOfAnExtensionTellsHowMuchSecurityIsAtStake() throws Exception {
        assertEquals(
                new FindingFact(
                        "file:///srv/shop/src/shop/prices.py",
                        41,
                        "py/sql-injection",
                        "error (security 8.8)",
                        "Query built from user data",
                        Place.at("/runs/0/results/1")),
                at(1, sample("sarif", "traps.sarif")));
    }

    @Test
    void aPartOfARuleTakesTheLevelOfTheWholeAndMessagesOfTheTool() throws Exception {
        Facts traps = sample("sarif", "traps.sarif");
        assertEquals(
                new FindingFact("", 0, "SHOP1/sub", "note", "Said of everything", Place.at("/runs/0/results/2")),
                at(2, traps));
        assertEquals("b/a/x.py", at(3, traps).file(), "folders in a circle are named once");
        assertEquals("shop.order.Order.place", at(4, traps).file(), "a name of the code where no file is told");
        assertEquals("none", at(5, traps).severity(), "what is to be reviewed has no level");
    }

    @Test
    void whatSarifDoesNotCountIsTold() throws Exception {
        assertEquals(
                List.of(
                        "/runs/0 1 suppressed findings do not count",
                        "/runs/0 1 findings of an earlier run that are gone do not count",
                        "/runs/1 the tool says that it failed: there may be more to find",
                        "/runs/1 a run without results: the tool did not finish"),
                warnings(sample("sarif", "traps.sarif")));
        assertEquals(
                List.of("/runs/0 1 suppressed findings do not count"), warnings(sample("sarif", "appendix_k.sarif")));
    }

    @Test
    void banditSaysTheSameInEveryLayout() throws Exception {
        String file = "oscar/apps/catalogue/abstract_models.py";
        String text = "Potential XSS on mark_safe function.";
        assertEquals(
                new FindingFact(file, 1157, "B703", "MEDIUM", text, Place.line(2)),
                at(0, sample("bandit-xml", "bandit.xml")));
        assertEquals(
                new FindingFact(file, 1157, "B703", "MEDIUM", text, Place.line(2)),
                at(0, sample("bandit-csv", "bandit.csv")));
        assertEquals(
                new FindingFact(file, 1157, "B703", "Medium", text, Place.line(4)),
                at(0, sample("bandit-text", "bandit.txt")));
        Facts newer = sample("bandit-text", "newer.txt");
        assertEquals("C:\\shop\\order.py", at(0, newer).file());
        assertEquals(12, at(0, newer).line());
        assertEquals(List.of("line 20 bandit could not read ./shop/broken.py"), warnings(newer));
    }

    @Test
    void findingsOfBanditAreNeverTakenForTests() throws Exception {
        Head head = Head.of("bandit.xml", bytes("bandit-xml", "bandit.xml"), false);
        assertFalse(reader("junit-xml").recognise(head) instanceof Recognition.Certain);
        assertInstanceOf(Recognition.Certain.class, reader("bandit-xml").recognise(head));
    }

    @Test
    void aBugStandsAtItsOwnLineBeforeThatOfItsMethodAndClass() throws Exception {
        Facts bugs = sample("spotbugs-xml", "spotbugs.xml");
        assertEquals(
                new FindingFact(
                        "shop/Order.java",
                        44,
                        "NP_NULL_ON_SOME_PATH",
                        "priority 2",
                        "Possible null pointer dereference of order in shop.Order.place()",
                        Place.line(4)),
                at(0, bugs));
        assertEquals(12, at(1, bugs).line());
        assertEquals("shop.Generated", at(2, bugs).file());
    }

    @Test
    void anAlertThatWasDismissedDoesNotCount() throws Exception {
        Facts alerts = sample("github-code-scanning-json", "alerts.json");
        assertEquals(
                new FindingFact(
                        "shop/order.py",
                        41,
                        "py/sql-injection",
                        "high",
                        "This SQL query depends on a user-provided value.",
                        Place.at("/0")),
                at(0, alerts));
        assertEquals(
                1,
                alerts.warnings().stream()
                        .map(Warning::message)
                        .filter(m -> m.startsWith("1 alerts"))
                        .count());
    }
}
