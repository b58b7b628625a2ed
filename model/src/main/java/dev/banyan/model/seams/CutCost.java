package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.ModuleId;
import java.util.Collection;
import java.util.EnumMap;

/// The cost of moving modules between contexts, fast enough to follow the mouse: a question costs as much as the moved
/// modules have dependencies. Prepared once for a plan; belongs to one thread.
public final class CutCost {
    private static final DependencyKind[] KINDS = DependencyKind.values();

    private final AuditFacts facts;
    private final DependencyGraph graph;
    private final ContextIndex index;
    private final int[] ofModule;
    private final ArcCounts arcs;
    private final int[] endpoints;
    private final int[] abroad;
    private final int[] crossingOfKind = new int[KINDS.length];
    private final TableShares tables;
    private final EnumMap<DependencyKind, Integer> crossingNow = new EnumMap<>(DependencyKind.class);
    private int crossing;
    private int spanning;

    private final int[] movedIn;
    private final int[] abroadChange;
    private int question;

    private CutCost(Plan plan) {
        facts = plan.facts();
        graph = facts.dependencies();
        index = ContextIndex.of(plan);
        ofModule = index.toArray();
        int n = ofModule.length;
        arcs = new ArcCounts(index.size() + 1);
        endpoints = new int[n];
        abroad = new int[n];
        movedIn = new int[n];
        abroadChange = new int[n];
        for (Endpoint e : facts.endpoints()) {
            ModuleId answers = e.module();
            if (answers != null) facts.number(answers).ifPresent(m -> endpoints[m]++);
        }
        for (int e = 0; e < graph.size(); e++) {
            int a = ofModule[graph.from(e)], b = ofModule[graph.to(e)];
            if (a == b || a < 0 || b < 0) continue;
            crossingOfKind[graph.kind(e).ordinal()]++;
            if (!graph.kind(e).crosses()) continue;
            crossing++;
            arcs.count(a, b);
            abroad[graph.from(e)]++;
        }
        for (int m = 0; m < n; m++) if (abroad[m] > 0) spanning += endpoints[m];
        arcs.settle();
        tables = new TableShares(facts, m -> ofModule[m]);
        for (DependencyKind kind : KINDS)
            if (crossingOfKind[kind.ordinal()] > 0) crossingNow.put(kind, crossingOfKind[kind.ordinal()]);
    }

    public static CutCost of(Plan plan) {
        return new CutCost(plan);
    }

    /// Moving modules into a drawn context; an unknown context counts as a new one.
    public Cost moving(Collection<ModuleId> modules, ContextId target) {
        int number = index.number(target);
        return cost(modules, number == ContextIndex.NONE ? index.size() : number);
    }

    /// Drawing a new context around modules.
    public Cost toNewContext(Collection<ModuleId> modules) {
        return cost(modules, index.size());
    }

    /// Taking modules out of all contexts.
    public Cost outOfAll(Collection<ModuleId> modules) {
        return cost(modules, ContextIndex.NONE);
    }

    private Cost cost(Collection<ModuleId> modules, int target) {
        int[] moved = new int[modules.size()];
        int count = 0;
        question++;
        for (ModuleId id : modules) {
            var number = facts.number(id);
            if (number.isEmpty()) continue;
            int m = number.getAsInt();
            if (ofModule[m] == target || movedIn[m] == question) continue;
            movedIn[m] = question;
            moved[count++] = m;
        }
        var sum = new Sum(target);
        for (int i = 0; i < count; i++) sum.follow(moved[i]);
        int spanningAfter = spanning;
        for (int i = 0; i < count; i++) spanningAfter += sum.spanningChange(moved[i]);
        int shared = tables.after(moved, count, m -> movedIn[m] == question ? target : ofModule[m], question);
        Cost cost = sum.cost(count, spanningAfter, shared);
        arcs.reset();
        return cost;
    }

    /// The changes of one question.
    private final class Sum {
        private final int target;
        private final int[] change = new int[KINDS.length];
        private int more;
        private int leaving;

        Sum(int target) {
            this.target = target;
        }

        private boolean moves(int module) {
            return movedIn[module] == question;
        }

        /// Counts every dependency of a moved module once: those between two moved ones where they leave.
        void follow(int m) {
            for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) change(e);
            for (int slot = graph.inStart(m); slot < graph.inStart(m + 1); slot++) {
                int e = graph.incoming(slot);
                if (!moves(graph.from(e))) change(e);
            }
        }

        private void change(int e) {
            int from = graph.from(e), to = graph.to(e);
            int a = ofModule[from], b = ofModule[to];
            int a2 = moves(from) ? target : a, b2 = moves(to) ? target : b;
            boolean before = a != b && a >= 0 && b >= 0;
            boolean after = a2 != b2 && a2 >= 0 && b2 >= 0;
            int difference = (after ? 1 : 0) - (before ? 1 : 0);
            DependencyKind kind = graph.kind(e);
            change[kind.ordinal()] += difference;
            if (!kind.crosses()) return;
            more += difference;
            if (a2 != b2 || target < 0 && moves(from) != moves(to)) leaving++;
            if (before) arcs.change(a, b, -1);
            if (after) arcs.change(a2, b2, 1);
            abroadChange[from] += difference;
        }

        /// Endpoints more that span contexts because of this moved module or of what depends on it; clears the marks.
        int spanningChange(int m) {
            int sum = settled(m);
            for (int slot = graph.inStart(m); slot < graph.inStart(m + 1); slot++)
                sum += settled(graph.from(graph.incoming(slot)));
            return sum;
        }

        private int settled(int m) {
            int difference = abroadChange[m];
            if (difference == 0) return 0;
            abroadChange[m] = 0;
            boolean before = abroad[m] > 0, after = abroad[m] + difference > 0;
            return before == after ? 0 : after ? endpoints[m] : -endpoints[m];
        }

        Cost cost(int count, int spanningAfter, int shared) {
            var byKind = new EnumMap<DependencyKind, Integer>(DependencyKind.class);
            for (DependencyKind kind : KINDS) if (change[kind.ordinal()] != 0) byKind.put(kind, change[kind.ordinal()]);
            ArcCounts.Knots before = arcs.settled(), after = arcs.knots();
            return new Cost(
                    count,
                    crossing,
                    crossing + more,
                    leaving,
                    crossingNow,
                    byKind,
                    tables.settled(),
                    shared,
                    arcs.opened(),
                    arcs.closed(),
                    before.cycles(),
                    after.cycles(),
                    before.contexts(),
                    after.contexts(),
                    spanning,
                    spanningAfter);
        }
    }
}
