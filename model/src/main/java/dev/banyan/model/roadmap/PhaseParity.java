package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Compared;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Parity;
import dev.banyan.model.audit.TestSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What shows that old and new do the same in what a phase takes: in the endpoints it names, else in the endpoints and
/// modules of its contexts, else in the whole system.
///
/// @param parities   the comparisons, in the order of the sources
/// @param byEndpoint added up for each endpoint the phase takes, by its place in the list of endpoints; nothing where
///                   an endpoint was never compared
/// @param tests      that hold the new code to what the old one does
public record PhaseParity(List<Parity> parities, SortedMap<Integer, Compared> byEndpoint, List<TestSuite> tests) {
    public PhaseParity {
        parities = List.copyOf(parities);
        tests = List.copyOf(tests);
    }

    public static PhaseParity of(Plan plan, Phase phase) {
        return new Scope(plan, phase.contexts(), routes(plan, phase)).parity();
    }

    static PhaseParity ofWhole(Plan plan) {
        return new Scope(plan, Set.of(), Set.of()).parity();
    }

    private static Set<String> routes(Plan plan, Phase phase) {
        return plan.delivery()
                .scopes()
                .getOrDefault(phase.id(), PhaseScope.PLAIN)
                .endpoints();
    }

    public Compared compared() {
        return Compared.of(parities);
    }

    /// Places of the endpoints that nobody compared.
    public List<Integer> never() {
        return byEndpoint.entrySet().stream()
                .filter(e -> e.getValue().number() == 0)
                .map(e -> e.getKey())
                .toList();
    }

    private record Scope(Plan plan, Set<ContextId> contexts, Set<String> routes) {
        PhaseParity parity() {
            List<Endpoint> endpoints = plan.facts().endpoints();
            var operation = plan.facts().operation();
            var byEndpoint = new TreeMap<Integer, Compared>();
            for (int i = 0; i < endpoints.size(); i++) if (takes(endpoints.get(i))) byEndpoint.put(i, Compared.NONE);
            var here = new ArrayList<Parity>();
            for (Parity p : operation.parities())
                if (p.endpoint() >= 0 ? byEndpoint.containsKey(p.endpoint()) : routes.isEmpty() && takes(p.module()))
                    here.add(p);
            here.stream()
                    .filter(p -> p.endpoint() >= 0)
                    .collect(Collectors.groupingBy(Parity::endpoint))
                    .forEach((endpoint, some) -> byEndpoint.put(endpoint, Compared.of(some)));
            var tests = operation.tests().stream()
                    .filter(t -> t.isParity() && takes(t.module()))
                    .toList();
            return new PhaseParity(here, byEndpoint, tests);
        }

        private boolean takes(Endpoint endpoint) {
            return routes.isEmpty() ? takes(endpoint.module()) : routes.contains(endpoint.route());
        }

        private boolean takes(@Nullable ModuleId module) {
            if (contexts.isEmpty()) return routes.isEmpty();
            ContextId context = module == null ? null : plan.membership().get(module);
            return context != null && contexts.contains(context);
        }
    }
}
