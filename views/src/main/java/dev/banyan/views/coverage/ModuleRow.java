package dev.banyan.views.coverage;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.views.parts.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A module that a critical path may lead through.
///
/// @param now     covered share, 0 to 1, NaN when nobody measured it
/// @param commits -1 when no history was read
/// @param on      other paths that lead through it
record ModuleRow(String name, String context, double now, int commits, String on) {
    /// The own code of the audit, and what the path names already.
    static List<ModuleRow> all(Plan plan, CriticalPath path) {
        var others =
                others(plan, path, p -> p.modules().stream().map(ModuleId::name).collect(Collectors.toSet()));
        var gone = path.modules().stream()
                .filter(m -> !plan.facts().knows(m))
                .map(m -> new ModuleRow(m.name(), "not in the audit", Double.NaN, -1, ""));
        var known = plan.facts().modules().stream()
                .filter(m -> m.kind() == ModuleKind.CODE || path.modules().contains(m.id()))
                .map(m -> of(plan, m, others));
        return Stream.concat(gone, known).toList();
    }

    private static ModuleRow of(Plan plan, LegacyModule m, Map<String, String> others) {
        var coverage = m.coverage();
        return new ModuleRow(
                m.id().name(),
                context(plan, m.id()),
                coverage == null ? Double.NaN : coverage.share(),
                m.commits(),
                others.getOrDefault(m.id().name(), ""));
    }

    static List<Column<ModuleRow>> columns() {
        return List.of(
                Column.code("Module", ModuleRow::name),
                Column.muted("Context", ModuleRow::context),
                Column.percent("Covered", ModuleRow::now),
                Column.count("Commits", r -> r.commits() < 0 ? null : r.commits()),
                Column.muted("Also on", ModuleRow::on));
    }

    /// The names of the other paths by what they lead through.
    static Map<String, String> others(
            Plan plan, @Nullable CriticalPath path, Function<CriticalPath, ? extends Iterable<String>> parts) {
        var names = new HashMap<String, List<String>>();
        for (CriticalPath other : plan.criticalPaths().values()) {
            if (path != null && other.id().equals(path.id())) continue;
            for (String part : parts.apply(other))
                names.computeIfAbsent(part, _ -> new ArrayList<>()).add(other.name());
        }
        var joined = new TreeMap<String, String>();
        names.forEach((part, on) -> joined.put(part, String.join(", ", on)));
        return joined;
    }

    static String context(Plan plan, ModuleId module) {
        return plan.contextOf(module)
                .map(plan.contexts()::get)
                .map(BoundedContext::name)
                .orElse("no context");
    }
}
