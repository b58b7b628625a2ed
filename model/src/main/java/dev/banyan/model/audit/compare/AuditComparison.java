package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What differs between two audits of one system. Everything is sorted by name.
///
/// @param addedModules      new, without those that seem to be moved ones
/// @param goneModules       not there any more, without those that seem to be moved ones
/// @param moved             gone modules with the new module that looks like them; a guess to be confirmed
/// @param changedModules    with other numbers than before
/// @param addedDependencies between modules that are in both audits or new
/// @param goneDependencies  that were there before
/// @param addedLibraries    names
/// @param goneLibraries     names
/// @param changedLibraries  with another version
/// @param addedAdvisories   known only now
/// @param goneAdvisories    fixed, withdrawn, or no longer looked for
/// @param addedEndpoints    as `route → view`
/// @param goneEndpoints     as `route → view`
/// @param atWork            traffic, parity and incidents that are new, gone or have other numbers
public record AuditComparison(
        List<ModuleId> addedModules,
        List<ModuleId> goneModules,
        List<Moved> moved,
        List<ChangedModule> changedModules,
        List<Dependency> addedDependencies,
        List<Dependency> goneDependencies,
        List<String> addedLibraries,
        List<String> goneLibraries,
        List<ChangedLibrary> changedLibraries,
        List<KnownAdvisory> addedAdvisories,
        List<KnownAdvisory> goneAdvisories,
        List<String> addedEndpoints,
        List<String> goneEndpoints,
        List<AtWorkChange> atWork) {

    /// A dependency by the names of its ends.
    public record Dependency(ModuleId from, ModuleId to, DependencyKind kind) implements Comparable<Dependency> {
        @Override
        public int compareTo(Dependency other) {
            int order = from.compareTo(other.from);
            if (order == 0) order = to.compareTo(other.to);
            return order != 0 ? order : kind.compareTo(other.kind);
        }
    }

    /// A library with another version than before.
    public record ChangedLibrary(String name, String before, String after) {}

    /// An advisory with the library it is against.
    public record KnownAdvisory(String library, String id) implements Comparable<KnownAdvisory> {
        @Override
        public int compareTo(KnownAdvisory other) {
            int order = library.compareTo(other.library);
            return order != 0 ? order : id.compareTo(other.id);
        }
    }

    public static AuditComparison of(AuditFacts before, AuditFacts after) {
        var gone = only(before, after);
        var added = only(after, before);
        var moved = Moves.between(before, gone, after, added);
        for (Moved move : moved) {
            gone.remove(move.before());
            added.remove(move.after());
        }
        var edges = Difference.between(edges(before), edges(after));
        var libraries = Difference.between(names(before), names(after));
        var advisories = AdvisoryDifference.between(before.libraries(), after.libraries());
        var endpoints = Difference.between(endpoints(before), endpoints(after));
        return new AuditComparison(
                List.copyOf(added),
                List.copyOf(gone),
                moved,
                changedModules(before, after),
                edges.added(),
                edges.gone(),
                libraries.added(),
                libraries.gone(),
                changedLibraries(before, after),
                advisories.added(),
                advisories.gone(),
                endpoints.added(),
                endpoints.gone(),
                AtWorkChange.between(before, after));
    }

    /// Whether nothing differs.
    public boolean isEmpty() {
        return addedModules.isEmpty()
                && goneModules.isEmpty()
                && moved.isEmpty()
                && changedModules.isEmpty()
                && addedDependencies.isEmpty()
                && goneDependencies.isEmpty()
                && addedLibraries.isEmpty()
                && goneLibraries.isEmpty()
                && changedLibraries.isEmpty()
                && addedAdvisories.isEmpty()
                && goneAdvisories.isEmpty()
                && addedEndpoints.isEmpty()
                && goneEndpoints.isEmpty()
                && atWork.isEmpty();
    }

    private static TreeSet<ModuleId> only(AuditFacts here, AuditFacts there) {
        var only = new TreeSet<ModuleId>();
        for (LegacyModule module : here.modules()) if (!there.knows(module.id())) only.add(module.id());
        return only;
    }

    private static List<ChangedModule> changedModules(AuditFacts before, AuditFacts after) {
        var changed = new ArrayList<ChangedModule>();
        for (LegacyModule module : before.modules()) {
            if (!after.knows(module.id())) continue;
            var numbers = ChangedModule.numbers(module, after.module(module.id()));
            if (!numbers.isEmpty()) changed.add(new ChangedModule(module.id(), numbers));
        }
        return changed;
    }

    private static Collection<Dependency> edges(AuditFacts facts) {
        DependencyGraph graph = facts.dependencies();
        var edges = new ArrayList<Dependency>(graph.size());
        Function<Integer, ModuleId> name = number -> facts.modules().get(number).id();
        for (int e = 0; e < graph.size(); e++)
            edges.add(new Dependency(name.apply(graph.from(e)), name.apply(graph.to(e)), graph.kind(e)));
        return edges;
    }

    private static List<String> names(AuditFacts facts) {
        return facts.libraries().stream().map(Library::name).toList();
    }

    private static List<String> endpoints(AuditFacts facts) {
        return facts.endpoints().stream().map(AuditComparison::text).toList();
    }

    private static String text(Endpoint endpoint) {
        return endpoint.route() + " → " + endpoint.view();
    }

    private static List<ChangedLibrary> changedLibraries(AuditFacts before, AuditFacts after) {
        Map<String, String> versions = new HashMap<>();
        for (Library library : before.libraries()) versions.put(library.name(), library.version());
        var changed = new TreeMap<String, ChangedLibrary>();
        for (Library library : after.libraries()) {
            String old = versions.get(library.name());
            if (old != null && !old.equals(library.version()))
                changed.put(library.name(), new ChangedLibrary(library.name(), old, library.version()));
        }
        return List.copyOf(changed.values());
    }
}
