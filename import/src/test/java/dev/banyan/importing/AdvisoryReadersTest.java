package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.library.Cvss;
import dev.banyan.model.audit.Fact.AdvisoryFact;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Fact.LibraryNeedFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What reports of known vulnerabilities become.
class AdvisoryReadersTest {
    private static AdvisoryFact advisory(ReadText read, String id) {
        return read.of(AdvisoryFact.class).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> needs(ReadText read) {
        return read.of(LibraryNeedFact.class).stream()
                .map(n -> n.library() + " > " + n.needs())
                .toList();
    }

    @Test
    void aGroupOfOsvIsOneAdvisoryWithAllItsNamesAndTheFixesOfItsOwnLibrary() throws Exception {
        ReadText read = ReadText.sample("osv-scanner-json", "groups.json");
        assertEquals(
                new AdvisoryFact(
                        "django",
                        "3.2.11",
                        "GHSA-95rw-fx8r-36v6",
                        List.of("PYSEC-2022-19", "CVE-2022-22818"),
                        List.of("3.2.12", "4.0.2"),
                        "Medium",
                        "Cross-site Scripting in Django",
                        Place.at("/results/0/packages/0/vulnerabilities/0")),
                advisory(read, "GHSA-95rw-fx8r-36v6"));
        assertEquals("Critical", advisory(read, "PYSEC-2099-1").severity(), "9.8 from the vector");
        assertTrue(read.told().contains("withdrawn: 1 left out"), read.told());
        assertEquals("maven", read.of(LibraryFact.class).get(1).ecosystem());
    }

    @Test
    void scoresHaveTheWordsAndVectorsTheScoresOfTheSpecification() {
        assertEquals("None", Cvss.word(0));
        assertEquals("Low", Cvss.word(3.9));
        assertEquals("Medium", Cvss.word(4.0));
        assertEquals("High", Cvss.word(8.9));
        assertEquals("Critical", Cvss.word(9.0));
        assertEquals("", Cvss.word(Double.NaN));
        assertEquals("Critical", Cvss.word("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"), "10.0");
        assertEquals("Medium", Cvss.word("CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"), "6.1");
        assertEquals("Low", Cvss.word("CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:U/C:L/I:L/A:L"), "3.9, as npm says of undici");
        assertEquals("High", Cvss.word("AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"), "7.5");
        assertEquals("", Cvss.word("AV:N/AC:L/Au:N/C:N/I:P/A:N"), "of version 2");
        assertEquals("", Cvss.word("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"));
    }

    @Test
    void whatSafetyWasToldToIgnoreIsLeftOutAndCounted() throws Exception {
        ReadText read = ReadText.sample("safety-json", "check-2-ignored.json");
        assertEquals(
                new AdvisoryFact(
                        "django",
                        "3.2.11",
                        "44742",
                        List.of("CVE-2022-22818"),
                        List.of("3.2.12", "4.0.2"),
                        "MEDIUM",
                        "XSS via debug tag",
                        Place.at("/vulnerabilities/0")),
                advisory(read, "44742"));
        assertEquals("Critical", advisory(read, "2").severity());
        assertTrue(read.told().contains("told to ignore: 2 left out"), read.told());
    }

    @Test
    void allThreeLayoutsOfSafetyNameLibraryVersionAndFix() throws Exception {
        AdvisoryFact first = advisory(ReadText.sample("safety-json", "check-1.json"), "44423");
        assertEquals("django 2.2.1", first.library() + " " + first.version());
        assertEquals(List.of("2.2.27"), first.fixedIn());
        ReadText scan = ReadText.sample("safety-json", "scan-3.json");
        assertEquals("3.2.11", advisory(scan, "44742").version());
        assertEquals(List.of("3.2.12"), advisory(scan, "44742").fixedIn());
        assertEquals("", scan.of(LibraryFact.class).get(1).version(), "a range pins nothing");
    }

    @Test
    void trivyTellsLibrariesNeedsAndLicencesWhenItListsAllPackages() throws Exception {
        ReadText read = ReadText.sample("trivy-json", "all-packages.json");
        assertEquals(
                new LibraryFact("@scope/a", "1.0.0", "npm", "MIT", Place.at("/Results/0/Packages/1")),
                read.of(LibraryFact.class).getFirst());
        assertEquals(List.of("@scope/a > b"), needs(read));
        assertEquals(List.of("2.0.1", "1.9.9"), advisory(read, "CVE-2024-0001").fixedIn());
        assertEquals(
                List.of("GHSA-aaaa-bbbb-cccc"), advisory(read, "CVE-2024-0001").aliases());
        assertEquals(
                "org.apache.logging.log4j:log4j-core",
                advisory(read, "CVE-2021-44228").library());
    }

    @Test
    void grypeNamesAMavenLibraryWithItsGroupAndTheRelatedCve() throws Exception {
        AdvisoryFact log4j = advisory(ReadText.sample("grype-json", "related.json"), "GHSA-jfh8-c2jp-5v3q");
        assertEquals("org.apache.logging.log4j:log4j-core", log4j.library());
        assertEquals(List.of("CVE-2021-44228"), log4j.aliases());
        assertEquals(
                "apt",
                advisory(ReadText.sample("grype-json", "related.json"), "CVE-2011-3374")
                        .library());
    }

    @Test
    void snykTellsThePathAndTheUpgradeOfTheLibraryItself() throws Exception {
        ReadText read = ReadText.sample("snyk-json", "all-projects.json");
        assertEquals(
                new AdvisoryFact(
                        "django",
                        "3.2.11",
                        "SNYK-PYTHON-DJANGO-2389002",
                        List.of("CVE-2022-22818", "GHSA-95rw-fx8r-36v6"),
                        List.of("3.2.12"),
                        "medium",
                        "Cross-site Scripting (XSS)",
                        Place.at("/0/vulnerabilities/0")),
                read.of(AdvisoryFact.class).getFirst());
        assertEquals(List.of("django-oscar > django"), needs(read), "the system itself is no library");
        assertTrue(read.told().contains("could not test"), read.told());
        assertTrue(read.told().contains("licences: 1 left out"), read.told());
    }

    @Test
    void aChainOfNpmEndsAtTheLibraryTheAdvisoryIsAbout() throws Exception {
        ReadText read = ReadText.sample("npm-audit-json", "npm7.json");
        assertEquals(
                List.of("debug", "semver", "undici"),
                read.of(AdvisoryFact.class).stream().map(AdvisoryFact::library).toList());
        assertTrue(needs(read).contains("vercel > @vercel/fun"), needs(read).toString());
        AdvisoryFact debug = advisory(read, "GHSA-gxpj-cx7g-858c");
        assertEquals(List.of("4.3.1"), debug.fixedIn());
        assertEquals("moderate", debug.severity());
        assertEquals("/vulnerabilities/debug/via/0", debug.place().pointer());
        assertEquals(
                "1094219",
                advisory(ReadText.sample("npm-audit-json", "scoped.json"), "1094219")
                        .id());
    }

    @Test
    void anAdvisoryOfNpmSixNamesTheVersionsThatWereFound() throws Exception {
        AdvisoryFact pg = advisory(ReadText.sample("npm-audit-json", "npm6.json"), "521");
        assertEquals("pg 5.1.0", pg.library() + " " + pg.version());
        assertEquals(List.of("CVE-2017-16082"), pg.aliases());
        assertEquals(List.of("2.11.2", "3.6.4", "4.5.7", "5.2.1"), pg.fixedIn().subList(0, 4));
    }

    @Test
    void alertsThatAreNotOpenAreLeftOutAndCounted() throws Exception {
        ReadText pages = ReadText.sample("dependabot-json", "pages.json");
        assertEquals("@scope/a", advisory(pages, "GHSA-aaaa-bbbb-cccc").library());
        assertTrue(pages.told().contains("auto dismissed: 1 left out"), pages.told());
        ReadText graphql = ReadText.sample("dependabot-json", "one-repository.json");
        AdvisoryFact django = graphql.of(AdvisoryFact.class).getFirst();
        assertEquals("3.2.11", django.version());
        assertEquals(List.of("CVE-2022-22818"), django.aliases());
        assertEquals("pypi", graphql.of(LibraryFact.class).getFirst().ecosystem());
        assertTrue(graphql.told().contains("fixed: 1 left out"), graphql.told());
    }

    @Test
    void aFileThatDependencyCheckIdentifiedIsItsLibrary() throws Exception {
        for (String sample : List.of("dependency-check-xml/version-9.xml", "dependency-check-json/report.json")) {
            ReadText read = ReadText.sample(sample.split("/")[0], sample.split("/")[1]);
            AdvisoryFact log4j = advisory(read, "CVE-2021-44228");
            assertEquals("org.apache.logging.log4j:log4j-core 2.13.2", log4j.library() + " " + log4j.version());
            assertEquals(List.of("2.15.0"), log4j.fixedIn());
            assertEquals("CRITICAL", log4j.severity());
            assertTrue(read.told().contains("suppresses: 1 left out"), read.told());
        }
        ReadText old = ReadText.sample("dependency-check-xml", "single.xml");
        assertEquals("org.owasp:library", advisory(old, "CVE-0000-0001").library());
        ReadText many = ReadText.sample("dependency-check-xml", "many.xml");
        assertEquals("org.dom4j:dom4j", advisory(many, "CVE-0000-0001").library());
        assertEquals("low", advisory(many, "1500").severity());
    }

    @Test
    void anAssessmentOfDependencyTrackIsRespected() throws Exception {
        ReadText read = ReadText.sample("dependency-track-json", "answer.json");
        AdvisoryFact log4j = read.of(AdvisoryFact.class).getFirst();
        assertEquals("org.apache.logging.log4j:log4j-core", log4j.library());
        assertEquals(List.of("CVE-2021-44228"), log4j.aliases());
        assertEquals("Critical", log4j.severity(), "unassigned is no severity");
        assertEquals(List.of("2.15.0"), log4j.fixedIn());
        assertTrue(read.told().contains("1 left out"), read.told());
    }

    @Test
    void gitLabNamesTheCveFirstAndNoKindOfWeakness() throws Exception {
        ReadText read = ReadText.sample("gitlab-dependency-json", "version-15.json");
        AdvisoryFact django = read.of(AdvisoryFact.class).getFirst();
        assertEquals("CVE-2022-22818", django.id());
        assertEquals(List.of("GHSA-95rw-fx8r-36v6", "Gemnasium-1"), django.aliases());
        assertEquals(List.of("2.2.27", "3.2.12", "4.0.2"), django.fixedIn());
        assertEquals(
                List.of("Django pypi", "org.x:y maven"),
                read.of(LibraryFact.class).stream()
                        .map(l -> l.name() + " " + l.ecosystem())
                        .toList());
    }
}
