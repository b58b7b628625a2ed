package dev.banyan.views.roadmap.phase;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.parts.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An endpoint or library that a phase may take.
///
/// @param where what helps to tell it: the context that answers, the version
/// @param taken by which other phases, empty when by none
record Takeable(String name, String where, String taken) {
    /// The routes of the audit and those the phase names already, each once.
    static List<Takeable> endpoints(Plan plan, PhaseId phase) {
        var where = new TreeMap<String, String>();
        for (Endpoint e : plan.facts().endpoints()) where.putIfAbsent(e.route(), context(plan, e.module()));
        return list(plan, phase, PhaseScope::endpoints, where);
    }

    /// The libraries of the audit and those the phase names already.
    static List<Takeable> libraries(Plan plan, PhaseId phase) {
        var where = new TreeMap<String, String>();
        for (Library l : plan.facts().libraries()) where.putIfAbsent(l.name(), version(l));
        return list(plan, phase, PhaseScope::libraries, where);
    }

    private static List<Takeable> list(
            Plan plan, PhaseId phase, Function<PhaseScope, Collection<String>> named, Map<String, String> where) {
        var scopes = plan.delivery().scopes();
        named.apply(scopes.getOrDefault(phase, PhaseScope.PLAIN))
                .forEach(n -> where.putIfAbsent(n, "not in the audit"));
        var taken = new TreeMap<String, String>();
        scopes.forEach((id, scope) -> {
            Phase other = plan.phases().get(id);
            if (other == null || id.equals(phase)) return;
            for (String name : named.apply(scope)) taken.merge(name, other.name(), (a, b) -> a + ", " + b);
        });
        var list = new ArrayList<Takeable>();
        where.forEach((name, words) -> list.add(new Takeable(name, words, taken.getOrDefault(name, ""))));
        return list;
    }

    static List<Column<Takeable>> columns() {
        return List.of(
                Column.code("Name", Takeable::name),
                Column.muted("What it is", Takeable::where),
                Column.muted("Also taken by", Takeable::taken));
    }

    private static String context(Plan plan, @Nullable ModuleId module) {
        if (module == null) return "";
        return plan.contextOf(module)
                .map(id -> plan.contexts().get(id))
                .map(BoundedContext::name)
                .orElse("no context");
    }

    private static String version(Library library) {
        int open = library.advisories().size();
        String known = library.version().isEmpty() ? "no version" : library.version();
        return open == 0 ? known : known + ", " + open + (open == 1 ? " advisory" : " advisories");
    }
}
