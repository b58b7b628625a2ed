package dev.banyan.app.cli;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.seams.Modularity;
import dev.banyan.model.seams.Seams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures that `banyan info` prints, under the names they have in its JSON; null where no source tells a number.
final class PlanFigures {
    private final Map<String, @Nullable Object> figures = new LinkedHashMap<>();

    private PlanFigures() {}

    /// @param steps steps in the history of the file
    static Map<String, @Nullable Object> of(Plan plan, long steps) {
        var collected = new PlanFigures();
        collected.facts(plan.facts(), plan);
        collected.decisions(plan);
        collected.put("edits", steps);
        return collected.figures;
    }

    private void facts(AuditFacts facts, Plan plan) {
        put("name", plan.name());
        put("sources", plan.audit().readings().size());
        put("modules", facts.modules().size());
        put(
                "modulesByKind",
                new TreeMap<>(facts.modules().stream()
                        .collect(Collectors.groupingBy(m -> m.kind().words(), Collectors.counting()))));
        put("dependencies", facts.dependencies().inCode());
        put("dependenciesByKind", byKind(facts.dependencies()));
        put("libraries", facts.libraries().size());
        put(
                "advisories",
                facts.libraries().stream().mapToInt(l -> l.advisories().size()).sum());
        put("findings", facts.findings().size());
        put("endpoints", facts.endpoints().size());
        put("coverage", JsonText.known(CoverageGaps.of(plan).whole().share()));
    }

    private void decisions(Plan plan) {
        Seams seams = Seams.of(plan);
        put("contexts", plan.contexts().size());
        put("modulesInContexts", plan.membership().size());
        put("seams", seams.all().size());
        put("crossingDependencies", seams.crossing());
        put("modularity", JsonText.known(plan.contexts().isEmpty() ? Double.NaN : Modularity.of(plan)));
        put("phases", plan.phases().size());
        put("risks", plan.risks().size());
        put("targets", plan.targets().size());
        put("criticalPaths", plan.criticalPaths().size());
        BestPhases best = BestPhases.of(plan);
        put("orderObjective", best.current());
        put("orderBest", best.objective());
        put("orderBound", best.bound());
        put("orderProven", best.optimal());
    }

    private static Map<String, Integer> byKind(DependencyGraph graph) {
        var counts = new TreeMap<String, Integer>();
        for (int d = 0; d < graph.size(); d++) counts.merge(graph.kind(d).words(), 1, Integer::sum);
        return counts;
    }

    private void put(String name, @Nullable Object value) {
        figures.put(name, value);
    }
}
