package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.ModuleId;
import java.util.BitSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The figures of every context, of the modules in no context, and of the whole system.
///
/// @param byContext also contexts without modules
/// @param none      of the modules in no context; what crosses their border is not counted
/// @param whole     of all modules; crossing is 0 by definition, cycles are those between contexts
public record ContextFigures(SortedMap<ContextId, Figures> byContext, Figures none, Figures whole) {
    private static final Remembered<ContextFigures> KNOWN = new Remembered<>(4);

    public ContextFigures {
        byContext = Collections.unmodifiableSortedMap(byContext);
    }

    /// Counted once for the same facts and contexts.
    public static ContextFigures of(Plan plan) {
        return KNOWN.of(
                () -> of(plan, ContextIndex.of(plan), ContextCycles.of(Seams.of(plan))),
                plan.facts(),
                plan.contexts(),
                plan.membership());
    }

    private static ContextFigures of(Plan plan, ContextIndex index, ContextCycles cycles) {
        int n = index.size();
        var sums = new FigureSum[n + 2];
        for (int i = 0; i < sums.length; i++) sums[i] = new FigureSum();
        AuditFacts facts = plan.facts();
        for (int m = 0; m < facts.modules().size(); m++) {
            LegacyModule module = facts.modules().get(m);
            sums[slot(index, m)].add(module);
            sums[n + 1].add(module);
        }
        addDependencies(facts.dependencies(), index, sums);
        for (Endpoint e : facts.endpoints()) {
            ModuleId answers = e.module();
            if (answers == null) continue;
            facts.number(answers).ifPresent(m -> {
                sums[slot(index, m)].endpoints++;
                sums[n + 1].endpoints++;
            });
        }
        boolean usesKnown = addLibraries(facts, index, sums);
        var byContext = new TreeMap<ContextId, Figures>();
        for (int c = 0; c < n; c++)
            byContext.put(index.context(c), sums[c].figures(cycles.of(index.context(c)), usesKnown));
        return new ContextFigures(
                byContext,
                sums[n].figures(0, usesKnown),
                sums[n + 1].figures(cycles.cycles().size(), usesKnown));
    }

    private static int slot(ContextIndex index, int module) {
        int context = index.ofModule(module);
        return context == ContextIndex.NONE ? index.size() : context;
    }

    private static void addDependencies(DependencyGraph graph, ContextIndex index, FigureSum[] sums) {
        FigureSum whole = sums[index.size() + 1];
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses()) continue;
            whole.inside++;
            int a = index.ofModule(graph.from(e)), b = index.ofModule(graph.to(e));
            if (a == b) {
                sums[slot(index, graph.from(e))].inside++;
            } else if (a != ContextIndex.NONE && b != ContextIndex.NONE) {
                sums[a].outgoing++;
                sums[b].incoming++;
            }
        }
    }

    /// Counts a library once for each set that uses it; tells whether advisories and uses are known at all.
    private static boolean addLibraries(AuditFacts facts, ContextIndex index, FigureSum[] sums) {
        boolean uses = false, advisories = false;
        for (Library library : facts.libraries()) {
            int known = library.advisories().size();
            advisories |= known > 0;
            var slots = new BitSet();
            for (ModuleId user : library.usedBy()) facts.number(user).ifPresent(m -> slots.set(slot(index, m)));
            if (slots.isEmpty()) continue;
            uses = true;
            slots.set(index.size() + 1);
            slots.stream().forEach(s -> {
                sums[s].libraries++;
                sums[s].advisories += known;
            });
        }
        return uses && advisories;
    }

    /// The figures of one context; those of an unknown context are empty.
    public Figures of(ContextId context) {
        Figures known = byContext.get(context);
        return known != null ? known : new FigureSum().figures(0, false);
    }
}
