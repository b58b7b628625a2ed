package dev.banyan.model.coverage;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.seams.ContextIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Coverage of one module, and how much a test there is worth.
///
/// @param context    null when it is in none
/// @param uncovered  statements no test reaches
/// @param now        covered share, 0 to 1, NaN when it has no statements
/// @param commits    -1 when no history was read
/// @param worst      complexity of its worst function, -1 when not known
/// @param onSeam     dependencies in the code that cross a seam here
/// @param urgency    uncovered lines times changes times closeness to a seam; only the order matters
public record ModuleGap(
        ModuleId module,
        @Nullable ContextId context,
        int statements,
        int uncovered,
        double now,
        int commits,
        int worst,
        int onSeam,
        double urgency) {

    private static final Remembered<List<ModuleGap>> KNOWN = new Remembered<>(2);

    private static final Comparator<ModuleGap> URGENT = Comparator.comparingDouble(ModuleGap::urgency)
            .reversed()
            .thenComparing(Comparator.comparingInt(ModuleGap::uncovered).reversed())
            .thenComparing(ModuleGap::module);

    /// Every code module with coverage, the most urgent first; counted once for the same facts and contexts.
    public static List<ModuleGap> of(Plan plan) {
        return KNOWN.of(() -> counted(plan), plan.facts(), plan.contexts(), plan.membership());
    }

    private static List<ModuleGap> counted(Plan plan) {
        AuditFacts facts = plan.facts();
        int[] onSeam = onSeam(plan, facts);
        var gaps = new ArrayList<ModuleGap>();
        for (int m = 0; m < onSeam.length; m++) {
            LegacyModule module = facts.modules().get(m);
            if (module.kind() == ModuleKind.CODE && module.coverage() != null)
                gaps.add(of(module, module.coverage(), plan.membership().get(module.id()), onSeam[m]));
        }
        gaps.sort(URGENT);
        return List.copyOf(gaps);
    }

    /// Uncovered, often changed and on a seam: each line here lowers the most risk.
    public static List<ModuleGap> coverFirst(Plan plan, int count) {
        return of(plan).stream().filter(g -> g.uncovered() > 0).limit(count).toList();
    }

    private static ModuleGap of(
            LegacyModule module, LegacyModule.Coverage coverage, @Nullable ContextId context, int onSeam) {
        int uncovered = coverage.statements() - coverage.covered();
        int commits = module.commits();
        int worst = module.complexity() == null ? -1 : module.complexity().worst();
        double urgency = uncovered * (1 + Math.max(0, commits)) * (1 + Math.log1p(onSeam));
        return new ModuleGap(
                module.id(),
                context,
                coverage.statements(),
                uncovered,
                coverage.share(),
                commits,
                worst,
                onSeam,
                urgency);
    }

    private static int[] onSeam(Plan plan, AuditFacts facts) {
        DependencyGraph graph = facts.dependencies();
        var index = ContextIndex.of(plan);
        int[] crossing = new int[graph.modules()];
        for (int e = 0; e < graph.size(); e++) {
            int a = index.ofModule(graph.from(e)), b = index.ofModule(graph.to(e));
            if (!graph.kind(e).crosses() || a == b || a < 0 || b < 0) continue;
            crossing[graph.from(e)]++;
            crossing[graph.to(e)]++;
        }
        return crossing;
    }
}
