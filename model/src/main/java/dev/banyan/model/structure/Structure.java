package dev.banyan.model.structure;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.seams.Homes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything the structure of a system says against it.
///
/// @param findings by kind, and of a kind the largest number first
public record Structure(List<StructuralFinding> findings) {
    public Structure {
        findings = List.copyOf(findings);
    }

    public static Structure of(AuditFacts facts) {
        return of(facts, Thresholds.USUAL);
    }

    public static Structure of(AuditFacts facts, Thresholds thresholds) {
        var modules = facts.modules();
        int[] itself = new int[modules.size()];
        for (int m = 0; m < itself.length; m++) itself[m] = m;
        Homes homes = Homes.of(modules);
        Map<String, Integer> numbers = new HashMap<>();
        var packages = new ArrayList<String>();
        int[] packageOf = new int[modules.size()];
        for (int m = 0; m < packageOf.length; m++) {
            String home = homes.of(m);
            packageOf[m] = numbers.computeIfAbsent(home, name -> {
                packages.add(name);
                return packages.size() - 1;
            });
        }
        var all = new ArrayList<StructuralFinding>();
        all.addAll(new Knots(
                        facts,
                        StructureKind.MODULE_CYCLE,
                        itself.length,
                        itself,
                        m -> modules.get(m).id().name())
                .find());
        all.addAll(
                new Knots(facts, StructureKind.PACKAGE_CYCLE, packages.size(), packageOf, p -> named(packages.get(p)))
                        .find());
        var singles = new SingleModules(facts, thresholds, homes);
        all.addAll(singles.gods());
        all.addAll(singles.hubs());
        all.addAll(new Stability(facts, thresholds, packages, packageOf).find());
        all.addAll(singles.dead());
        all.addAll(singles.leaks());
        all.sort(Comparator.comparing(StructuralFinding::kind)
                .thenComparing(f -> -f.number())
                .thenComparing(StructuralFinding::where));
        return new Structure(all);
    }

    static String named(String packageName) {
        return packageName.isEmpty() ? "Top level" : packageName;
    }

    public List<StructuralFinding> of(StructureKind kind) {
        return findings.stream().filter(f -> f.kind() == kind).toList();
    }
}
