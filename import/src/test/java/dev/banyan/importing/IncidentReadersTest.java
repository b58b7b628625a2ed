package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.read;
import static dev.banyan.importing.ByFormat.sample;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.IncidentFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What tickets and alarms become.
class IncidentReadersTest {
    private static IncidentFact incident(Facts facts, String id) {
        return facts.all().stream()
                .map(IncidentFact.class::cast)
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String warnings(Facts facts) {
        return facts.warnings().stream().map(Warning::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void anAlarmTellsTheAddressItIsAbout() throws Exception {
        assertEquals(
                new IncidentFact(
                        "P6AE12C9",
                        "HTTP 500 spike on /group/<gid>/edit (edit_group)",
                        "high",
                        "/group/<gid>/edit",
                        LocalDate.of(2025, 6, 1),
                        3538 / 3600.0,
                        1,
                        Place.line(2)),
                sample("pagerduty-csv", "incidents.csv").all().getFirst());
    }

    @Test
    void anAlarmThatNamesNothingIsAboutItsService() throws Exception {
        IncidentFact disk = incident(sample("pagerduty-csv", "titles.csv"), "Q1");
        assertEquals("shop-db", disk.where());
        assertEquals(1.5, disk.hours());
        assertEquals(LocalDate.of(2026, 2, 28), disk.opened(), "the day as it is written");
    }

    @Test
    void anOpenAlarmHasNoDuration() throws Exception {
        Facts facts = sample("pagerduty-csv", "incidents.csv");
        assertEquals(
                8,
                facts.all().stream()
                        .filter(f -> Double.isNaN(((IncidentFact) f).hours()))
                        .count());
    }

    @Test
    void anIssueOfSeveralComponentsIsWhereItsSummarySays() throws Exception {
        IncidentFact issue = incident(sample("jira-csv", "jira-export.csv"), "SHOP-103");
        assertEquals(
                new IncidentFact(
                        "SHOP-103",
                        "Story: Timeout on /en-gb/dashboard/catalogue/categories/<int:pk>/update/",
                        "Medium",
                        "/en-gb/dashboard/catalogue/categories/<int:pk>/update/",
                        LocalDate.of(2025, 4, 24),
                        31 * 24 + 18,
                        1,
                        issue.place()),
                issue);
    }

    @Test
    void anIssueOfOneComponentIsInThat() throws Exception {
        IncidentFact issue = incident(sample("jira-csv", "jira-export.csv"), "SHOP-106");
        assertEquals("customer", issue.where());
        assertEquals(52, issue.hours());
        assertEquals("Highest", issue.severity());
        assertTrue(issue.title().startsWith("Incident: "), issue.title());
    }

    @Test
    void aSpreadsheetInBetweenChangesNothing() throws Exception {
        IncidentFact semicolons = incident(sample("jira-csv", "jira-excel-semicolon-cp1252.csv"), "DD-101");
        IncidentFact wide = incident(sample("jira-csv", "jira-excel-utf16le.txt"), "DD-101");
        assertEquals(LocalDate.of(2025, 11, 8), semicolons.opened());
        assertEquals(wide.title(), semicolons.title());
        assertEquals(wide.hours(), semicolons.hours());
        assertEquals("/api/v2/engagements/<pk>/generate_report\\.<format>/", wide.where());
    }

    @Test
    void anotherLanguageIsReadAndNobodyIsNamed() throws Exception {
        Facts facts = sample("jira-csv", "german.csv");
        IncidentFact basket = incident(facts, "SHOP-1");
        assertEquals("oscar.apps.basket.views", basket.where());
        assertEquals(LocalDate.of(2024, 3, 14), basket.opened());
        assertEquals(24, basket.hours());
        IncidentFact broken = incident(facts, "SHOP-2");
        assertEquals("Störung: #12 kaputt, Mail an <mail> von <address>", broken.title());
        assertEquals(LocalDate.of(2024, 10, 2), broken.opened());
    }

    @Test
    void whoReportedAndWhoAnsweredIsNotKept() throws Exception {
        for (String file : List.of("jira-csv/jira-export.csv", "pagerduty-csv/incidents.csv")) {
            String all = sample(file.split("/")[0], file.split("/")[1]).all().toString();
            for (String name : List.of("Alex Example", "Sam Sample", "Jo Fictional", "Placeholder"))
                assertFalse(all.contains(name), file + " names " + name);
        }
    }

    @Test
    void anExportThatEndsAtAThousandIsTold() throws Exception {
        var csv = new StringBuilder("Summary,Issue key,Issue Type,Created\n");
        for (int i = 0; i < 1000; i++) csv.append("a,S-").append(i).append(",Bug,03/04/2024\n");
        Facts facts = read("jira-csv", csv.toString().getBytes(UTF_8));
        assertTrue(warnings(facts).contains("there may be more"), warnings(facts));
        assertTrue(warnings(facts).contains("taken as the day"), warnings(facts));
    }

    @Test
    void sentryTellsTheCulpritAndHowOften() throws Exception {
        IncidentFact issue = incident(sample("sentry-json", "issues.json"), "DEFECTDOJO-1");
        assertEquals(
                new IncidentFact(
                        "DEFECTDOJO-1",
                        "ValueError: timeout on /api/v2/reimport-scan\\.<format>/",
                        "warning",
                        "dojo.api_v2.views.ReImportScanView",
                        LocalDate.of(2025, 12, 22),
                        Double.NaN,
                        5,
                        Place.at("/1")),
                issue);
        String json =
                "[{\"shortId\":\"A\",\"culprit\":\"%s\",\"firstSeen\":\"\",\"metadata\":{\"filename\":\"shop/a.py\"}}]";
        assertEquals(
                "shop.views",
                incident(
                                read(
                                        "sentry-json",
                                        json.formatted("shop.views in index").getBytes(UTF_8)),
                                "A")
                        .where());
        assertEquals(
                "/a/",
                incident(read("sentry-json", json.formatted("GET /a/").getBytes(UTF_8)), "A")
                        .where());
        assertEquals(
                "shop/a.py",
                incident(read("sentry-json", json.formatted("").getBytes(UTF_8)), "A")
                        .where());
    }

    @Test
    void theAnswerOfJiraIsReadAndSaysWhatIsMissing() throws Exception {
        Facts facts = sample("jira-json", "search.json");
        assertEquals(
                new IncidentFact(
                        "SHOP-1",
                        "Bug: Timeout on /orders/",
                        "High",
                        "/orders/",
                        LocalDate.of(2026, 3, 14),
                        24,
                        1,
                        Place.at("/issues/0")),
                facts.all().getFirst());
        assertEquals("basket", incident(facts, "SHOP-2").where());
        assertTrue(warnings(facts).contains("these are 2 of 5 issues"), warnings(facts));
    }
}
