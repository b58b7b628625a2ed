package dev.banyan.model.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The code names of the sources, sorted out by how much they say about which modules there are.
final class Mentioned {
    /// Dotted names an import graph declares as modules.
    final Set<String> declared = new HashSet<>();
    /// Dotted names it lists with a path among installed libraries or without one: modules only beside better ones.
    final Set<String> doubtful = new HashSet<>();
    /// Dotted names without their beginning.
    private final Set<String> relative = new HashSet<>();
    /// Dotted names that are imported in a list of imports without a list of modules: modules or what is in them.
    final Set<String> imported = new HashSet<>();
    /// Paths an import graph declares.
    final Map<String, CodeName> declaredPaths = new HashMap<>();
    /// Files measured: size, complexity, maintainability, coverage.
    final Map<String, CodeName> measured = new HashMap<>();
    /// Files measured by a tool that reads one language only.
    final Map<String, CodeName> understood = new HashMap<>();
    /// Files in the version history, of which some are gone.
    final Map<String, CodeName> changed = new HashMap<>();
    /// Files that results of static analysis stand in, and files that single tests execute.
    final Map<String, CodeName> found = new HashMap<>();

    private final Spellings spellings;
    private final Set<String> importing = new HashSet<>();

    Mentioned(Collection<Reading> readings, Spellings spellings) {
        this.spellings = spellings;
        for (Reading reading : readings) read(reading);
        forgetGroupsThatImportNothing();
    }

    private void read(Reading reading) {
        boolean givesPaths = reading.facts().stream()
                .anyMatch(fact -> fact instanceof Fact.ModuleFact module && module.path() != null);
        boolean drawn = isDrawn(reading);
        var doubted = new HashSet<String>();
        for (Fact fact : reading.facts()) {
            switch (fact) {
                case Fact.ModuleFact module -> {
                    String path = module.path();
                    boolean foreign = path == null ? givesPaths || drawn : CodeName.isForeign(path.replace('\\', '/'));
                    declare(module.name(), foreign);
                    if (foreign) doubted.add(module.name());
                    else if (path != null) pathOf(module.name(), path);
                }
                case Fact.CoverageFact f -> understood(f.file());
                case Fact.ComplexityFact f -> understood(f.file());
                case Fact.MaintainabilityFact f -> understood(f.file());
                case Fact.SizeFact f -> keep(measured, f.file());
                case Fact.ChangeFact f -> keep(changed, f.file());
                case Fact.AuthorFact f -> keep(changed, f.file());
                case Fact.FindingFact f -> keep(found, f.file());
                case Fact.TestReachFact f -> keep(found, f.file());
                case Fact.DependencyFact _,
                        Fact.CoChangeFact _,
                        Fact.LibraryFact _,
                        Fact.AdvisoryFact _,
                        Fact.EndpointFact _,
                        Fact.LibraryNeedFact _,
                        Fact.RenameFact _,
                        Fact.TestFact _,
                        Fact.TableFact _,
                        Fact.TableLinkFact _,
                        Fact.QueryFact _,
                        Fact.JobFact _,
                        Fact.MigrationFact _,
                        Fact.TrafficFact _,
                        Fact.IncidentFact _,
                        Fact.ParityFact _ -> {}
            }
        }
        readImports(reading, doubted);
    }

    /// A drawing of the architecture names boxes and who calls whom: modules only where no source reads the code.
    private static boolean isDrawn(Reading reading) {
        boolean calls = false;
        for (Fact fact : reading.facts()) {
            if (!(fact instanceof Fact.DependencyFact edge)) continue;
            if (edge.kind() != DependencyKind.CALL) return false;
            calls = true;
        }
        return calls;
    }

    private void readImports(Reading reading, Set<String> doubted) {
        boolean listsModules = reading.facts().stream().anyMatch(Fact.ModuleFact.class::isInstance);
        var asked = new HashSet<>(doubted);
        var targets = new HashSet<String>();
        for (Fact fact : reading.facts()) {
            if (!(fact instanceof Fact.DependencyFact edge) || edge.kind() != DependencyKind.IMPORT) continue;
            if (asked.add(edge.from())) importer(edge.from());
            if (!listsModules && targets.add(edge.to())) target(edge.to());
            if (edge.to().startsWith(".")) declare(edge.to(), false);
        }
    }

    private void importer(String written) {
        declare(written, false);
        spellings.of(written).filter(name -> name.size() > 0).ifPresent(name -> {
            if (!name.isPath()) importing.add(name.parts().getFirst());
        });
    }

    private void target(String written) {
        spellings.of(written).filter(name -> name.size() > 0).ifPresent(name -> {
            if (name.form() == CodeName.Form.DOTTED) imported.add(name.dottedFrom(0));
            else if (name.isCode() && !name.isForeign()) declaredPaths.putIfAbsent(name.text(), name);
        });
    }

    private void declare(String written, boolean doubt) {
        if (isArtifact(written)) return;
        spellings.of(written).filter(name -> name.size() > 0).ifPresent(name -> {
            switch (name.form()) {
                case DOTTED -> (doubt ? doubtful : declared).add(name.dottedFrom(0));
                case PATH, ABSOLUTE -> {
                    if (!doubt) declaredPaths.put(name.text(), name);
                }
                case RELATIVE -> relative.add(name.dottedFrom(0));
            }
        });
    }

    /// Maven writes its artifacts with colons: group, name, kind, version.
    private static boolean isArtifact(String written) {
        int colon = written.indexOf(':');
        return colon > 0 && written.indexOf(':', colon + 1) > 0 && written.indexOf('/') < 0;
    }

    private void pathOf(String module, String path) {
        if (spellings.of(module).isEmpty()) return;
        keep(declaredPaths, path);
        spellings
                .of(module)
                .filter(name -> !name.isPath() && name.size() > 0)
                .ifPresent(name -> importing.add(name.parts().getFirst()));
    }

    private void understood(String written) {
        keep(measured, written);
        keep(understood, written);
    }

    private void keep(Map<String, CodeName> names, String written) {
        spellings
                .of(written)
                .filter(name -> name.isPath() && name.size() > 0)
                .ifPresent(name -> names.putIfAbsent(name.text(), name));
    }

    /// A drawing lists libraries as nodes too; what imports nothing anywhere and has no path is one of these.
    private void forgetGroupsThatImportNothing() {
        Predicate<String> silent = name -> {
            int dot = name.indexOf('.');
            return !importing.contains(dot < 0 ? name : name.substring(0, dot));
        };
        if (!importing.isEmpty()) declared.removeIf(silent);
        if (declared.isEmpty() && declaredPaths.isEmpty()) declared.addAll(doubtful.isEmpty() ? relative : doubtful);
    }

    /// Every path, for finding out where the dotted names begin.
    Collection<CodeName> paths() {
        var all = new HashMap<>(declaredPaths);
        for (var names : List.of(measured, changed, found)) all.putAll(names);
        return all.values();
    }
}
