package dev.banyan.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Set;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// Holds the program to its wiring: one way onto the window's thread, transactions by plain SQL.
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
    void oneClassPostsToTheWindowThread() {
        noClasses()
                .that()
                .doNotHaveSimpleName("WindowThread")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("order and errors of the window's thread are kept in one place")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void transactionsAreWrittenInSql() {
        noClasses()
                .should()
                .callMethodWhere(describe("switch transactions through JDBC", ArchitectureTest::switchesTransactions))
                .because("an edit is one explicit BEGIN and COMMIT, which the driver must not second-guess")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void threadsStartInJobs() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.banyan.app.jobs..", "dev.banyan.app.crash..")
                .should()
                .callMethodWhere(describe(
                        "start a thread",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().startsWith("start")))
                .because("work in the background is listed and can be cancelled")
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

    private static boolean switchesTransactions(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Connection.class)
                && Set.of("setAutoCommit", "commit", "rollback").contains(call.getName());
    }
}
