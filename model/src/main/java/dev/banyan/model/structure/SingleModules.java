package dev.banyan.model.structure;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.seams.Homes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// What single modules have against them.
final class SingleModules {
    /// Loaded by the framework or the server by their name, without anybody who imports them.
    private static final Set<String> LOADED = Set.of(
            "__init__",
            "__main__",
            "manage",
            "wsgi",
            "asgi",
            "settings",
            "urls",
            "apps",
            "admin",
            "models",
            "celery",
            "conftest",
            "setup",
            "package_info",
            "module_info",
            "main",
            "application",
            "signals",
            "checks");

    /// Packages whose modules are found by name, too.
    private static final Set<String> FOUND_IN = Set.of("commands", "templatetags", "settings", "migrations");

    private final AuditFacts facts;
    private final DependencyGraph graph;
    private final Thresholds thresholds;
    private final Homes homes;

    SingleModules(AuditFacts facts, Thresholds thresholds, Homes homes) {
        this.facts = facts;
        this.graph = facts.dependencies();
        this.thresholds = thresholds;
        this.homes = homes;
    }

    private int uses(int m) {
        int count = 0, last = -1;
        for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) {
            if (Knots.directed(graph.kind(e)) && graph.to(e) != last) count++;
            if (Knots.directed(graph.kind(e))) last = graph.to(e);
        }
        return count;
    }

    private int users(int m) {
        int count = 0, last = -1;
        for (int s = graph.inStart(m); s < graph.inStart(m + 1); s++) {
            int e = graph.incoming(s);
            if (Knots.directed(graph.kind(e)) && graph.from(e) != last) count++;
            if (Knots.directed(graph.kind(e))) last = graph.from(e);
        }
        return count;
    }

    private static StructuralFinding one(StructureKind kind, LegacyModule m, int at, int number, String why) {
        return new StructuralFinding(kind, m.id().name(), number, why, new int[] {at}, null);
    }

    List<StructuralFinding> gods() {
        var found = new ArrayList<StructuralFinding>();
        for (int m = 0; m < graph.modules(); m++) {
            LegacyModule module = facts.modules().get(m);
            int ties = uses(m) + users(m);
            if (module.kind() != ModuleKind.CODE || module.size() == null) continue;
            if (module.lines() < thresholds.godLines() || ties < thresholds.godTies()) continue;
            found.add(one(
                    StructureKind.GOD_MODULE,
                    module,
                    m,
                    module.lines(),
                    module.lines() + " lines of code, uses " + uses(m) + " modules and is used by " + users(m)));
        }
        return found;
    }

    List<StructuralFinding> hubs() {
        var found = new ArrayList<StructuralFinding>();
        for (int m = 0; m < graph.modules(); m++) {
            LegacyModule module = facts.modules().get(m);
            int out = uses(m), in = users(m);
            if (module.kind() != ModuleKind.CODE || Math.min(out, in) < thresholds.hubUses()) continue;
            if (Math.abs(out - in) > thresholds.hubBalance() * (out + in)) continue;
            found.add(one(StructureKind.HUB, module, m, out + in, "uses " + out + " modules and is used by " + in));
        }
        return found;
    }

    /// Code that nobody imports and that nothing else reaches: no endpoint, no job, no test, and no name by which a
    /// framework would find it.
    List<StructuralFinding> dead() {
        BitSet reached = reached();
        boolean endpoints = !facts.endpoints().isEmpty();
        boolean jobs = !facts.operation().jobs().isEmpty();
        var found = new ArrayList<StructuralFinding>();
        for (int m = 0; m < graph.modules(); m++) {
            LegacyModule module = facts.modules().get(m);
            if (module.kind() != ModuleKind.CODE || reached.get(m) || users(m) > 0 || foundByName(m)) continue;
            String why = "no module uses it"
                    + (endpoints ? ", no endpoint" : "; endpoints are not known")
                    + (jobs ? ", no job" : "; jobs are not known");
            found.add(one(StructureKind.DEAD, module, m, module.lines(), why));
        }
        return found;
    }

    private BitSet reached() {
        var reached = new BitSet();
        facts.endpoints().forEach(e -> {
            if (e.module() != null) facts.number(e.module()).ifPresent(reached::set);
        });
        facts.operation().jobs().forEach(j -> {
            if (j.module() != null) facts.number(j.module()).ifPresent(reached::set);
        });
        facts.operation().reaches().forEach(r -> facts.number(r.module()).ifPresent(reached::set));
        facts.operation().tables().forEach(t -> {
            if (t.module() != null) facts.number(t.module()).ifPresent(reached::set);
        });
        return reached;
    }

    private boolean foundByName(int m) {
        var id = facts.modules().get(m).id();
        if (homes.of(m).equals(id.name()) || LOADED.contains(id.shortName().replace('-', '_'))) return true;
        for (String part : id.packageName().split("\\.")) if (FOUND_IN.contains(part)) return true;
        return false;
    }

    /// Modules of a lower layer that use a higher one.
    List<StructuralFinding> leaks() {
        var found = new ArrayList<StructuralFinding>();
        for (int m = 0; m < graph.modules(); m++) {
            LegacyModule module = facts.modules().get(m);
            Layer layer = Layer.of(module.id().name());
            if (module.kind() != ModuleKind.CODE || layer == null) continue;
            int upwards = 0;
            String first = "";
            for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) {
                LegacyModule used = facts.modules().get(graph.to(e));
                Layer above = Layer.of(used.id().name());
                if (above == null || above.compareTo(layer) <= 0 || !Knots.directed(graph.kind(e))) continue;
                if (used.kind() != ModuleKind.CODE) continue;
                if (upwards++ == 0) first = used.id().name() + " (" + above.words() + ")";
            }
            if (upwards == 0) continue;
            String why = "belongs to the " + layer.words() + " layer by its name and uses " + first
                    + (upwards > 1 ? " and " + (upwards - 1) + " more above it" : "");
            found.add(one(StructureKind.LEAK, module, m, upwards, why));
        }
        return found;
    }
}
