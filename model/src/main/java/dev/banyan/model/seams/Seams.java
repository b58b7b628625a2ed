package dev.banyan.model.seams;

import dev.banyan.model.Assumptions;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The seams between the drawn contexts and what does not cross any.
public final class Seams {
    private static final Remembered<Seams> KNOWN = new Remembered<>(4);

    private final List<Seam> all;
    private final Map<SeamId, Seam> byId = new HashMap<>();
    private final int crossing;
    private final int inside;
    private final int loose;
    private final int unplaced;

    private Seams(List<Seam> all, int inside, int loose, int unplaced) {
        this.all = List.copyOf(all);
        all.forEach(s -> byId.put(s.id(), s));
        this.crossing = all.stream().mapToInt(Seam::crossing).sum();
        this.inside = inside;
        this.loose = loose;
        this.unplaced = unplaced;
    }

    /// Found once for the same facts, contexts and paces.
    public static Seams of(Plan plan) {
        return KNOWN.of(
                () -> of(plan, ContextIndex.of(plan)),
                plan.facts(),
                plan.contexts(),
                plan.membership(),
                plan.assumptions());
    }

    private static Seams of(Plan plan, ContextIndex index) {
        AuditFacts facts = plan.facts();
        DependencyGraph graph = facts.dependencies();
        int inside = 0, loose = 0, unplaced = 0;
        var pairs = new Numbers[index.size()][];
        for (int m = 0; m < graph.modules(); m++) {
            int a = index.ofModule(m);
            if (a == ContextIndex.NONE) unplaced++;
            for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++) {
                int b = index.ofModule(graph.to(e));
                if (a != ContextIndex.NONE && b != ContextIndex.NONE && a != b)
                    between(pairs, Math.min(a, b), Math.max(a, b)).add(e);
                else if (graph.kind(e).crosses()) {
                    if (a == ContextIndex.NONE || b == ContextIndex.NONE) loose++;
                    else inside++;
                }
            }
        }
        var seams = new ArrayList<Seam>();
        for (int one = 0; one < pairs.length; one++)
            for (int other = one + 1; pairs[one] != null && other < pairs.length; other++)
                if (pairs[one][other] != null)
                    seams.add(seam(one, other, pairs[one][other], facts, index, plan.assumptions()));
        seams.sort(Comparator.comparingInt(Seam::crossing).reversed().thenComparing(Seam::id));
        return new Seams(seams, inside, loose, unplaced);
    }

    /// A row of the table is made when its first seam is met: most plans have few contexts, and few pairs meet.
    private static Numbers between(Numbers[][] pairs, int one, int other) {
        if (pairs[one] == null) pairs[one] = new Numbers[pairs.length];
        if (pairs[one][other] == null) pairs[one][other] = new Numbers();
        return pairs[one][other];
    }

    private static Seam seam(
            int one, int other, Numbers edges, AuditFacts facts, ContextIndex index, Assumptions assumptions) {
        DependencyGraph graph = facts.dependencies();
        var id = new SeamId(index.context(one), index.context(other));
        var byKind = new EnumMap<DependencyKind, Integer>(DependencyKind.class);
        int[] touched = new int[edges.size * 2];
        int forward = 0, backward = 0;
        for (int i = 0; i < edges.size; i++) {
            int e = edges.values[i], from = graph.from(e), to = graph.to(e);
            DependencyKind kind = graph.kind(e);
            byKind.merge(kind, 1, Integer::sum);
            if (!kind.crosses()) continue;
            touched[2 * (forward + backward)] = from;
            touched[2 * (forward + backward) + 1] = to;
            if (index.ofModule(from) == one) forward++;
            else backward++;
        }
        int crossing = forward + backward;
        return new Seam(
                id,
                crossing,
                forward,
                backward,
                Collections.unmodifiableMap(byKind),
                byKind.getOrDefault(DependencyKind.CHANGED_TOGETHER, 0),
                distinct(touched, 2 * crossing),
                new Crossings(facts, Arrays.copyOf(edges.values, edges.size)),
                assumptions.around(crossing / assumptions.dependenciesADay()));
    }

    private static int distinct(int[] numbers, int count) {
        Arrays.sort(numbers, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) if (i == 0 || numbers[i] != numbers[i - 1]) distinct++;
        return distinct;
    }

    /// All seams, the widest first.
    public List<Seam> all() {
        return all;
    }

    /// The seam between two contexts, empty where nothing lies between them.
    public Optional<Seam> between(ContextId a, ContextId b) {
        return a.equals(b) ? Optional.empty() : of(SeamId.between(a, b));
    }

    public Optional<Seam> of(SeamId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The seams of one context, the widest first.
    public List<Seam> of(ContextId context) {
        return all.stream().filter(s -> s.id().touches(context)).toList();
    }

    /// Dependencies in the code that cross a seam.
    public int crossing() {
        return crossing;
    }

    /// Dependencies in the code with both ends in one context.
    public int inside() {
        return inside;
    }

    /// Dependencies in the code with an end in no context.
    public int loose() {
        return loose;
    }

    /// Modules in no context.
    public int unplaced() {
        return unplaced;
    }

    /// A growing list of dependency numbers.
    private static final class Numbers {
        private int[] values = new int[8];
        private int size;

        void add(int value) {
            if (size == values.length) values = Arrays.copyOf(values, 2 * size);
            values[size++] = value;
        }
    }
}
