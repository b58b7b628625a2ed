package dev.banyan.model.audit;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The audited system with the names of all sources joined: what the map, the roadmap, the risks and the exports
/// are computed from. Immutable and shared by every state of the plan; derived from an [Audit] by [Audit#facts()].
///
/// @param modules      sorted by id; the position in this list is the module's number in `dependencies`
/// @param dependencies between these modules
/// @param libraries    sorted by name
/// @param endpoints    in the order of their source
/// @param findings     in the order of their source
/// @param roots        source roots found by agreement between the sources (`src/`)
/// @param operation    what is known of the system at work: tables, traffic, incidents, tests
/// @param matches      how much of each source met the modules
public record AuditFacts(
        List<LegacyModule> modules,
        DependencyGraph dependencies,
        List<Library> libraries,
        List<Endpoint> endpoints,
        List<CodeFinding> findings,
        List<String> roots,
        Operation operation,
        Map<SourceId, SourceMatch> matches,
        Map<ModuleId, Integer> numbers) {

    public static final AuditFacts NONE = new AuditFacts(
            List.of(),
            new DependencyGraph(0, new int[0], new int[0], new byte[0], new int[0], new int[0]),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Operation.NONE,
            Map.of(),
            Map.of());

    public AuditFacts {
        modules = List.copyOf(modules);
        libraries = List.copyOf(libraries);
        endpoints = List.copyOf(endpoints);
        findings = List.copyOf(findings);
        roots = List.copyOf(roots);
        matches = Map.copyOf(matches);
        numbers = Map.copyOf(numbers);
    }

    /// The number of a module, empty when this audit does not know it.
    public OptionalInt number(ModuleId id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public boolean knows(ModuleId id) {
        return numbers.containsKey(id);
    }

    public LegacyModule module(ModuleId id) {
        Integer number = numbers.get(id);
        if (number == null) throw new IllegalArgumentException("no module " + id);
        return modules.get(number);
    }
}
