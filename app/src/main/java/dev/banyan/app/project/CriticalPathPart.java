package dev.banyan.app.project;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/// The critical paths with what they lead through and the coverage they must have.
final class CriticalPathPart {
    private static final Table<CriticalPathId, CriticalPath> PATH = Table.of(
            "critical_path",
            1,
            "id, name, owner, why",
            Plan::criticalPaths,
            (id, p, to) -> to.accept(Row.of(id, p.name(), p.owner(), p.why())));

    private static final Table<CriticalPathId, CriticalPath> ENDPOINT = Table.of(
            "critical_path_endpoint",
            2,
            "path, route",
            Plan::criticalPaths,
            (id, p, to) -> p.endpoints().forEach(route -> to.accept(Row.of(id, route))));

    private static final Table<CriticalPathId, CriticalPath> MODULE = Table.of(
            "critical_path_module",
            2,
            "path, module",
            Plan::criticalPaths,
            (id, p, to) -> p.modules().forEach(module -> to.accept(Row.of(id, module))));

    private static final Table<CriticalPathId, CriticalPath> TARGET =
            Table.of("critical_path_target", 1, "path, percent, before_phase", Plan::criticalPaths, (id, p, to) -> {
                Target target = p.target();
                if (target != null) to.accept(Row.of(id, target.percent(), target.before()));
            });

    static final Part PART = Part.of(CriticalPathPart::read, PATH, ENDPOINT, MODULE, TARGET);

    private CriticalPathPart() {}

    private static Plan read(Rows rows, Plan onto) {
        Map<String, List<Row>> endpoints = rows.byFirst(ENDPOINT);
        Map<String, List<Row>> modules = rows.byFirst(MODULE);
        Map<String, List<Row>> targets = rows.byFirst(TARGET);
        var paths = new TreeMap<CriticalPathId, CriticalPath>();
        for (Row row : rows.all(PATH)) {
            Values v = row.read();
            String text = v.text();
            var id = new CriticalPathId(text);
            paths.put(
                    id,
                    new CriticalPath(
                            id,
                            v.text(),
                            v.text(),
                            v.text(),
                            TreePSet.from(second(endpoints.get(text))),
                            TreePSet.from(second(modules.get(text)).stream()
                                    .map(ModuleId::new)
                                    .toList()),
                            target(targets.get(text))));
        }
        return onto.withCriticalPaths(TreePMap.from(paths));
    }

    private static @Nullable Target target(@Nullable List<Row> rows) {
        if (rows == null) return null;
        Values v = rows.getFirst().read();
        v.text();
        return new Target(v.real(), PhasePart.phaseOrNull(v));
    }

    private static List<String> second(@Nullable List<Row> rows) {
        if (rows == null) return List.of();
        return rows.stream()
                .map(row -> {
                    Values v = row.read();
                    v.text();
                    return v.text();
                })
                .toList();
    }
}
