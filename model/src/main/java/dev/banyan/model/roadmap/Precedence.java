package dev.banyan.model.roadmap;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.MethodRule;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.SeamId;
import dev.banyan.model.graph.Digraph;
import dev.banyan.model.graph.FeedbackArcs;
import dev.banyan.model.roadmap.Wait.Reason;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What waits for what, without circles: what people said, then what the seams ask for, then the rules of the method.
///
/// A phase that takes a context waits for the phase that takes a context its own depends on: the other one then has
/// its new interface, and nothing has to call back into the legacy system. It does not wait where the relationship
/// keeps the models apart (anti-corruption layer, open host service, published language, separate ways). Where two
/// phases depend on each other neither can wait; such pairs, and the cheapest waits of longer circles, are told as
/// knots: the order is possible with an anti-corruption layer there, see [Layer].
///
/// @param waits without circles; two phases may have several
/// @param knots what could not be kept
public record Precedence(List<Wait> waits, List<Knot> knots) {
    public Precedence {
        waits = List.copyOf(waits);
        knots = List.copyOf(knots);
    }

    /// @param seam the contexts that depend on each other, the widest seam between the two phases
    public record Knot(PhaseId one, PhaseId other, SeamId seam, int there, int back, String sentence) {}

    public static Precedence of(Plan plan) {
        return of(plan, Seams.of(plan), RetiredRisk.of(plan));
    }

    static Precedence of(Plan plan, Seams seams, RetiredRisk risk) {
        var order = new Waits(plan.phases().keySet());
        for (Phase p : plan.roadmap())
            for (PhaseId before : p.after())
                order.add(new Wait(p.id(), before, Reason.MANUAL, "after", 0, null, "said so by hand"));
        first(plan, order);
        var knots = new ArrayList<Knot>();
        seamWaits(plan, seams, order, knots);
        ruleWaits(plan, order);
        plan.method().pilot().ifPresent(rule -> pilot(plan, rule, risk, order));
        return new Precedence(order.kept(), knots);
    }

    /// What is pinned to the front goes before all that is not and has not begun.
    private static void first(Plan plan, Waits order) {
        for (Phase before : plan.roadmap())
            if (pinned(plan, before))
                for (Phase p : plan.roadmap())
                    if (!pinned(plan, p) && !begun(p))
                        order.add(new Wait(
                                p.id(), before.id(), Reason.MANUAL, "first", 0, null, before.name() + " goes first"));
    }

    private static boolean pinned(Plan plan, Phase p) {
        return plan.delivery().scopes().getOrDefault(p.id(), PhaseScope.PLAIN).first();
    }

    private static boolean begun(Phase p) {
        return p.state() == PhaseState.DONE || p.state() == PhaseState.RUNNING;
    }

    private static void seamWaits(Plan plan, Seams seams, Waits order, List<Knot> knots) {
        Map<ContextId, PhaseId> taken = Taken.of(plan);
        var found = new ArrayList<Wait>();
        for (Seam seam : seams.all()) {
            PhaseId one = taken.get(seam.id().one()),
                    other = taken.get(seam.id().other());
            if (one == null || other == null || one.equals(other) || seam.crossing() == 0) continue;
            if (keepsApart(plan.relationships().get(seam.id()))) continue;
            if (seam.mutual()) knots.add(mutual(plan, seam, one, other));
            else found.add(wait(plan, seam, seam.forward() > 0 ? one : other, seam.forward() > 0 ? other : one));
        }
        Set<Wait> givenUp = cheapestToGiveUp(found);
        found.sort(Comparator.comparing((Wait w) -> givenUp.contains(w))
                .thenComparing(w -> -w.dependencies())
                .thenComparing(Wait::phase)
                .thenComparing(Wait::before));
        for (Wait w : found) if (!order.add(w)) knots.add(circle(plan, seams, w));
    }

    /// The waits of circles whose layers translate the fewest dependencies in sum (as far as found, see
    /// [FeedbackArcs]).
    private static Set<Wait> cheapestToGiveUp(List<Wait> found) {
        var phases = new TreeSet<PhaseId>();
        for (Wait w : found) {
            phases.add(w.phase());
            phases.add(w.before());
        }
        var numbers = List.copyOf(phases);
        int[] from = found.stream().mapToInt(w -> numbers.indexOf(w.phase())).toArray();
        int[] to = found.stream().mapToInt(w -> numbers.indexOf(w.before())).toArray();
        double[] weight = found.stream().mapToDouble(Wait::dependencies).toArray();
        Digraph graph = Digraph.of(numbers.size(), from, to, weight);
        var cut = new HashSet<List<PhaseId>>();
        for (int arc : FeedbackArcs.of(graph).arcs())
            cut.add(List.of(numbers.get(graph.from(arc)), numbers.get(graph.to(arc))));
        return found.stream()
                .filter(w -> cut.contains(List.of(w.phase(), w.before())))
                .collect(Collectors.toSet());
    }

    static boolean keepsApart(@Nullable Relationship r) {
        if (r == null) return false;
        return switch (r.pattern()) {
            case ANTI_CORRUPTION_LAYER, OPEN_HOST_SERVICE, PUBLISHED_LANGUAGE, SEPARATE_WAYS -> true;
            case CONFORMIST, CUSTOMER_SUPPLIER, SHARED_KERNEL, PARTNERSHIP -> false;
        };
    }

    private static Wait wait(Plan plan, Seam seam, PhaseId phase, PhaseId before) {
        boolean forward = seam.forward() > 0;
        String from = name(plan, forward ? seam.id().one() : seam.id().other());
        String to = name(plan, forward ? seam.id().other() : seam.id().one());
        String sentence = from + " depends on " + to + " " + times(seam.crossing())
                + " and no anti-corruption layer stands between them";
        return new Wait(phase, before, Reason.SEAM, "seam", seam.crossing(), seam.id(), sentence);
    }

    private static Knot mutual(Plan plan, Seam seam, PhaseId one, PhaseId other) {
        String sentence =
                name(plan, seam.id().one()) + " and " + name(plan, seam.id().other())
                        + " depend on each other (" + seam.forward() + " and " + seam.backward()
                        + "): whichever leaves first needs an anti-corruption layer";
        return new Knot(one, other, seam.id(), seam.forward(), seam.backward(), sentence);
    }

    private static Knot circle(Plan plan, Seams seams, Wait w) {
        Seam seam = seams.of(Objects.requireNonNull(w.seam())).orElseThrow();
        return new Knot(
                w.phase(),
                w.before(),
                seam.id(),
                seam.forward(),
                seam.backward(),
                w.sentence() + ", but " + phase(plan, w.before()) + " has to wait for " + phase(plan, w.phase()));
    }

    private static void ruleWaits(Plan plan, Waits order) {
        List<Phase> phases = plan.roadmap();
        for (MethodRule rule : plan.method().followed())
            for (Phase before : phases)
                for (Phase phase : phases)
                    if (rule.first().contains(before.kind())
                            && rule.then().contains(phase.kind())
                            && !before.id().equals(phase.id()))
                        order.add(new Wait(phase.id(), before.id(), Reason.RULE, rule.name(), 0, null, rule.why()));
    }

    /// The taking phase with the least risk that waits for no other one proves the way before the others go.
    private static void pilot(Plan plan, MethodRule rule, RetiredRisk risk, Waits order) {
        var taking = plan.roadmap().stream()
                .filter(p -> p.kind().takesContexts() && !p.contexts().isEmpty())
                .toList();
        if (taking.stream().anyMatch(p -> p.state() == PhaseState.DONE)) return;
        Optional<Phase> pilot = taking.stream()
                .filter(p -> taking.stream().noneMatch(q -> order.reaches(q.id(), p.id())))
                .min(Comparator.comparingDouble((Phase p) -> risk.in(p.id())).thenComparing(Phase::id));
        if (pilot.isEmpty()) return;
        PhaseId first = pilot.get().id();
        String why = pilot.get().name() + " carries the least risk and proves the way";
        for (Phase p : taking)
            if (!p.id().equals(first)) order.add(new Wait(p.id(), first, Reason.RULE, rule.name(), 0, null, why));
    }

    /// What a phase waits for.
    public List<Wait> of(PhaseId phase) {
        return waits.stream().filter(w -> w.phase().equals(phase)).toList();
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private static String name(Plan plan, ContextId id) {
        BoundedContext context = plan.contexts().get(id);
        return context == null ? id.text() : context.name();
    }

    private static String phase(Plan plan, PhaseId id) {
        Phase phase = plan.phases().get(id);
        return phase == null ? id.text() : phase.name();
    }
}
