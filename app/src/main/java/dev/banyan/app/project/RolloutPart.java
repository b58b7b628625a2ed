package dev.banyan.app.project;

import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.Rollout;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/// What phases take beside contexts, and how they go live.
final class RolloutPart {
    private static final Table<PhaseId, PhaseScope> SCOPE = Table.of(
            "phase_scope",
            1,
            "phase, people, first",
            plan -> plan.delivery().scopes(),
            (phase, s, to) -> to.accept(Row.of(phase, s.people(), s.first())));

    private static final Table<PhaseId, PhaseScope> ENDPOINT = Table.of(
            "phase_endpoint",
            2,
            "phase, route",
            plan -> plan.delivery().scopes(),
            (phase, s, to) -> s.endpoints().forEach(route -> to.accept(Row.of(phase, route))));

    private static final Table<PhaseId, PhaseScope> LIBRARY = Table.of(
            "phase_library",
            2,
            "phase, library",
            plan -> plan.delivery().scopes(),
            (phase, s, to) -> s.libraries().forEach(library -> to.accept(Row.of(phase, library))));

    private static final Table<PhaseId, Rollout> ROLLOUT = Table.of(
            "rollout",
            1,
            "phase, strategy, error_drift, latency_drift, flag_goes, parity, quiet_days, deletes",
            plan -> plan.delivery().rollouts(),
            (phase, r, to) -> to.accept(Row.of(
                    phase,
                    r.strategy(),
                    known(r.errorDrift()),
                    known(r.latencyDrift()),
                    r.flagGoes(),
                    r.parity(),
                    r.quietDays(),
                    r.deletes())));

    static final Part PART = Part.of(RolloutPart::read, SCOPE, ENDPOINT, LIBRARY, ROLLOUT);

    private RolloutPart() {}

    private static @Nullable Double known(double number) {
        return Double.isNaN(number) ? null : number;
    }

    private static double orUnknown(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }

    private static Plan read(Rows rows, Plan onto) {
        Map<String, List<Row>> endpoints = rows.byFirst(ENDPOINT);
        Map<String, List<Row>> libraries = rows.byFirst(LIBRARY);
        var scopes = new TreeMap<PhaseId, PhaseScope>();
        for (Row row : rows.all(SCOPE)) {
            Values v = row.read();
            String id = v.text();
            scopes.put(
                    new PhaseId(id),
                    new PhaseScope(second(endpoints.get(id)), second(libraries.get(id)), v.integer(), v.yes()));
        }
        var rollouts = new TreeMap<PhaseId, Rollout>();
        for (Row row : rows.all(ROLLOUT)) {
            Values v = row.read();
            rollouts.put(
                    new PhaseId(v.text()),
                    new Rollout(
                            v.constant(Rollout.Strategy.class),
                            orUnknown(v.realOrNull()),
                            orUnknown(v.realOrNull()),
                            v.text(),
                            v.text(),
                            v.integer(),
                            v.text()));
        }
        return onto.withDelivery(
                onto.delivery().withScopes(TreePMap.from(scopes)).withRollouts(TreePMap.from(rollouts)));
    }

    private static PSortedSet<String> second(@Nullable List<Row> rows) {
        if (rows == null) return TreePSet.empty();
        return TreePSet.from(rows.stream()
                .map(row -> {
                    Values v = row.read();
                    v.text();
                    return v.text();
                })
                .collect(Collectors.toSet()));
    }
}
