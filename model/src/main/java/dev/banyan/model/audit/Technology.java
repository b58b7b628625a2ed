package dev.banyan.model.audit;

import java.util.Collection;

/// What the system is built with, as far as the audit shows it: decides which commands fit.
enum Technology {
    DJANGO,
    PYTHON,
    JAVA,
    OTHER;

    /// Before anything is known, Django: this is whose modernisation the workbench is first of all for.
    static Technology of(Collection<Reading> readings, AuditFacts facts) {
        if (facts.modules().isEmpty() && facts.libraries().isEmpty()) return DJANGO;
        int python = 0;
        int java = 0;
        int other = 0;
        for (LegacyModule module : facts.modules()) {
            String path = module.path();
            boolean javaName = Character.isUpperCase(module.id().shortName().charAt(0));
            if (path == null ? javaName : path.endsWith(".java")) java++;
            else if (path == null || path.endsWith(".py")) python++;
            else other++;
        }
        if (facts.modules().isEmpty()) {
            java = (int) of(facts, "maven");
            python = (int) of(facts, "pypi");
            other = (int) of(facts, "npm");
        }
        if (other > python + java) return OTHER;
        if (java > python) return JAVA;
        return isDjango(readings, facts) ? DJANGO : PYTHON;
    }

    private static long of(AuditFacts facts, String ecosystem) {
        return facts.libraries().stream()
                .filter(library -> library.ecosystem().equals(ecosystem))
                .count();
    }

    private static boolean isDjango(Collection<Reading> readings, AuditFacts facts) {
        if (facts.libraries().stream()
                .anyMatch(library ->
                        library.name().equals("django") && !library.ecosystem().equals("npm"))) return true;
        return readings.stream().flatMap(reading -> reading.facts().stream()).anyMatch(Technology::tellsOfDjango);
    }

    private static boolean tellsOfDjango(Fact fact) {
        return switch (fact) {
            case Fact.EndpointFact endpoint -> !endpoint.view().isBlank();
            case Fact.MigrationFact _ -> true;
            case Fact.TableFact table ->
                table.name().equals("django_migrations") || table.name().equals("django_content_type");
            case Fact.DependencyFact edge ->
                edge.to().equals("django") || edge.to().startsWith("django.");
            default -> false;
        };
    }
}
