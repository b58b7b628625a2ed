package dev.banyan.exporting.xlsx;

import dev.banyan.exporting.Occasion;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.risk.RiskScore;
import dev.banyan.model.roadmap.EffortDriver;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Verdict;
import dev.banyan.model.seams.ContextFigures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that the sheets tell, and where each of them keeps it. Contexts and phases go by numbers between the sheets:
/// names may change, and a name is never a search pattern by accident.
final class Gathered {
    final Plan plan;
    final Occasion occasion;
    final Roadmap roadmap;
    final Gates gates;
    final ContextFigures figures;
    final RiskRanking ranking;
    /// Open targets in the order they are worked on, those without a target last.
    final List<CoverageGap> gaps;
    /// The critical paths in the same order.
    final List<PathGap> paths;
    final List<Risk> risks;
    final List<Effort> efforts;

    final Block phases;
    final Block effort;
    final Block overview;
    final Block contexts;
    final Block scores;
    final Block register;
    final Block coverage;
    final Block pathCoverage;
    final Block modules;
    final Block gate;

    private final Map<PhaseId, Integer> phaseNumbers = new HashMap<>();
    private final Map<ContextId, Integer> contextNumbers = new HashMap<>();
    private final Map<ContextId, PhaseId> taken = new HashMap<>();

    /// What makes a phase take time, of the phases whose effort was not set by hand.
    record Effort(int phase, EffortDriver driver) {}

    Gathered(Plan plan, Occasion occasion) {
        this.plan = plan;
        this.occasion = occasion;
        LocalDate today = occasion.today();
        roadmap = Roadmap.of(plan, today);
        gates = Gates.of(plan, roadmap, today);
        figures = ContextFigures.of(plan);
        ranking = RiskRanking.of(plan, figures);
        for (ScheduledPhase p : roadmap.phases()) phaseNumbers.put(p.id(), phaseNumbers.size() + 1);
        for (RiskScore s : ranking.scores()) contextNumbers.put(s.context(), contextNumbers.size() + 1);
        for (Phase p : plan.roadmap())
            if (p.kind().takesContexts()) for (ContextId c : p.contexts()) taken.putIfAbsent(c, p.id());
        gaps = roadmap.coverage().contexts().stream()
                .sorted(Comparator.comparing((CoverageGap g) -> !g.wanted())
                        .thenComparing(g -> g.due() == null ? LocalDate.MAX : g.due())
                        .thenComparing(CoverageGap::context))
                .toList();
        paths = roadmap.coverage().paths().stream()
                .sorted(Comparator.comparing((PathGap g) -> !g.wanted())
                        .thenComparing(g -> g.due() == null ? LocalDate.MAX : g.due())
                        .thenComparing(PathGap::path))
                .toList();
        risks = plan.risks().values().stream()
                .sorted(Comparator.comparingInt((Risk r) -> -r.exposure()).thenComparing(Risk::number))
                .toList();
        efforts = roadmap.phases().stream()
                .filter(p -> !p.effort().byHand())
                .flatMap(p -> p.effort().drivers().stream().map(d -> new Effort(number(p.id()), d)))
                .toList();
        phases = Block.of("Phases", 5, roadmap.phases().size());
        effort = Block.of("Phases", phases.last() + 6, efforts.size());
        overview = Block.of("Roadmap", 11, roadmap.phases().size());
        gate = Block.of("Roadmap", overview.last() + 23, gates.readings().size());
        contexts = Block.of("Contexts", 5, ranking.scores().size());
        scores = Block.of("Risks", 6, ranking.scores().size());
        register = Block.of("Risks", scores.last() + 5, risks.size());
        coverage = Block.of("Coverage", 5, gaps.size());
        pathCoverage = Block.of("Coverage", coverage.below() + 5, paths.size());
        modules = Block.of("Modules", 5, Math.min(plan.facts().modules().size(), ModulesSheet.MOST_ROWS));
    }

    /// The number of a phase in the order of the roadmap, from 1; NaN for none.
    double numberOf(@Nullable PhaseId phase) {
        return phase == null || !phaseNumbers.containsKey(phase) ? Double.NaN : number(phase);
    }

    int number(PhaseId phase) {
        return phaseNumbers.getOrDefault(phase, 0);
    }

    /// The number of a context, the riskiest first; 0 for none.
    int number(@Nullable ContextId context) {
        return context == null ? 0 : contextNumbers.getOrDefault(context, 0);
    }

    /// The phase that takes a context out of the legacy system.
    @Nullable
    PhaseId takenIn(ContextId context) {
        return taken.get(context);
    }

    String name(@Nullable ContextId id) {
        BoundedContext context = id == null ? null : plan.context(id);
        return context == null ? "" : context.name();
    }

    String name(@Nullable PhaseId id) {
        Phase phase = id == null ? null : plan.phases().get(id);
        return phase == null ? "" : phase.name();
    }

    /// The name of the phase whose number stands in a cell of the same row.
    String phaseName(String cell) {
        return "IF(SUM(" + cell + ")=0,\"\"," + phases.find("C", cell, "B") + ")";
    }

    /// The name of the context whose number stands in a cell of the same row.
    String contextName(String cell) {
        return "IF(SUM(" + cell + ")=0,\"\"," + contexts.find("C", cell, "B") + ")";
    }

    /// Criteria of the phase whose number stands in a cell that are neither met nor waived.
    String gatesOpen(String cell) {
        String phase = "COUNTIFS(" + gate.col("B") + "," + cell;
        return phase + ")-" + phase + verdict(Verdict.MET) + ")-" + phase + verdict(Verdict.WAIVED) + ")";
    }

    private String verdict(Verdict verdict) {
        return "," + gate.col("F") + ",\"" + verdict.words() + "\"";
    }
}
