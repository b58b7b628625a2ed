package dev.banyan.model.structure;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Packages that lean on less stable ones. The instability of a package is Ce / (Ca + Ce), with Ce the packages it uses
/// and Ca those that use it (Martin 1994): 0 for one that others rest on and that rests on none, 1 for one that only
/// uses.
final class Stability {
    private final AuditFacts facts;
    private final Thresholds thresholds;
    private final List<String> packages;
    private final int[] packageOf;
    private final List<TreeSet<Integer>> uses = new ArrayList<>();
    private final int[] users;

    Stability(AuditFacts facts, Thresholds thresholds, List<String> packages, int[] packageOf) {
        this.facts = facts;
        this.thresholds = thresholds;
        this.packages = packages;
        this.packageOf = packageOf;
        users = new int[packages.size()];
        for (int p = 0; p < packages.size(); p++) uses.add(new TreeSet<>());
        DependencyGraph graph = facts.dependencies();
        for (int e = 0; e < graph.size(); e++) {
            int from = packageOf[graph.from(e)], to = packageOf[graph.to(e)];
            if (from != to && Knots.directed(graph.kind(e)) && uses.get(from).add(to)) users[to]++;
        }
    }

    /// Of a package that uses or is used by any, else NaN.
    double instability(int p) {
        int out = uses.get(p).size();
        return out + users[p] == 0 ? Double.NaN : (double) out / (out + users[p]);
    }

    List<StructuralFinding> find() {
        var found = new ArrayList<StructuralFinding>();
        for (int p = 0; p < packages.size(); p++) {
            int number = p;
            var worse = uses.get(p).stream()
                    .filter(q -> instability(q) - instability(number) >= thresholds.lessStable())
                    .toList();
            int used = uses.get(p).size();
            if (used == 0 || (double) worse.size() / used < thresholds.unstableShare()) continue;
            String worst = worse.stream()
                    .max((a, b) -> Double.compare(instability(a), instability(b)))
                    .map(q -> Structure.named(packages.get(q)) + " (" + hundredths(instability(q)) + ")")
                    .orElse("");
            found.add(new StructuralFinding(
                    StructureKind.UNSTABLE,
                    Structure.named(packages.get(p)),
                    (int) Math.round(100.0 * worse.size() / used),
                    "instability " + hundredths(instability(p)) + ", used by " + users[p] + " packages; " + worse.size()
                            + " of the " + used + " it uses are less stable, most of all " + worst,
                    IntStream.range(0, packageOf.length)
                            .filter(m -> packageOf[m] == number)
                            .toArray(),
                    null));
        }
        return found;
    }

    /// `0.25`, the same in every country.
    private static String hundredths(double value) {
        long hundred = Math.round(100 * value);
        return hundred / 100 + "." + (hundred % 100 < 10 ? "0" : "") + hundred % 100;
    }
}
