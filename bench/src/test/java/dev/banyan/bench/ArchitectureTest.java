package dev.banyan.bench;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Holds the benchmarks to what all modules promise.
class ArchitectureTest {
    @Test
    void noPackageCycle() {
        slices().matching("dev.banyan.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(new ClassFileImporter().importPath(Path.of("target/classes")));
    }
}
