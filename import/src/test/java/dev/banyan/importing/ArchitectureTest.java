package dev.banyan.importing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Holds the readers to what they promise: they see their input and the facts, nothing else.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void thereAreClassesToHold() {
        assertFalse(CLASSES.isEmpty(), "the other tests would pass on nothing");
    }

    @Test
    void noPackageCycle() {
        slices().matching("dev.banyan.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void knowsOnlyTheModel() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "java.sql..",
                        "org.apache.poi..",
                        "dev.banyan.exporting..",
                        "dev.banyan.views..",
                        "dev.banyan.app..")
                .because("a reader sees only its input")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void knowsNoPlan() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("dev\\.banyan\\.model\\.Plan|dev\\.banyan\\.model\\.edit\\..*")
                .because("a reader gives facts, the architect decides")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void xmlIsOpenedInOnePlace() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SafeXml")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "javax\\.xml\\..*(DocumentBuilderFactory|XMLInputFactory|SAXParserFactory|TransformerFactory|SchemaFactory|XPathFactory)")
                .because("only SafeXml makes parsers, with entities and outside access switched off")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noOldJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .because("Banyan reads JSON with Jackson 3 only")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingIsDeserialised() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .because("foreign bytes must never become objects")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void jsonYamlAndArchivesAreOpenedInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.banyan.importing.safe..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        ".*(JsonFactory|TomlFactory|JsonMapper|ObjectMapper|ZipFile|ZipInputStream)|org\\.snakeyaml\\.engine\\.v2\\.api\\..*")
                .because("only the safe package makes parsers, with limits")
                .check(CLASSES);
    }

    @Test
    void readersDoNotKnowTheDoor() {
        noClasses()
                .that()
                .resideInAPackage("dev.banyan.importing.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.banyan.importing")
                .because("a reader serves every caller alike")
                .check(CLASSES);
    }
}
