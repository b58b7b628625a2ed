package dev.banyan.views;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// Holds the rooms to what they promise: they show and gesture; files, threads and rows are the program's.
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
                        "java.sql..",
                        "org.sqlite..",
                        "dev.banyan.importing..",
                        "dev.banyan.exporting..",
                        "dev.banyan.app..")
                .because("a room shows the plan and asks for edits")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void startsNoThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.Thread|java\\.util\\.Timer|java\\.util\\.concurrent\\.(Executor.*|CompletableFuture|ForkJoin.*)|javafx\\.concurrent\\..*")
                .because("slow work goes through Jobs")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void doesNotPostToTheWindowThread() {
        noClasses()
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("one class of the program does, so that order and errors are in one place")
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
}
