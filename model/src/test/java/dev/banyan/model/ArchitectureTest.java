package dev.banyan.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Holds the model to what it promises: values and pure functions, the same answer everywhere and on every day.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final Set<String> FOLLOW_THE_LOCALE = Set.of("format", "formatted", "toLowerCase", "toUpperCase");

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
    void knowsNoWindowNoFilesNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.poi..",
                        "java.io..",
                        "java.nio.file..",
                        "java.net..",
                        "dev.banyan.importing..",
                        "dev.banyan.exporting..",
                        "dev.banyan.views..",
                        "dev.banyan.app..")
                .because("the model is values and pure functions")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noClockNoChanceNoLocale() {
        noClasses()
                .should()
                .accessTargetWhere(describe("ask the clock, the locale or chance", ArchitectureTest::isAmbient))
                .because("the same plan must give the same answer everywhere and on every day")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getName();
        String name = access.getTarget().getName();
        List<JavaClass> parameters =
                access.getTarget() instanceof CodeUnitAccessTarget called ? called.getRawParameterTypes() : List.of();
        boolean told = parameters.stream().anyMatch(parameter -> parameter.isEquivalentTo(Locale.class));
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.lang.Math" -> name.equals("random");
            case "java.util.Random", "java.util.SplittableRandom" -> name.equals("<init>") && parameters.isEmpty();
            case "java.util.concurrent.ThreadLocalRandom" -> true;
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Locale" -> name.equals("getDefault");
            case "java.lang.String" -> FOLLOW_THE_LOCALE.contains(name) && !told;
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        };
    }
}
