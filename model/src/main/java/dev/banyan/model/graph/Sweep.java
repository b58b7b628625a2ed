package dev.banyan.model.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// How finely to cut when nobody says how many groups there should be. Modularity alone prefers too few groups in a
/// large system (its resolution limit, Fortunato and Barthélemy 2007), so the graph is grouped at a ladder of
/// resolutions: where the system has real parts, the same groups come out again from another seed and from the
/// neighbouring rungs. The steadiest rung is chosen, among equally steady ones that of the best modularity.
///
/// @param steps the rungs from coarse to fine, the first and the last only there to be compared with
/// @param chosen the rung to take
public record Sweep(List<Step> steps, Step chosen) {
    private static final double COARSEST = .5;
    private static final double RATIO = Math.sqrt(2);
    private static final int RUNGS = 9;
    /// Between seeds that must not meet.
    private static final long FAR = 1L << 32;

    /// Rungs that lose more of the best modularity than this have shattered the system.
    private static final double WORTH = .85;

    private static final double AS_STEADY = .01;
    private static final double MOST_IN_ONE = .6;

    /// One rung.
    ///
    /// @param resolution γ
    /// @param groups the partition found, canonical
    /// @param again the partition found from another seed
    /// @param modularity of the groups, always at resolution 1, so that rungs compare
    /// @param steadiness mean agreement (adjusted Rand index) with the other seed and with the rungs beside, 0 to 1
    public record Step(double resolution, int[] groups, int[] again, double modularity, double steadiness) {
        public int count() {
            return Partitions.count(groups);
        }
    }

    public Sweep {
        steps = List.copyOf(steps);
    }

    /// Climbs the ladder. When cancelled, chooses among the rungs reached.
    ///
    /// @param kept drawn groups as in [Leiden#groups(WeightedGraph, int\[\], int\[\])], or null
    public static Sweep of(WeightedGraph graph, int @Nullable [] kept, long seed, BooleanSupplier cancelled) {
        List<Step> bare = new ArrayList<>();
        for (int rung = 0; rung < RUNGS && (rung < 2 || !cancelled.getAsBoolean()); rung++) {
            double resolution = COARSEST * StrictMath.pow(RATIO, rung);
            int[] groups = new Leiden(resolution, 2, seed).thorough(graph, kept);
            int[] again = new Leiden(resolution, 2, seed + FAR).thorough(graph, kept);
            bare.add(new Step(resolution, groups, again, Modularity.of(graph, groups, 1), 0));
        }
        List<Step> steps = new ArrayList<>();
        for (int rung = 0; rung < bare.size(); rung++) {
            Step s = bare.get(rung);
            double steady = steadiness(bare, rung);
            steps.add(new Step(s.resolution, s.groups, s.again, s.modularity, steady));
        }
        return new Sweep(steps, choice(steps));
    }

    private static double steadiness(List<Step> steps, int rung) {
        Step here = steps.get(rung);
        double beside = 0;
        int neighbours = 0;
        for (int other = rung - 1; other <= rung + 1; other += 2) {
            if (other < 0 || other == steps.size()) continue;
            beside += Partitions.adjustedRand(here.groups, steps.get(other).groups);
            neighbours++;
        }
        return (Partitions.adjustedRand(here.groups, here.again) + beside / neighbours) / 2;
    }

    private static Step choice(List<Step> steps) {
        double best = steps.stream().mapToDouble(Step::modularity).max().orElse(0);
        List<Step> inside = steps.subList(1, Math.max(2, steps.size() - 1));
        List<Step> worthy = inside.stream()
                .filter(s -> s.modularity >= WORTH * best && largestShare(s) <= MOST_IN_ONE)
                .toList();
        List<Step> asked = worthy.isEmpty() ? inside : worthy;
        double steadiest = asked.stream().mapToDouble(Step::steadiness).max().orElse(0);
        return asked.stream()
                .filter(s -> s.steadiness >= steadiest - AS_STEADY)
                .max(Comparator.comparingDouble(Step::modularity).thenComparing(s -> -s.resolution))
                .orElseThrow();
    }

    private static double largestShare(Step step) {
        int largest = 0;
        for (int size : Partitions.sizes(step.groups)) largest = Math.max(largest, size);
        return (double) largest / Math.max(1, step.groups.length);
    }
}
