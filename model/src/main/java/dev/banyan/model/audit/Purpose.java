package dev.banyan.model.audit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells by its name what a module is for, after the conventions of pytest, unittest, Django and Maven.
final class Purpose {
    private static final Set<String> TEST_FOLDERS = Set.of("tests", "unittests", "conftest");
    private static final Set<String> MIGRATION_FOLDERS = Set.of("migrations", "db_migrations", "south_migrations");
    private static final Pattern TEST_CLASS = Pattern.compile("[A-Z]\\w*(Tests?|IT)|Test[A-Z]\\w*");

    private Purpose() {}

    static ModuleKind of(ModuleId module, @Nullable String path) {
        if (path != null && (path.startsWith("src/test/") || path.contains("/src/test/"))) return ModuleKind.TEST;
        return of(List.of(module.name().split("\\.")));
    }

    static boolean isTest(CodeName name) {
        return name.text().contains("src/test/") || of(name.parts()) == ModuleKind.TEST;
    }

    private static ModuleKind of(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (TEST_FOLDERS.contains(part)) return ModuleKind.TEST;
            boolean inside = i + 1 < parts.size() && part.endsWith("_migrations");
            if (inside || MIGRATION_FOLDERS.contains(part)) return ModuleKind.MIGRATION;
        }
        String last = parts.isEmpty() ? "" : parts.getLast();
        boolean test = last.startsWith("test_")
                || last.endsWith("_test")
                || TEST_CLASS.matcher(last).matches();
        return test ? ModuleKind.TEST : ModuleKind.CODE;
    }
}
