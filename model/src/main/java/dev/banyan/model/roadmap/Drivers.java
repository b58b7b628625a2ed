package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.Disposition.Choice;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Library;
import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What drives the effort of each kind of phase. The paces that the user can set are [dev.banyan.model.Assumptions];
/// the others are rough experience, shown beside the number and overridden by an effort set by hand.
///
/// A dependency that crosses costs what was decided about it: translated it takes the pace of the plan, moved half
/// and removed a quarter of that, accepted nothing; undecided it counts as translated. One that was given to a phase
/// is paid there.
///
/// Work is never counted twice: the tests of a target belong to the phase that captures ground truth for it when one
/// stands earlier, else to the phase that takes the context; a seam between two phases is paid half by each.
final class Drivers {
    private static final double STABILISE_DAYS = 10;
    private static final double ENDPOINTS_CAPTURED_A_DAY = 20;
    private static final double LIBRARIES_WITH_ADVISORIES_A_DAY = 0.75;
    private static final double LIBRARIES_A_DAY = 10;
    private static final double HOP_DAYS = 12;
    private static final double LINES_CHECKED_A_DAY = 4000;
    private static final double LINES_REMOVED_A_DAY = 5000;
    private static final double TABLES_MOVED_A_DAY = 2;
    private static final double WITHOUT_TRAFFIC_DAYS = 10;
    private static final double ROLL_OUT_DAYS = 15;
    private static final double SUPPORT_DAYS = 20;
    private static final double USUAL_DAYS = 10;
    private static final double ENDPOINTS_SWITCHED_A_DAY = 10;
    private static final double LIBRARIES_UPGRADED_A_DAY = 0.5;
    private static final double PASS_DAYS = 3;
    private static final double MOVED_FASTER = 2;
    private static final double REMOVED_FASTER = 4;
    private static final double WORKING_SHARE = 5.0 / 7;

    /// @param known whether the drivers rest on data
    record Found(List<EffortDriver> drivers, boolean known) {}

    private final Plan plan;
    private final Seams seams;
    private final ContextFigures figures;
    private final Map<PhaseId, List<CoverageGap>> tests = new HashMap<>();
    private final Map<ContextId, PhaseId> taken;
    private final Decided decided;

    Drivers(Plan plan, Seams seams, ContextFigures figures, CoverageGaps gaps) {
        this.plan = plan;
        this.seams = seams;
        this.figures = figures;
        this.taken = Taken.of(plan);
        this.decided = new Decided(plan);
        for (CoverageGap gap : gaps.wanted()) {
            PhaseId phase = testsIn(gap.context());
            if (phase != null && gap.linesToCover() > 0)
                tests.computeIfAbsent(phase, p -> new ArrayList<>()).add(gap);
        }
    }

    /// The phase that writes the tests of a context, null when none does.
    private @Nullable PhaseId testsIn(ContextId context) {
        PhaseId taking = taken.get(context);
        for (Phase p : plan.roadmap()) {
            boolean names = p.contexts().isEmpty() || p.contexts().contains(context);
            if (p.kind() == PhaseKind.CAPTURE_GROUND_TRUTH && names) return p.id();
            if (p.id().equals(taking)) return taking;
        }
        return null;
    }

    Found of(Phase phase) {
        var found = new ArrayList<EffortDriver>();
        switch (phase.kind()) {
            case STABILISE -> found.add(EffortDriver.days("what pages the team, two weeks", STABILISE_DAYS));
            case CAPTURE_GROUND_TRUTH -> capture(phase, found);
            case MODERNISE_DEPENDENCIES -> libraries(phase, found);
            case UPGRADE_FRAMEWORK -> framework(phase, found);
            case STRANGLE, BRANCH_BY_ABSTRACTION -> take(phase, found);
            case MIGRATE_DATA -> data(phase, found);
            case DELETE_LEGACY -> delete(phase, found);
            case ROLL_OUT -> found.add(EffortDriver.days("roll-out and watching", ROLL_OUT_DAYS));
            case SUPPORT -> found.add(EffortDriver.days("support and hand-over", SUPPORT_DAYS));
        }
        found.removeIf(d -> d.days() <= 0);
        boolean known = !found.isEmpty();
        ramp(phase, found);
        if (!known) found.add(EffortDriver.days("no data: two weeks assumed", USUAL_DAYS));
        return new Found(found, known);
    }

    private void capture(Phase phase, List<EffortDriver> found) {
        int named = scope(phase).endpoints().size();
        int endpoints = named > 0
                ? named
                : phase.contexts().isEmpty()
                        ? figures.whole().endpoints()
                        : phase.contexts().stream()
                                .mapToInt(c -> figures.of(c).endpoints())
                                .sum();
        found.add(EffortDriver.at("endpoints to record and replay", endpoints, "endpoints", ENDPOINTS_CAPTURED_A_DAY));
        tests(phase, found);
    }

    private void tests(Phase phase, List<EffortDriver> found) {
        int lines = tests.getOrDefault(phase.id(), List.of()).stream()
                .mapToInt(CoverageGap::linesToCover)
                .sum();
        found.add(EffortDriver.assumed(
                "lines to cover to reach the targets",
                lines,
                "lines",
                plan.assumptions().linesCoveredADay()));
    }

    private PhaseScope scope(Phase phase) {
        return plan.delivery().scopes().getOrDefault(phase.id(), PhaseScope.PLAIN);
    }

    /// The libraries a phase names; all where it names none.
    private List<Library> named(Phase phase) {
        var names = scope(phase).libraries();
        return plan.facts().libraries().stream()
                .filter(l -> names.isEmpty() || names.contains(l.name()))
                .toList();
    }

    private void libraries(Phase phase, List<EffortDriver> found) {
        var libraries = named(phase);
        boolean usesKnown = libraries.stream().anyMatch(l -> !l.usedBy().isEmpty());
        long open = libraries.stream().filter(l -> !l.advisories().isEmpty()).count();
        long others = libraries.stream()
                .filter(l ->
                        l.advisories().isEmpty() && (!usesKnown || !l.usedBy().isEmpty()))
                .count();
        found.add(EffortDriver.at(
                "libraries with known vulnerabilities", open, "libraries", LIBRARIES_WITH_ADVISORIES_A_DAY));
        found.add(EffortDriver.at("other libraries to check", others, "libraries", LIBRARIES_A_DAY));
    }

    private void framework(Phase phase, List<EffortDriver> found) {
        var names = scope(phase).libraries();
        int hops = named(phase).stream()
                .filter(l -> l.name().equals("django"))
                .mapToInt(Drivers::hops)
                .max()
                .orElse(0);
        if (hops > 0) found.add(EffortDriver.at("long-term versions to pass", hops, "hops", 1 / HOP_DAYS));
        long others = names.stream().filter(n -> !n.equals("django")).count();
        found.add(EffortDriver.at("libraries to upgrade along", others, "libraries", LIBRARIES_UPGRADED_A_DAY));
        found.add(EffortDriver.at(
                "lines to check against the new versions",
                Math.max(0, figures.whole().lines()),
                "lines",
                LINES_CHECKED_A_DAY));
    }

    /// Long-term versions of Django above the current one (1.8, 1.11, 2.2, 3.2, 4.2, 5.2).
    static int hops(Library django) {
        String[] parts = django.version().split("\\D+");
        if (parts.length < 2 || parts[0].isEmpty()) return 0;
        int version = Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
        return (int) List.of(108, 111, 202, 302, 402, 502).stream()
                .filter(lts -> lts > version)
                .count();
    }

    private void take(Phase phase, List<EffortDriver> found) {
        var paces = plan.assumptions();
        double moved = amount(phase, Choice.MOVE), removed = amount(phase, Choice.REMOVE);
        double cut = undecided(phase.contexts()) + amount(phase, Choice.TRANSLATE);
        String words = Math.round(cut) == 1 ? "dependency to cut" : "dependencies to cut";
        double pace = paces.dependenciesADay();
        found.add(EffortDriver.assumed(words, cut, "dependencies", pace));
        found.add(EffortDriver.assumed("dependencies to move", moved, "dependencies", MOVED_FASTER * pace));
        found.add(EffortDriver.assumed("dependencies to remove", removed, "dependencies", REMOVED_FASTER * pace));
        found.add(EffortDriver.at("anti-corruption layers", layers(phase), "layers", 1 / Layer.STANDING_DAYS));
        found.add(EffortDriver.at(
                "endpoints to switch", scope(phase).endpoints().size(), "endpoints", ENDPOINTS_SWITCHED_A_DAY));
        found.add(EffortDriver.assumed("lines to move", lines(phase.contexts()), "lines", paces.linesMovedADay()));
        tests(phase, found);
    }

    /// Dependencies nobody decided about; half of those towards a context that another phase takes.
    private double undecided(Set<ContextId> contexts) {
        double sum = 0;
        for (Seam seam : seams.all()) {
            boolean one = contexts.contains(seam.id().one()),
                    other = contexts.contains(seam.id().other());
            if (one != other)
                sum += seam.crossing()
                        * share(one ? seam.id().other() : seam.id().one());
        }
        for (Decided.Item item : decided.between(contexts)) sum -= share(beyond(item, contexts));
        return Math.max(0, sum);
    }

    /// Decided dependencies of one choice: those given to the phase, and its part of those given to none.
    private double amount(Phase phase, Choice choice) {
        double sum = 0;
        for (Decided.Item item : decided.in(phase.id())) if (item.choice() == choice) sum++;
        for (Decided.Item item : decided.between(phase.contexts()))
            if (item.choice() == choice && item.phase() == null) sum += share(beyond(item, phase.contexts()));
        return sum;
    }

    private static ContextId beyond(Decided.Item item, Set<ContextId> contexts) {
        return contexts.contains(item.from()) ? item.to() : item.from();
    }

    private double share(ContextId beyond) {
        return taken.containsKey(beyond) ? 0.5 : 1;
    }

    /// Layers named between contexts of two phases, paid by the one that leaves first.
    private int layers(Phase phase) {
        int count = 0;
        for (Relationship r : plan.relationships().values()) {
            if (r.pattern() != Relationship.Pattern.ANTI_CORRUPTION_LAYER) continue;
            PhaseId one = taken.get(r.seam().one()), other = taken.get(r.seam().other());
            if (one == null || other == null || one.equals(other)) continue;
            Phase a = plan.phases().get(one), b = plan.phases().get(other);
            if (a == null || b == null) continue;
            ContextId leaves = a.place() < b.place() ? r.seam().one() : r.seam().other();
            boolean needs = seams.of(r.seam()).map(s -> s.from(leaves) > 0).orElse(false);
            if (needs && phase.id().equals(taken.get(leaves))) count++;
        }
        return count;
    }

    private double lines(Set<ContextId> contexts) {
        return contexts.stream()
                .mapToInt(c -> Math.max(0, figures.of(c).lines()))
                .sum();
    }

    private void data(Phase phase, List<EffortDriver> found) {
        long passes = plan.delivery().passes().values().stream()
                .filter(p -> p.phase().equals(phase.id()))
                .count();
        found.add(EffortDriver.at("data passes to run", passes, "passes", 1 / PASS_DAYS));
        int tables = 0;
        for (Seam seam : seams.all()) {
            boolean touches =
                    phase.contexts().isEmpty() || phase.contexts().stream().anyMatch(seam.id()::touches);
            if (touches)
                tables += seam.byKind().getOrDefault(DependencyKind.FOREIGN_KEY, 0)
                        + seam.byKind().getOrDefault(DependencyKind.SHARED_TABLE, 0);
        }
        found.add(EffortDriver.at("foreign keys and shared tables across seams", tables, "ties", TABLES_MOVED_A_DAY));
    }

    private void delete(Phase phase, List<EffortDriver> found) {
        Set<ContextId> contexts = phase.contexts().isEmpty() ? taken.keySet() : phase.contexts();
        found.add(EffortDriver.days("two weeks without traffic", WITHOUT_TRAFFIC_DAYS));
        found.add(EffortDriver.at("lines to remove", lines(contexts), "lines", LINES_REMOVED_A_DAY));
    }

    /// Ramps are given in calendar days.
    private static void ramp(Phase phase, List<EffortDriver> found) {
        int days = phase.ramp().stream().mapToInt(Phase.RampStep::days).sum();
        if (days > 0)
            found.add(new EffortDriver(
                    "traffic ramp",
                    days,
                    "calendar days",
                    1 / WORKING_SHARE,
                    days * WORKING_SHARE,
                    "the ramp of the phase, five working days a week"));
    }
}
