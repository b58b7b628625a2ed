package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.graph.Cycles;
import dev.banyan.model.graph.Digraph;
import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One thing the audit says about the system.
///
/// @param about   what it is about; @param sentence what is so, or what would tell
/// @param modules which modules it concerns, empty where it concerns none
record Statement(String about, String sentence, Set<ModuleId> modules) {

    static List<Statement> all(Plan plan, LocalDate today) {
        AuditFacts facts = plan.facts();
        var all = new ArrayList<Statement>();
        all.add(size(facts));
        all.add(largestCycle(facts));
        all.add(mostUsed(facts));
        all.add(notCovered(facts));
        all.add(vulnerable(facts));
        all.add(dead(facts, today));
        return all;
    }

    private static Statement size(AuditFacts facts) {
        long lines = code(facts).stream().mapToLong(LegacyModule::lines).sum();
        String counted = lines == 0 ? "" : ", " + NumberText.count(lines, "line", "lines");
        return new Statement(
                "The system",
                NumberText.count(code(facts).size(), "module", "modules") + " of code" + counted,
                Set.of());
    }

    private static Statement largestCycle(AuditFacts facts) {
        DependencyGraph graph = facts.dependencies();
        int[] code = IntStream.range(0, graph.size())
                .filter(e -> graph.kind(e).crosses())
                .toArray();
        if (code.length == 0) return new Statement("Largest cycle", "no data; an import graph tells", Set.of());
        int[] from = IntStream.of(code).map(graph::from).toArray();
        int[] to = IntStream.of(code).map(graph::to).toArray();
        double[] weight = new double[code.length];
        Arrays.fill(weight, 1);
        int[][] knots = Cycles.of(Digraph.of(graph.modules(), from, to, weight)).knots();
        if (knots.length == 0) return new Statement("Largest cycle", "none", Set.of());
        Set<ModuleId> ids = IntStream.of(knots[0])
                .mapToObj(m -> facts.modules().get(m).id())
                .collect(Collectors.toSet());
        return new Statement("Largest cycle", NumberText.count(ids.size(), "module", "modules") + among(ids), ids);
    }

    /// The packages that most of the modules stand in.
    private static String among(Set<ModuleId> ids) {
        var counts = new TreeMap<String, Integer>();
        ids.forEach(id -> counts.merge(id.packageName(), 1, Integer::sum));
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(e -> e.getKey().substring(e.getKey().lastIndexOf('.') + 1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" and "));
        return most.isEmpty() ? "" : ", most in " + most;
    }

    private static Statement mostUsed(AuditFacts facts) {
        int[] in = usedBy(facts);
        int most = -1;
        for (int m = 0; m < in.length; m++) if (most < 0 || in[m] > in[most]) most = m;
        if (most < 0 || in[most] == 0)
            return new Statement("Most depended on", "no data; an import graph tells", Set.of());
        ModuleId id = facts.modules().get(most).id();
        return new Statement(
                "Most depended on",
                id.name() + ", used by " + NumberText.count(in[most], "module", "modules"),
                Set.of(id));
    }

    /// Modules that depend on each module, each counted once.
    private static int[] usedBy(AuditFacts facts) {
        DependencyGraph graph = facts.dependencies();
        int[] in = new int[facts.modules().size()];
        int from = -1;
        int to = -1;
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses() || (graph.from(e) == from && graph.to(e) == to)) continue;
            from = graph.from(e);
            to = graph.to(e);
            in[to]++;
        }
        return in;
    }

    private static Statement notCovered(AuditFacts facts) {
        List<LegacyModule> measured =
                code(facts).stream().filter(m -> m.coverage() != null).toList();
        if (measured.isEmpty())
            return new Statement("Not covered by any test", "no data; a coverage report tells", Set.of());
        List<LegacyModule> bare = measured.stream().filter(Statement::bare).toList();
        long lines = bare.stream()
                .map(LegacyModule::coverage)
                .filter(Objects::nonNull)
                .mapToLong(LegacyModule.Coverage::statements)
                .sum();
        String sentence = bare.isEmpty()
                ? "none: every measured module has a test"
                : NumberText.count(bare.size(), "module", "modules") + ", " + NumberText.count(lines, "line", "lines");
        return new Statement("Not covered by any test", sentence, ids(bare));
    }

    private static boolean bare(LegacyModule module) {
        var coverage = module.coverage();
        return coverage != null && coverage.statements() > 0 && coverage.covered() == 0;
    }

    private static Statement vulnerable(AuditFacts facts) {
        List<Library> libraries = facts.libraries().stream()
                .filter(l -> !l.advisories().isEmpty())
                .toList();
        if (facts.libraries().isEmpty())
            return new Statement("Known vulnerabilities", "no data; a scan of the libraries tells", Set.of());
        long advisories =
                libraries.stream().mapToLong(l -> l.advisories().size()).sum();
        Set<ModuleId> users =
                libraries.stream().flatMap(l -> l.usedBy().stream()).collect(Collectors.toSet());
        String sentence = libraries.isEmpty()
                ? "none is told by the sources"
                : NumberText.count(advisories, "advisory", "advisories") + " in "
                        + NumberText.count(libraries.size(), "library", "libraries");
        return new Statement("Known vulnerabilities", sentence, users);
    }

    private static Statement dead(AuditFacts facts, LocalDate today) {
        boolean known =
                facts.dependencies().size() > 0 && facts.modules().stream().anyMatch(Statement::isDated);
        String about = "Perhaps dead: no import, no endpoint, no change in a year";
        if (!known) return new Statement(about, "no data; an import graph and a history tell", Set.of());
        int[] in = usedBy(facts);
        Set<ModuleId> entries = new HashSet<>();
        facts.endpoints().forEach(e -> {
            var module = e.module();
            if (module != null) entries.add(module);
        });
        var dead = new ArrayList<LegacyModule>();
        for (int i = 0; i < in.length; i++) {
            LegacyModule module = facts.modules().get(i);
            boolean alone = in[i] == 0 && !entries.contains(module.id());
            if (alone && module.kind() == ModuleKind.CODE && quiet(today).test(module)) dead.add(module);
        }
        return new Statement(
                about, dead.isEmpty() ? "none" : NumberText.count(dead.size(), "module", "modules"), ids(dead));
    }

    private static boolean isDated(LegacyModule module) {
        var churn = module.churn();
        return churn != null && churn.last() != null;
    }

    /// A history that does not name a module saw no change of it; one without days does not say.
    private static Predicate<LegacyModule> quiet(LocalDate today) {
        LocalDate limit = today.minusYears(1);
        return module -> {
            var churn = module.churn();
            LocalDate last = churn == null ? null : churn.last();
            return churn == null || last != null && last.isBefore(limit);
        };
    }

    private static List<LegacyModule> code(AuditFacts facts) {
        return facts.modules().stream().filter(m -> m.kind() == ModuleKind.CODE).toList();
    }

    private static Set<ModuleId> ids(List<LegacyModule> modules) {
        return modules.stream().map(LegacyModule::id).collect(Collectors.toSet());
    }
}
