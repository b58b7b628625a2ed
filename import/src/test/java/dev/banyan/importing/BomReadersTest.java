package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.spi.Head;
import dev.banyan.model.audit.Fact.AdvisoryFact;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Fact.LibraryNeedFact;
import dev.banyan.model.audit.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What software bills of materials become.
class BomReadersTest {
    private static List<String> needs(ReadText read) {
        return read.of(LibraryNeedFact.class).stream()
                .map(n -> n.library() + " > " + n.needs())
                .toList();
    }

    private static List<String> names(ReadText read) {
        return read.of(LibraryFact.class).stream().map(LibraryFact::name).toList();
    }

    @Test
    void aPackageUrlIsTheNameOfItsEcosystem() {
        assertEquals("@scope/x", url("pkg:npm/%40scope/x@1.0.0").name());
        assertEquals("@scope/x", url("pkg:npm/@scope/x@1.0.0").name());
        assertEquals("org.x:y", url("pkg:maven/org.x/y@1.0?type=jar#p").name());
        assertEquals(
                "golang.org/x/crypto",
                url("pkg:golang/golang.org/x/crypto@v0.0.0").name());
        assertEquals("apt", url("pkg:deb/debian/apt@1.8.2.2?arch=amd64").name());
        assertEquals("1.8.2.2", url("pkg:deb/debian/apt@1.8.2.2?arch=amd64").version());
        assertEquals("2.6.0-1+deb10u1", url("pkg:deb/debian/x@2.6.0-1+deb10u1").version());
        assertEquals("", url("pkg:npm/@scope/x").version());
        assertTrue(Coordinates.ofUrl("not one").isEmpty());
    }

    private static Coordinates url(String purl) {
        return Coordinates.ofUrl(purl).orElseThrow();
    }

    @Test
    void referencesAreMatchedWhicheverWayTheirSignsAreWritten() throws Exception {
        ReadText read = ReadText.sample("cyclonedx-json", "odd.json");
        assertEquals(List.of("@scope/x > y"), needs(read), "neither the system nor a file is a library");
        assertEquals(
                new AdvisoryFact(
                        "@scope/x",
                        "1.0.0",
                        "GHSA-aaaa-bbbb-cccc",
                        List.of("CVE-2024-0001"),
                        List.of("1.0.1"),
                        "Critical",
                        "",
                        Place.at("/vulnerabilities/0")),
                read.of(AdvisoryFact.class).getFirst());
        assertEquals("other", read.of(AdvisoryFact.class).get(1).library(), "of another document");
        assertTrue(read.told().contains("false positive: 1 left out"), read.told());
        assertTrue(read.told().contains("no libraries: 2 left out"), read.told());
    }

    @Test
    void aComponentInsideAnotherIsALibraryToo() throws Exception {
        ReadText read = ReadText.sample("cyclonedx-json", "odd.json");
        LibraryFact inner = read.of(LibraryFact.class).getFirst();
        assertEquals(new LibraryFact("y", "1", "npm", "Own, MIT", Place.at("/components/0/components/0")), inner);
        assertEquals("MIT OR Apache-2.0", read.of(LibraryFact.class).get(1).licence());
    }

    @Test
    void whatDoesNotAffectTheSystemIsLeftOutAndCounted() throws Exception {
        ReadText read = ReadText.sample("cyclonedx-json", "not-affected.json");
        assertEquals(List.of(), read.of(AdvisoryFact.class));
        assertTrue(read.told().contains("not affected: 1 left out"), read.told());
    }

    @Test
    void theSameDocumentSaysTheSameAsJsonAndAsXml() throws Exception {
        ReadText json = ReadText.sample("cyclonedx-json", "petclinic-1.4.json");
        ReadText xml = ReadText.sample("cyclonedx-xml", "petclinic-1.4.xml");
        assertEquals(names(json), names(xml).subList(0, 25));
        assertTrue(needs(xml).containsAll(needs(json)));
        LibraryFact first = xml.of(LibraryFact.class).getFirst();
        assertEquals("org.springframework.boot:spring-boot-starter-actuator", first.name());
        assertEquals("2.7.3 maven Apache-2.0", first.version() + " " + first.ecosystem() + " " + first.licence());
    }

    @Test
    void vulnerabilitiesOfTheOldExtensionAreReadInsideAndBesideComponents() throws Exception {
        ReadText read = ReadText.sample("cyclonedx-xml", "extension-1.2.xml");
        assertEquals(
                List.of("CVE-2018-7489 Critical [2.9.5]", "CVE-2019-0001 Medium []"),
                read.of(AdvisoryFact.class).stream()
                        .map(a -> a.id() + " " + a.severity() + " " + a.fixedIn())
                        .toList());
        assertEquals(
                "com.fasterxml.jackson.core:jackson-databind",
                read.of(AdvisoryFact.class).getFirst().library());
    }

    @Test
    void theWordOfASourceGoesBeforeItsScore() throws Exception {
        ReadText read = ReadText.sample("cyclonedx-xml", "log4j-1.4.xml");
        AdvisoryFact first = read.of(AdvisoryFact.class).getFirst();
        assertEquals("critical", first.severity());
        assertEquals("org.apache.logging.log4j:log4j-core", first.library());
        ReadText analysed = ReadText.sample("cyclonedx-xml", "analysed-1.5.xml");
        assertEquals(
                List.of("a [GHSA-2]", "b [GHSA-2]"),
                analysed.of(AdvisoryFact.class).stream()
                        .map(a -> a.library() + " " + a.aliases())
                        .toList());
    }

    @Test
    void theOnePackageADocumentDescribesIsTheSystem() throws Exception {
        ReadText read = ReadText.sample("spdx-json", "needs-2.2.json");
        assertEquals(List.of("org.apache.logging.log4j:log4j-core", "@scope/b", "c"), names(read));
        assertEquals(
                List.of("org.apache.logging.log4j:log4j-core > @scope/b", "org.apache.logging.log4j:log4j-core > c"),
                needs(read));
        assertEquals("Apache-2.0", read.of(LibraryFact.class).getFirst().licence());
        assertEquals("2.0.0", read.of(LibraryFact.class).get(1).version(), "as the package URL says");
    }

    @Test
    void anAdvisoryThatAPackageRefersToGoesByTheNameInItsAddress() throws Exception {
        ReadText read = ReadText.sample("spdx-json", "advisories-2.3.json");
        assertEquals(
                List.of("CVE-2024-10001", "CVE-2024-10002", "no-identifier-here"),
                read.of(AdvisoryFact.class).stream().map(AdvisoryFact::id).toList());
    }

    @Test
    void theAnswerOfGitHubNamesALibraryAsItsPackageUrlDoes() throws Exception {
        LibraryFact django = ReadText.sample("spdx-json", "github-answer.json")
                .of(LibraryFact.class)
                .getFirst();
        assertEquals(new LibraryFact("django", "3.2.11", "pypi", "BSD-3-Clause", Place.at("/sbom/packages/1")), django);
    }

    @Test
    void aTextOverSeveralLinesIsNoPackage() throws Exception {
        ReadText read = ReadText.sample("spdx-tag-value", "needs.spdx");
        assertEquals(
                List.of(
                        new LibraryFact("Django", "3.2.11", "pypi", "BSD-3-Clause", Place.line(12)),
                        new LibraryFact("sqlparse", "0.4.1", "", "BSD-3-Clause", Place.line(22))),
                read.of(LibraryFact.class));
        assertEquals(List.of("Django > sqlparse"), needs(read));
    }

    @Test
    void spdxThreeIsToldAsNotRead() {
        String three =
                "{\"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\", \"@graph\": [{\"type\": \"SpdxDocument\"}]}";
        String sentence = KnownTrouble.in(
                        "sbom.json", Head.of("sbom.json", three.getBytes(StandardCharsets.UTF_8), false))
                .orElseThrow()
                .sentence();
        assertEquals(
                "sbom.json: it is SPDX 3, which Banyan does not read; save it as SPDX 2.3 or CycloneDX.", sentence);
    }
}
