package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small move near a seam after which fewer dependencies cross.
///
/// @param modules to move; @param target into this context; @param cost of the move, with what it saves
public record CheaperCut(SortedSet<ModuleId> modules, ContextId target, Cost cost) {
    private static final int LOOKED_AT = 200;
    private static final int TOGETHER = 4;

    /// Dependencies fewer that cross afterwards.
    public int fewer() {
        return -cost.more();
    }

    /// Whether it takes contexts out of a circle.
    public boolean breaksCycle() {
        return cost.knottedAfter() < cost.knottedBefore();
    }

    /// The best moves across a seam: single modules and small groups that have to go together, up to five, the one that
    /// saves most first. A context is never emptied, and pinned modules stay.
    public static List<CheaperCut> near(Plan plan, SeamId id) {
        Seam seam = Seams.of(plan).of(id).orElse(null);
        if (seam == null) return List.of();
        CutCost costs = CutCost.of(plan);
        var found = new ArrayList<CheaperCut>();
        for (ContextId side : List.of(id.one(), id.other())) {
            var candidates = candidates(plan, seam, side);
            var singles = new ArrayList<CheaperCut>();
            for (ModuleId m : candidates) singles.add(move(costs, Set.of(m), id.across(side)));
            singles.sort(BEST);
            found.addAll(singles.stream().limit(4).toList());
            if (!singles.isEmpty()) found.add(grown(costs, singles.getFirst(), candidates));
        }
        int[] sizes = {
            plan.modulesOf(id.one()).size(), plan.modulesOf(id.other()).size()
        };
        return found.stream()
                .filter(c -> c.fewer() > 0)
                .filter(c -> c.modules().size() < (c.target().equals(id.one()) ? sizes[1] : sizes[0]))
                .sorted(BEST)
                .distinct()
                .limit(5)
                .toList();
    }

    private static final Comparator<CheaperCut> BEST = Comparator.comparingInt(CheaperCut::fewer)
            .reversed()
            .thenComparing(c -> c.modules().size())
            .thenComparing(c -> c.modules().getFirst());

    private static CheaperCut move(CutCost costs, Set<ModuleId> modules, ContextId target) {
        return new CheaperCut(new TreeSet<>(modules), target, costs.moving(modules, target));
    }

    /// The modules of one side that the seam touches, those with the most crossing dependencies first.
    private static List<ModuleId> candidates(Plan plan, Seam seam, ContextId side) {
        var uses = new TreeMap<ModuleId, Integer>();
        for (Crossing c : seam.crossings()) {
            if (!c.kind().crosses()) continue;
            ModuleId here = side.equals(plan.membership().get(c.from())) ? c.from() : c.to();
            if (!plan.boundaries().pins().containsKey(here)) uses.merge(here, 1, Integer::sum);
        }
        return uses.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue()))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Lets more modules of the same side come along as long as each saves something.
    private static CheaperCut grown(CutCost costs, CheaperCut start, List<ModuleId> candidates) {
        CheaperCut best = start;
        for (int size = start.modules().size(); size < TOGETHER; size++) {
            CheaperCut next = best;
            for (ModuleId m : candidates) {
                if (best.modules().contains(m)) continue;
                var more = new TreeSet<>(best.modules());
                more.add(m);
                CheaperCut with = move(costs, more, start.target());
                if (with.fewer() > next.fewer()) next = with;
            }
            if (next == best) break;
            best = next;
        }
        return best;
    }
}
