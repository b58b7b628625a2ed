package dev.banyan.app.project;

import dev.banyan.model.ContextId;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/// The phases with what they take, what they wait for, and how they ramp their traffic.
final class PhasePart {
    private static final Table<PhaseId, Phase> PHASE = Table.of(
            "phase",
            1,
            "id, name, kind, place, goal, team, owner, state, effort_best, effort_likely, effort_worst, not_before,"
                    + " flag, rollback, started, finished",
            Plan::phases,
            (id, p, to) -> {
                Estimate e = p.effort();
                to.accept(Row.of(
                        id,
                        p.name(),
                        p.kind(),
                        p.place(),
                        p.goal(),
                        p.team(),
                        p.owner(),
                        p.state(),
                        e == null ? null : e.best(),
                        e == null ? null : e.likely(),
                        e == null ? null : e.worst(),
                        p.notBefore(),
                        p.flag(),
                        p.rollback(),
                        p.started(),
                        p.finished()));
            });

    private static final Table<PhaseId, Phase> CONTEXT = Table.of(
            "phase_context",
            2,
            "phase, context",
            Plan::phases,
            (id, p, to) -> p.contexts().forEach(c -> to.accept(Row.of(id, c))));

    private static final Table<PhaseId, Phase> AFTER = Table.of(
            "phase_after",
            2,
            "phase, earlier",
            Plan::phases,
            (id, p, to) -> p.after().forEach(a -> to.accept(Row.of(id, a))));

    private static final Table<PhaseId, Phase> RAMP =
            Table.of("phase_ramp", 2, "phase, step, percent, days", Plan::phases, (id, p, to) -> {
                for (int step = 0; step < p.ramp().size(); step++) {
                    RampStep s = p.ramp().get(step);
                    to.accept(Row.of(id, step, s.percent(), s.days()));
                }
            });

    static final Part PART = Part.of(PhasePart::read, PHASE, CONTEXT, AFTER, RAMP);

    private PhasePart() {}

    private static Plan read(Rows rows, Plan onto) {
        Map<String, List<Row>> contexts = rows.byFirst(CONTEXT);
        Map<String, List<Row>> after = rows.byFirst(AFTER);
        Map<String, List<Row>> ramps = rows.byFirst(RAMP);
        var phases = new TreeMap<PhaseId, Phase>();
        for (Row row : rows.all(PHASE)) {
            String id = row.read().text();
            PSortedSet<ContextId> taken = TreePSet.empty();
            for (Row r : contexts.getOrDefault(id, List.of())) taken = taken.plus(new ContextId(second(r)));
            PSortedSet<PhaseId> earlier = TreePSet.empty();
            for (Row r : after.getOrDefault(id, List.of())) earlier = earlier.plus(new PhaseId(second(r)));
            Phase phase = phase(row.read(), taken, earlier, ramp(ramps.getOrDefault(id, List.of())));
            phases.put(phase.id(), phase);
        }
        return onto.withPhases(TreePMap.from(phases));
    }

    private static Phase phase(
            Values v, PSortedSet<ContextId> contexts, PSortedSet<PhaseId> after, List<RampStep> ramp) {
        var id = new PhaseId(v.text());
        String name = v.text();
        var kind = v.constant(PhaseKind.class);
        int place = v.integer();
        String goal = v.text();
        String team = v.text();
        String owner = v.text();
        var state = v.constant(PhaseState.class);
        Estimate effort = effort(v.realOrNull(), v.realOrNull(), v.realOrNull());
        var notBefore = v.dateOrNull();
        String flag = v.text();
        String rollback = v.text();
        return new Phase(
                id,
                name,
                kind,
                place,
                contexts,
                goal,
                team,
                owner,
                state,
                effort,
                notBefore,
                after,
                flag,
                rollback,
                ramp,
                v.dateOrNull(),
                v.dateOrNull());
    }

    private static @Nullable Estimate effort(@Nullable Double best, @Nullable Double likely, @Nullable Double worst) {
        return best == null || likely == null || worst == null ? null : new Estimate(best, likely, worst);
    }

    private static List<RampStep> ramp(List<Row> rows) {
        var steps = new TreeMap<Integer, RampStep>();
        for (Row row : rows) {
            Values v = row.read();
            v.text();
            steps.put(v.integer(), new RampStep(v.integer(), v.integer()));
        }
        return List.copyOf(steps.values());
    }

    private static String second(Row row) {
        Values v = row.read();
        v.text();
        return v.text();
    }

    static @Nullable PhaseId phaseOrNull(Values v) {
        String text = v.textOrNull();
        return text == null ? null : new PhaseId(text);
    }
}
