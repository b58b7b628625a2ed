package dev.banyan.app.work;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.compare.AtWorkChange;
import dev.banyan.model.audit.compare.AtWorkChange.Kind;
import dev.banyan.model.audit.compare.AuditComparison;
import dev.banyan.model.audit.compare.AuditComparison.Dependency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Says in sentences what another audit changes for a plan.
final class AuditChanges {
    private static final int NAMED = 3;

    private final List<String> sentences = new ArrayList<>();

    private AuditChanges() {}

    /// @param comparison of the audit the plan stands on with the other
    static List<String> of(Plan plan, AuditComparison comparison) {
        var changes = new AuditChanges();
        changes.tell(plan, comparison);
        return changes.sentences;
    }

    private void tell(Plan plan, AuditComparison c) {
        modules(c.addedModules(), "is new", "are new");
        modules(c.goneModules(), "is gone", "are gone");
        kept(plan, c.goneModules());
        many(c.moved(), "module seems to be moved", "modules seem to be moved");
        many(c.changedModules(), "module has other numbers", "modules have other numbers");
        many(inCode(c.addedDependencies(), true), "dependency is new", "dependencies are new");
        many(inCode(c.goneDependencies(), true), "dependency is gone", "dependencies are gone");
        many(
                inCode(c.addedDependencies(), false),
                "pair of modules is newly seen to change together",
                "pairs of modules are newly seen to change together");
        many(c.addedLibraries(), "library is new", "libraries are new");
        many(c.changedLibraries(), "library has another version", "libraries have other versions");
        many(c.addedAdvisories(), "advisory is new", "advisories are new");
        many(c.goneAdvisories(), "advisory is gone", "advisories are gone");
        many(c.addedEndpoints(), "endpoint is new", "endpoints are new");
        many(c.goneEndpoints(), "endpoint is gone", "endpoints are gone");
        atWork(c.atWork(), Kind.TRAFFIC, "address with traffic", "addresses with traffic");
        atWork(c.atWork(), Kind.PARITY, "comparison of old and new", "comparisons of old and new");
        atWork(c.atWork(), Kind.INCIDENT, "incident", "incidents");
    }

    private void atWork(List<AtWorkChange> all, Kind kind, String one, String several) {
        var some = all.stream().filter(c -> c.kind() == kind).toList();
        many(some.stream().filter(c -> c.before() == null).toList(), one + " is new", several + " are new");
        many(some.stream().filter(c -> c.after() == null).toList(), one + " is gone", several + " are gone");
        many(
                some.stream()
                        .filter(c -> c.before() != null && c.after() != null)
                        .toList(),
                one + " has other numbers",
                several + " have other numbers");
    }

    /// Those in the code, or those that only say that modules change together.
    private static List<Dependency> inCode(List<Dependency> dependencies, boolean crosses) {
        return dependencies.stream().filter(d -> d.kind().crosses() == crosses).toList();
    }

    private void modules(List<ModuleId> modules, String one, String several) {
        if (modules.isEmpty()) return;
        String names = modules.stream().limit(NAMED).map(ModuleId::name).collect(Collectors.joining(", "));
        String rest = modules.size() > NAMED ? " and others" : "";
        many(modules, "module " + one, "modules " + several, ": " + names + rest);
    }

    private void kept(Plan plan, List<ModuleId> gone) {
        var inContexts = gone.stream().filter(plan.membership()::containsKey).toList();
        many(inContexts, "of them keeps its place in a context", "of them keep their places in contexts");
    }

    private void many(Collection<?> things, String one, String several) {
        many(things, one, several, "");
    }

    private void many(Collection<?> things, String one, String several, String more) {
        if (things.isEmpty()) return;
        sentences.add(things.size() + " " + (things.size() == 1 ? one : several) + more + ".");
    }
}
